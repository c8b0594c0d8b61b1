// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "barerepository.h"
#include "githubanswers.h"
#include <QJsonObject>

namespace tests {

/// Pull requests over a real bare repository, with GitHub's rules and words: the head exists and has commits of its own, one
/// is open for a head and a base, and only what is mergeable is merged, at the head that was named.
class GitHubPulls {
public:
    enum class By { Squash, MergeCommit, Rebase };

    explicit GitHubPulls(GitHubState &state) : m_state(state), m_repository(state.folder) {}

    /// What Git did since the last question: branches that moved, pull requests that follow them, end with them, or are
    /// contained in their base.
    void refresh();

    QJsonArray matching(const QUrlQuery &query) const;
    Answered one(int number);
    QJsonArray reviews(int number) const;
    Answered create(const QJsonObject &body);
    Answered change(int number, const QJsonObject &body);
    Answered merge(int number, const QJsonObject &body);

    /// By a person in a browser, with GitHub's own message; the commit on the base.
    QString mergeByHand(int number, By by);

    GitHubState::Pull *find(int number) const;

private:
    struct Mergeable {
        bool isKnown = true;
        bool isClean = true;
        QString state = QStringLiteral("clean");
        QString why; ///< in the words of a refusal
    };
    Mergeable mergeabilityOf(const GitHubState::Pull &pull) const;
    QString unmetRule(const GitHubState::Pull &pull) const;
    QString land(GitHubState::Pull &pull, const QString &message, By by);
    QJsonObject toJson(const GitHubState::Pull &pull) const;

    GitHubState &m_state;
    BareRepository m_repository;
};

} // namespace tests
