// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "githubpulls.h"

namespace tests {

/// GitHub's REST API for what Slipway asks, honest where it is small: it enforces what GitHub enforces (tokens, what a
/// private repository hides, unknown commits, page sizes, rate limits, the version header, what pull requests may do) in
/// GitHub's words and shapes.
class GitHubStandIn {
public:
    GitHubStandIn();
    QUrl address() const { return m_http.address(); }
    void change(const std::function<void(GitHubState &)> &change);
    int remaining() const;

    // What people do in a browser; these want a folder.
    void review(int number, const QString &login, const QString &verdict = QStringLiteral("APPROVED"));
    QString mergeByHand(int number, GitHubPulls::By by = GitHubPulls::By::Squash);
    std::vector<GitHubState::Pull> pulls();

    HttpStandIn &http() { return m_http; }

private:
    Answered serve(const Asked &asked);

    mutable std::mutex m_mutex;
    GitHubState m_state;
    HttpStandIn m_http; ///< the last one: it serves as soon as it is there
};

} // namespace tests
