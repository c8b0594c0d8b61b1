// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/openeddraft.h"
#include "engine/planner.h"
#include "projectfixture.h"

using namespace tests;
using domain::CheckState;
using engine::Document;

namespace {

const QString path = QStringLiteral("CHANGELOG.md");
const QString next = QStringLiteral("1.1.0");
const QByteArray above = "# Changelog\n\n## [1.1.0] - 2026-02-02\n\n";
const QByteArray below = "\n\n## [1.0.0] - 2026-01-01\n\n- First.\n";

/// The changelog has a section of the version, and a person wrote another one.
struct Fixture : ProjectFixture {
    std::shared_ptr<engine::Project> project;

    Fixture() : ProjectFixture("[[check]]\nid = \"changelog\"\nkind = \"changelog-section\"\n")
    {
        put("- Docks.");
        project = open();
        write("- Docks for all.\n");
    }
    void put(const QByteArray &body) const
    {
        work.commit(path, above + body + below, "feat: docks");
        push();
    }
    void write(const char *text) const { QVERIFY(project->drafts->save(next, Document::Changelog, QString::fromUtf8(text))); }
    void decideAbout(const char *section) const { QVERIFY(engine::decideSection(*project, next, QString::fromUtf8(section))); }
    /// What a cut makes of the changelog; empty: it stays.
    QByteArray cut() const
    {
        const auto edits = engine::plannedEdits(*project, stateOf(*project, "1.1.0"));
        if (!edits)
            qFatal("plannedEdits: kind %d", int(edits.error().kind));
        for (const domain::FileEdit &edit : *edits)
            if (edit.path == path)
                return edit.after;
        return {};
    }
    CheckState check() const
    {
        for (const domain::CheckResult &result : engine::Checks(*project, stateOf(*project, "1.1.0")).look())
            if (result.definition.id == QLatin1String("changelog"))
                return result.state;
        qFatal("no such check");
    }
};

} // namespace

class TstTextEdits : public QObject {
    Q_OBJECT
    QTemporaryDir m_data;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", m_data.path().toUtf8()); }

    void sectionStaysUntilSomebodyDecides()
    {
        const Fixture f;
        QCOMPARE(f.cut(), QByteArray());
        QCOMPARE(f.check(), CheckState::Passed);
        f.decideAbout("- Docks.\n");
        QCOMPARE(f.cut(), above + "- Docks for all." + below);
        QCOMPARE(f.check(), CheckState::Pending);
        f.write("- Docks.\n"); // the text of the other program was taken
        QCOMPARE(f.cut(), QByteArray());
        QCOMPARE(f.check(), CheckState::Passed);
    }

    void sectionThatWasChangedSinceStays()
    {
        const Fixture f;
        f.decideAbout("- Docks.\n");
        f.put("- Docks, and more.");
        QCOMPARE(f.cut(), QByteArray());
        f.decideAbout("- Docks, and more.\n");
        f.write("- Docks for all.\n- More.\n");
        QCOMPARE(f.cut(), above + "- Docks for all.\n- More." + below);
    }

    void placesToFillInAreFoundInTheTextThatIsWritten()
    {
        const Fixture f;
        f.decideAbout("- Docks.\n");
        f.write("- Docks: <change>.\n");
        QCOMPARE(f.check(), CheckState::Failed);
        f.write("\n");
        QCOMPARE(f.check(), CheckState::Failed);
    }
};

QTEST_GUILESS_MAIN(TstTextEdits)
#include "tst_textedits.moc"
