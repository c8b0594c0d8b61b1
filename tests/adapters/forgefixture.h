// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/forge/github.h"
#include "support/githubstandin.h"
#include <QTest>

namespace tests {

const QString tip = QStringLiteral("4f2c91e0000000000000000000000000000000aa");
const QByteArray token = "github_pat_of_ada";

/// A stand-in for GitHub with one repository and a client that is quick to lose patience.
struct ForgeFixture {
    GitHubStandIn gitHub;
    adapters::GitHub forge;
    engine::CancelToken cancel;
    std::unique_ptr<engine::ForgeSession> session;

    explicit ForgeFixture(const QByteArray &withToken = token)
        : forge({QStringLiteral("octo/harbor"), gitHub.address().toString()},
                [withToken](const QString &, const engine::CancelToken &) -> domain::Result<domain::Secret> {
                    return domain::Secret(QByteArray(withToken));
                },
                {4, std::chrono::milliseconds(5), std::chrono::milliseconds(1500), std::chrono::milliseconds(20)},
                {std::chrono::milliseconds(400), std::chrono::milliseconds(3000)})
    {
        gitHub.change([](GitHubState &state) {
            state.tokens[token] = {QStringLiteral("ada"), true, "2027-01-31 12:00:00 +0200"};
            state.branches[QStringLiteral("main")].tip = tip;
            state.commits = {tip};
        });
        signIn();
    }

    void signIn()
    {
        auto signedIn = forge.signIn(cancel);
        QVERIFY(signedIn);
        session = std::move(*signedIn);
    }

    void runs(const std::vector<GitHubState::Run> &runs)
    {
        gitHub.change([&](GitHubState &state) { state.runs[tip] = runs; });
    }
};

/// "ForgeBusy 127.0.0.1:4711": for comparing. Every error is looked through for the token.
inline domain::ErrorKind kindOf(const domain::Error &error)
{
    for (const QString &text : {error.subject, error.detail, error.expected})
        if (text.contains(QString::fromLatin1(token)))
            qFatal("the token is in an error: %s", qPrintable(text));
    return error.kind;
}

} // namespace tests
