// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "httpstandin.h"
#include <QDateTime>
#include <QJsonObject>
#include <optional>
#include <set>

namespace tests {

/// One repository as GitHub would have it.
struct GitHubState {
    struct Token {
        QString login;
        bool mayPush = true;
        QByteArray expires; ///< the header's value; empty: never
    };
    struct Required {
        QString context;
        std::optional<int> app;
    };
    struct Branch {
        QString tip;
        std::vector<Required> required;          ///< by branch protection
        std::vector<Required> requiredByRuleset;
    };
    struct Run {
        QString name;
        QString status = QStringLiteral("completed");
        QString conclusion = QStringLiteral("success");
        int app = 15368; ///< GitHub Actions
    };
    struct CommitStatus {
        QString context;
        QString state = QStringLiteral("success");
    };

    QString repository = QStringLiteral("octo/harbor");
    QString mainBranch = QStringLiteral("main");
    bool isPrivate = false;
    std::map<QByteArray, Token> tokens;
    std::map<QString, Branch> branches;
    std::set<QString> commits;
    std::map<QString, std::vector<Run>> runs; ///< oldest first
    std::map<QString, std::vector<CommitStatus>> statuses;
    int remaining = 5000; ///< questions until the limit resets in an hour
};

/// GitHub's REST API for what Slipway asks, honest where it is small: it enforces what GitHub enforces (tokens, what a
/// private repository hides, unknown commits, page sizes, rate limits, the version header) in GitHub's words and shapes.
class GitHubStandIn {
public:
    GitHubStandIn();
    QUrl address() const { return m_http.address(); }
    void change(const std::function<void(GitHubState &)> &change);
    int remaining() const;
    HttpStandIn &http() { return m_http; }

private:
    Answered serve(const Asked &asked);

    mutable std::mutex m_mutex;
    GitHubState m_state;
    HttpStandIn m_http; ///< the last one: it serves as soon as it is there
};

} // namespace tests
