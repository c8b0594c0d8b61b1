// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/reviewwatch.h"
#include <QRandomGenerator>

namespace ui {

ReviewWatch::ReviewWatch(Pause pause, std::chrono::milliseconds unseen, QObject *parent)
    : QObject(parent), m_pause(std::move(pause)), m_unseenLimit(unseen)
{
    m_timer.setSingleShot(true);
    m_unseen.start();
    connect(&m_timer, &QTimer::timeout, this, &ReviewWatch::tick);
}

void ReviewWatch::watch(ReleasePtr release)
{
    const bool isOther = !areOfOneVersion(release, m_release);
    m_release = std::move(release);
    m_timer.stop();
    m_work.drop();
    if (isOther) {
        m_facts.reset();
        m_problem.reset();
        Q_EMIT changed();
    }
    look();
}

void ReviewWatch::setSeen(bool seen)
{
    if (m_isSeen && !seen)
        m_unseen.start();
    m_isSeen = seen;
    if (seen && !m_timer.isActive() && !m_work.isRunning() && !isOver())
        look(); // nobody looked for so long that it stopped
}

/// What was merged or closed stays so; what there is not is not reviewed.
bool ReviewWatch::isOver() const { return !m_problem && (!m_facts || m_facts->request.state != domain::PullRequest::State::Open); }

bool ReviewWatch::isWaiting() const
{
    return m_facts && m_facts->request.state == domain::PullRequest::State::Open && !domain::obstaclesOf(*m_facts).empty();
}

void ReviewWatch::look()
{
    if (!m_release)
        return;
    m_work.start<Facts>(
        [release = m_release](const engine::CancelToken &cancel, const engine::Job::Post &) {
            return engine::reviewNow(release->project, release->state, cancel);
        },
        [this](const domain::Result<Facts> &facts) { see(facts); });
}

void ReviewWatch::see(const domain::Result<Facts> &facts)
{
    const bool waited = isWaiting();
    m_problem = facts ? std::nullopt : std::optional(facts.error());
    if (facts)
        m_facts = *facts;
    arm();
    Q_EMIT changed();
    if (waited && !isWaiting())
        Q_EMIT settled();
}

/// By chance a little earlier or later, so that not all who wait for one forge ask it at once.
void ReviewWatch::arm()
{
    if (isOver())
        return;
    const auto pause = m_pause(m_facts ? int(m_facts->results.size()) : 0);
    m_timer.start(pause.count() * QRandomGenerator::global()->bounded(90, 110) / 100);
}

void ReviewWatch::tick()
{
    if (m_isSeen || !m_unseen.hasExpired(m_unseenLimit.count()))
        look();
}

} // namespace ui
