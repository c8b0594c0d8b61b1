// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fixes.h"
#include "projectfixture.h"

using namespace tests;
using domain::CheckState;
using domain::ErrorKind;

namespace {

const QByteArray twoFiles = "[[versioning.file]]\npath = \"api.json\"\nkey = \"version\"\n"
                            "[[check]]\nid = \"versions\"\nkind = \"versions-bumped\"\n"
                            "[[check]]\nid = \"changelog\"\nkind = \"changelog-section\"\n";
const QString package = QStringLiteral("package.json");
const QString api = QStringLiteral("api.json");
const QString changelog = QStringLiteral("CHANGELOG.md");

/// The files that hold the version do not agree, and the changelog has an empty section.
struct Fixture : ProjectFixture {
    Fixture() : ProjectFixture(twoFiles)
    {
        work.write(api, "{\n  \"version\": \"0.9.0\"\n}\n");
        work.commit(changelog, "# Changelog\n\n## [1.1.0] - 2026-02-02\n\n## [1.0.0] - 2026-01-01\n\n- First.\n", "feat: docks");
        push();
    }
};

domain::CheckResult look(const engine::Project &project, const char *id)
{
    for (const domain::CheckResult &result : engine::Checks(project, stateOf(project, "1.1.0")).look())
        if (result.definition.id == QLatin1String(id))
            return result;
    qFatal("no such check");
}

domain::Result<std::vector<domain::FileEdit>> fixOf(const engine::Project &project, const char *id)
{
    return engine::fixOf(project, stateOf(project, "1.1.0"), look(project, id).definition);
}

} // namespace

class TstFixes : public QObject {
    Q_OBJECT
    QTemporaryDir m_data;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void versionsThatDifferAreBumpedAndTheCheckPassesOnceCommitted()
    {
        const Fixture f;
        const auto project = f.open();
        QCOMPARE(look(*project, "versions").state, CheckState::Failed);
        QVERIFY(look(*project, "versions").fixable);
        const auto edits = fixOf(*project, "versions");
        QVERIFY(edits);
        QCOMPARE(edits->size(), size_t(2));
        QCOMPARE(f.work.read(api), QByteArray("{\n  \"version\": \"0.9.0\"\n}\n")); // shown, not done

        const auto backups = engine::change(*project, *edits);
        QVERIFY(backups);
        QCOMPARE(backups->size(), 2);
        QCOMPARE(f.work.read(api), QByteArray("{\n  \"version\": \"1.1.0\"\n}\n"));
        QVERIFY(f.work.read(package).contains("\"1.1.0\""));
        QVERIFY(fixOf(*project, "versions")->empty());
        f.work.commit(QStringLiteral("more"), "", "chore: agree on the version");
        f.push();
        QCOMPARE(look(*project, "versions").state, CheckState::Passed);
    }

    void anEmptySectionIsFilledFromTheDraft()
    {
        const Fixture f;
        const auto project = f.open();
        QVERIFY(project->drafts->save(QStringLiteral("1.1.0"), engine::Document::Changelog, QStringLiteral("- Docks for all.\n")));
        QVERIFY(look(*project, "changelog").fixable);
        const auto edits = fixOf(*project, "changelog");
        QVERIFY(edits);
        QVERIFY(engine::change(*project, *edits));
        QCOMPARE(project->drafts->section(QStringLiteral("1.1.0"))->value_or(QString()), QStringLiteral("- Docks for all.\n"));
        const QByteArray after = f.work.read(changelog);
        QVERIFY2(after.contains("## [1.1.0] - 2026-02-02\n\n- Docks for all.\n\n## [1.0.0]"), after.constData());
        f.work.commit(QStringLiteral("more"), "", "docs: say what changed");
        f.push();
        QCOMPARE(look(*project, "changelog").state, CheckState::Passed);
    }

    void whatTheCutWillDoNeedsNoFix()
    {
        const ProjectFixture f("[[check]]\nid = \"versions\"\nkind = \"versions-bumped\"\n"
                               "[[check]]\nid = \"changelog\"\nkind = \"changelog-section\"\n");
        f.work.commit("feat: docks");
        f.push();
        const auto project = f.open();
        for (const char *id : {"versions", "changelog"}) {
            QCOMPARE(look(*project, id).state, CheckState::Pending);
            QVERIFY(!look(*project, id).fixable);
        }
    }

    void anotherCommitInTheWorkTreeIsRefused()
    {
        const Fixture f;
        f.work.git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("v1.0.0")});
        const auto edits = fixOf(*f.open(), "versions");
        QCOMPARE(edits.error().kind, ErrorKind::WorkTreeElsewhere);
    }

    void undoPutsTheBytesBack()
    {
        const Fixture f;
        const auto project = f.open();
        const QByteArray before = f.work.read(package);
        const auto edits = fixOf(*project, "versions");
        QVERIFY(engine::change(*project, *edits));
        QVERIFY(engine::change(*project, engine::reversed(*edits)));
        QCOMPARE(f.work.read(package), before);
        QVERIFY(f.work.git({QStringLiteral("status"), QStringLiteral("--porcelain")}).isEmpty());
    }

    void oneFileInTheWayStopsAll()
    {
        const Fixture f;
        const auto project = f.open();
        const auto edits = fixOf(*project, "versions");
        const QString second = edits->at(1).path;
        f.work.write(second, "{\n  \"version\": \"3.0.0\"\n}\n");
        const QByteArray first = f.work.read(edits->at(0).path);
        const auto changed = engine::change(*project, *edits);
        QCOMPARE(changed.error().kind, ErrorKind::FileChanged);
        QCOMPARE(changed.error().subject, second);
        QCOMPARE(f.work.read(edits->at(0).path), first);
    }

    void aFailureHalfWayPutsBackWhatWasDone()
    {
        const Fixture f;
        const auto project = f.open();
        const auto edits = fixOf(*project, "versions");
        const QByteArray first = f.work.read(edits->at(0).path);
        QFile::setPermissions(f.work.pathOf(edits->at(1).path), QFile::ReadOwner);
        QCOMPARE(engine::change(*project, *edits).error().kind, ErrorKind::ReadOnly);
        QCOMPARE(f.work.read(edits->at(0).path), first);
    }

    void aMissingMentionPointsToTheVersionBefore()
    {
        const ProjectFixture f("[[check]]\nid = \"docs\"\nkind = \"file-mentions-version\"\npath = \"docs.md\"\n");
        f.work.commit(QStringLiteral("docs.md"), "# Docs\n\nNew in 1.0.0.\n", "docs: first");
        f.push();
        const auto result = look(*f.open(), "docs");
        QCOMPARE(result.state, CheckState::Failed);
        QCOMPARE(result.evidence.front().line, 3);
    }
};

QTEST_GUILESS_MAIN(TstFixes)
#include "tst_fixes.moc"
