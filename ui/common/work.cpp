// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/work.h"
#include <QPointer>

namespace ui {

Work::~Work() = default;

void Work::cancel()
{
    if (m_job)
        m_job->cancel();
}

void Work::drop()
{
    m_waiting.clear();
    m_superseded = m_job != nullptr;
    cancel();
}

void Work::drain()
{
    m_job.reset();
    for (Entry &entry : m_waiting)
        (void)entry.work({}, [](const std::function<void()> &) {});
    m_waiting.clear();
}

void Work::add(Entry entry, Turn turn)
{
    if (turn == Turn::Newest)
        drop();
    m_waiting.push_back(std::move(entry));
    if (!m_job)
        next();
}

void Work::next()
{
    Entry entry = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_superseded = false;
    m_job = std::make_unique<engine::Job>(std::move(entry.work));
    connect(m_job.get(), &engine::Job::finished, this,
            [this, done = std::move(entry.done)](const engine::JobEnd &end) { finish(done, end.status); });
    m_job->start();
    Q_EMIT runningChanged();
}

void Work::finish(const Done &done, const domain::Status &end)
{
    // The job is the sender of the signal that is being heard here: it goes when the event loop is back.
    engine::Job *ended = m_job.release();
    ended->setParent(this);
    ended->deleteLater();

    const QPointer<Work> self(this);
    if (!m_superseded)
        done(end);
    if (!self)
        return;
    if (!m_job && !m_waiting.empty())
        next();
    if (!m_job)
        Q_EMIT runningChanged();
}

} // namespace ui
