// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/openproject.h"
#include "engine/checks.h"
#include "engine/releaserun.h"
#include "support/gitfixture.h"
#include <QDir>
#include <QTest>

namespace tests {

/// A small project with version 1.0.0 out, a remote, and a folder to publish to.
struct ProjectFixture {
    QTemporaryDir published;
    ScratchRepository remote{ScratchRepository::Kind::Bare};
    ScratchRepository work;

    explicit ProjectFixture(const QByteArray &checks = {})
    {
        work.write(QStringLiteral("slipway.toml"), processFile(checks));
        work.write(QStringLiteral("package.json"), "{\n  \"name\": \"harbor\",\n  \"version\": \"1.0.0\"\n}\n");
        work.write(QStringLiteral("CHANGELOG.md"), "# Changelog\n\n## [Unreleased]\n\n## [1.0.0] - 2026-01-01\n\n- First.\n");
        work.commit(QStringLiteral("decisions.md"), "# Decisions\n\n## 1. Use Git\n", "feat: first");
        work.tag(QStringLiteral("v1.0.0"), "v1.0.0");
        work.addRemote(QStringLiteral("origin"), remote);
        push();
    }

    QByteArray processFile(const QByteArray &checks) const
    {
        return "schema = 1\n[project]\nname = \"harbor\"\nforge = \"git:\"\nmain-branch = \"main\"\nchangelog = \"CHANGELOG.md\"\n"
               "[versioning]\ntag = \"v{version}\"\n[[versioning.file]]\npath = \"package.json\"\nkey = \"version\"\n"
               + checks + "\n[[publish.target]]\nkind = \"folder\"\npath = \"" + published.path().toUtf8() + "/releases\"\n";
    }

    void push() const
    {
        work.git({QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("--tags"), QStringLiteral("-u"), QStringLiteral("origin"),
                  QStringLiteral("main")});
    }

    std::shared_ptr<engine::Project> open() const
    {
        const auto project = app::openProject(work.path());
        if (!project)
            qFatal("openProject: kind %d, %s, %s", int(project.error().kind), qPrintable(project.error().subject),
                   qPrintable(project.error().detail));
        return *project;
    }
};

inline domain::Version version(const char *text) { return *domain::Version::parse(QLatin1String(text)); }

inline engine::ReleaseState stateOf(const engine::Project &project, const char *text)
{
    const auto state = engine::releaseState(project, version(text));
    if (!state)
        qFatal("releaseState: kind %d, %s", int(state.error().kind), qPrintable(state.error().subject));
    return *state;
}

} // namespace tests
