// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "journey.h"
#include "support/githubstandin.h"

namespace tests {

/// What leads to this session's keyring; tests::run() starts from nothing of the person's.
inline std::map<QString, QString> sessionOfKeyring()
{
    std::map<QString, QString> variables;
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_RUNTIME_DIR"})
        variables[QLatin1String(name)] = qEnvironmentVariable(name);
    return variables;
}

/// The sample project, as if its remote were a GitHub.
struct AtGitHub {
    Sample sample;
    GitHubStandIn gitHub;
    QString tip;

    explicit AtGitHub(const QByteArray &commits = "1")
    {
        const QByteArray forge =
            "forge = \"github:octo/harbor\"\nforge-url = \"" + gitHub.address().toEncoded() + "\"\nremote = \"origin\"\n";
        sample.changeProcess("forge = \"git:\" # a plain remote: origin\n", forge);
        sample.changeProcess("[release-branch]",
                             "[[check]]\nid = \"ci\"\nkind = \"ci-green\"\ncommits = " + commits + "\n\n[release-branch]");
        tip = sample.git(QStringLiteral("rev-parse HEAD"));
        gitHub.change([this](GitHubState &state) { state.folder = sample.remote(); });
    }

    void runs(const QString &commit, const std::vector<GitHubState::Run> &runs)
    {
        gitHub.change([&](GitHubState &state) { state.runs[commit] = runs; });
    }
};

} // namespace tests
