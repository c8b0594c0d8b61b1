// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "githubstandin.h"
#include "githubanswers.h"
#include "githubdevice.h"
#include "githubpulls.h"
#include "githubrights.h"
#include <QCryptographicHash>
#include <QDateTime>
#include <algorithm>
#include <iterator>

namespace tests {

GitHubStandIn::GitHubStandIn() : m_http([this](const Asked &asked) { return serve(asked); }) {}

void GitHubStandIn::change(const std::function<void(GitHubState &)> &change)
{
    const std::lock_guard lock(m_mutex);
    change(m_state);
}

void GitHubStandIn::review(int number, const QString &login, const QString &verdict)
{
    const std::lock_guard lock(m_mutex);
    GitHubPulls pulls(m_state);
    pulls.refresh();
    GitHubState::Pull &pull = *pulls.find(number);
    pull.reviews.push_back({login, verdict, pull.headCommit});
}

QString GitHubStandIn::mergeByHand(int number, GitHubPulls::By by)
{
    const std::lock_guard lock(m_mutex);
    GitHubPulls pulls(m_state);
    pulls.refresh();
    return pulls.mergeByHand(number, by);
}

std::vector<GitHubState::Pull> GitHubStandIn::pulls()
{
    const std::lock_guard lock(m_mutex);
    GitHubPulls(m_state).refresh();
    return m_state.pulls;
}

int GitHubStandIn::remaining() const
{
    const std::lock_guard lock(m_mutex);
    return m_state.remaining;
}

Answered GitHubStandIn::serve(const Asked &asked)
{
    const std::lock_guard lock(m_mutex);
    if (auto answered = answerToDevice(m_state, asked))
        return std::move(*answered);
    if (!m_state.folder.isEmpty())
        GitHubPulls(m_state).refresh();
    const bool isSpent = m_state.remaining == 0;
    GitHubAnswers answers(m_state, asked);
    // What would change something is refused before it does.
    Answered answered = isSpent && asked.method != "GET" ? Answered{} : answers.answer();
    const QByteArray tag = "W/\"" + QCryptographicHash::hash(answered.body, QCryptographicHash::Sha256).toHex() + '"';
    const bool isKnown = asked.method == "GET" && answered.status == 200 && asked.header("if-none-match") == tag;
    if (isSpent && !isKnown)
        answered = refusal(403, QStringLiteral("API rate limit exceeded for user ID 1."));
    else if (isKnown)
        answered = {304, {}, {}};
    else
        --m_state.remaining;
    if (asked.method == "GET" && (answered.status == 200 || answered.status == 304))
        answered.headers.push_back({"ETag", tag});
    const qint64 reset = QDateTime::currentSecsSinceEpoch() + 3600;
    answered.headers.insert(answered.headers.end(), {{"X-RateLimit-Limit", "5000"},
                                                     {"X-RateLimit-Remaining", QByteArray::number(m_state.remaining)},
                                                     {"X-RateLimit-Reset", QByteArray::number(reset)}});
    if (answers.token())
        std::ranges::move(headersOf(*answers.token()), std::back_inserter(answered.headers));
    return answered;
}

} // namespace tests
