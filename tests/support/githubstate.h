// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace tests {

/// One repository as GitHub would have it.
struct GitHubState {
    struct Token {
        QString login;
        bool mayPush = true; ///< the account, that is
        QByteArray expires; ///< the header's value; empty: never
        std::optional<QByteArray> scopes = {}; ///< of a classic token: "repo, workflow"; nullopt: it is a fine-grained one
        std::set<QByteArray> lacks = {}; ///< what a fine-grained one was not given: "checks=read"
        bool mayAdministrate = false;
    };
    struct Required {
        QString context;
        std::optional<int> app;
    };
    struct Branch {
        QString tip; ///< where there is a folder: what that holds
        std::vector<Required> required;          ///< by branch protection
        std::vector<Required> requiredByRuleset;
        int approvals = 0;         ///< by a ruleset
        bool hasQueue = false;     ///< by a ruleset: only a merge queue merges
        bool hasHiddenRule = false; ///< one that blocks every merge and is not told
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
    struct Review {
        QString login; ///< empty: the account was deleted
        QString state; ///< "APPROVED"
        QString commit;
    };
    struct Pull {
        int number = 0;
        QString head; ///< branch
        QString base; ///< branch
        QString title;
        QString body;
        bool isDraft = false;
        bool isClosed = false; ///< or merged
        QString headCommit;    ///< follows the branch while it is open
        QString merged;        ///< the commit on the base
        std::vector<Review> reviews;
        QString unknownFor;    ///< for which commits `unknown` counts
        int unknown = 0;       ///< how many more questions learn nothing about mergeability
    };

    /// An OAuth app, and the one device that is signing in with it.
    struct Device {
        QString client = QStringLiteral("Iv1.0123456789abcdef");
        bool isEnabled = true;  ///< the app's device flow
        int interval = 1;       ///< seconds
        bool isApproved = false; ///< by a person in a browser
        bool isDenied = false;
        bool isExpired = false;
        QString code;           ///< empty: nobody is
        qint64 polled = 0;      ///< milliseconds since 1970
    };

    struct ActionsJob {
        QString name;
        QString status = QStringLiteral("completed");
        QString conclusion = QStringLiteral("success");
        std::vector<std::pair<QString, QString>> steps = {}; ///< name and conclusion; empty: not yet
    };
    struct ActionsRun {
        int number = 1;
        QString ref; ///< branch or tag
        QString commit;
        QString event = QStringLiteral("push");
        QString status = QStringLiteral("completed");
        QString conclusion = QStringLiteral("success");
        std::vector<ActionsJob> jobs = {};
    };
    struct Workflow {
        QString state = QStringLiteral("active");
        std::vector<ActionsRun> runs = {}; ///< oldest first
    };
    struct Environment {
        std::vector<QString> reviewers = {};
        int waitMinutes = 0;
        bool onlyProtectedBranches = false;
        std::optional<std::vector<std::pair<QString, QString>>> policies = {}; ///< "branch" or "tag", and a pattern
    };

    Device device;
    QString repository = QStringLiteral("octo/harbor");
    QString mainBranch = QStringLiteral("main");
    QString folder; ///< a bare repository that pull requests are merged in; empty: none
    bool isPrivate = false;
    std::map<QByteArray, Token> tokens;
    std::map<QString, Branch> branches;
    std::set<QString> commits; ///< besides those of the folder
    std::map<QString, QString> accounts; ///< login by the address of an author
    std::map<QString, std::vector<Run>> runs; ///< oldest first
    std::map<QString, std::vector<CommitStatus>> statuses;
    std::map<QString, Workflow> workflows; ///< by the name of the file
    std::map<QString, Environment> environments;
    bool hasImmutableReleases = false;
    std::vector<Pull> pulls;   ///< oldest first
    bool allowsSquash = true;
    bool deletesBranches = false; ///< when they are merged
    int timesUnknown = 1;      ///< how often mergeability is null after a change
    int remaining = 5000;      ///< questions until the limit resets in an hour
};

} // namespace tests
