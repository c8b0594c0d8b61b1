// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "githubstate.h"
#include "httpstandin.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace tests {

Answered json(const QJsonDocument &document, int status = 200);
/// `errors`: the reasons of a 422.
Answered refusal(int status, const QString &message, const QJsonArray &errors = {});

/// One question, by one person, and what it does to the state.
class GitHubAnswers {
public:
    GitHubAnswers(GitHubState &state, const Asked &asked);
    Answered answer();
    const GitHubState::Token *token() const { return m_token; }

private:
    Answered ofRepository(const QStringList &path);
    Answered ofPulls(const QStringList &path);
    Answered ofActions(const QStringList &path) const;
    Answered list(const std::optional<QJsonArray> &items, const char *name) const;
    Answered user() const;
    Answered repository() const;
    Answered branch(const QString &name) const;
    Answered rules(const QString &branch) const;
    Answered commits() const;
    Answered ofCommit(const QString &commit, const QString &what) const;
    Answered checkRuns(const QString &commit) const;
    Answered statuses(const QString &commit) const;
    Answered page(const QJsonArray &all, const std::function<QJsonDocument(const QJsonArray &)> &wrap) const;
    int number(const char *key, int otherwise, int most) const;

    GitHubState &m_state;
    const Asked &m_asked;
    QUrlQuery m_query;
    const GitHubState::Token *m_token = nullptr;
};

} // namespace tests
