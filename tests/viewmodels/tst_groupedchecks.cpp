// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checkpage.h"
#include "ui/checklist/groupedchecks.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using domain::CheckKind;
using domain::CheckState;
using ui::ChecklistModel;

namespace {

domain::CheckResult result(const char *id, CheckKind kind, CheckState state)
{
    domain::CheckResult made;
    made.definition.id = QLatin1String(id);
    made.definition.title = made.definition.id;
    made.definition.kind = kind;
    made.state = state;
    return made;
}

/// Two tests that the process lists apart, so that the groups' order is not the list's.
std::vector<domain::CheckResult> results()
{
    return {result("clean", CheckKind::CleanAndUpToDate, CheckState::Passed), result("smoke", CheckKind::Command, CheckState::Failed),
            result("changelog", CheckKind::ChangelogSection, CheckState::Pending), result("bench", CheckKind::Command, CheckState::Passed)};
}

struct Fixture {
    ChecklistModel list;
    ui::GroupedChecks groups{list};
    ui::RemainingChecks rows;
    QAbstractItemModelTester groupsTester{&groups, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester rowsTester{&rows, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture()
    {
        rows.setSourceModel(&groups);
        list.setResults(results());
    }
    /// "Tests: smoke, bench", a line for each group.
    QStringList shown() const
    {
        QStringList lines;
        for (int group = 0; group < rows.rowCount(); ++group) {
            const QModelIndex above = rows.index(group, 0);
            QStringList ids;
            for (int row = 0; row < rows.rowCount(above); ++row)
                ids << rows.index(row, 0, above).data(ChecklistModel::IdRole).toString();
            lines << above.siblingAtColumn(ChecklistModel::TitleColumn).data().toString() + QLatin1String(": ")
                         + ids.join(QLatin1String(", "));
        }
        return lines;
    }
    QString countOf(int group) const { return groups.index(group, ChecklistModel::EvidenceColumn).data().toString(); }
};

} // namespace

class TstGroupedChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checksStandInTheirGroups()
    {
        Fixture f;
        QCOMPARE(f.shown(), (QStringList{QStringLiteral("Repository: clean"), QStringLiteral("Changelog and notes: changelog"),
                                         QStringLiteral("Tests: smoke, bench")}));
        QCOMPARE(f.countOf(2), QStringLiteral("1 of 2 done"));
    }

    void whatIsLeftFollowsTheStates()
    {
        Fixture f;
        f.rows.setOnlyRemaining(true);
        QCOMPARE(f.shown(), (QStringList{QStringLiteral("Changelog and notes: changelog"), QStringLiteral("Tests: smoke")}));
        f.list.setResult(result("smoke", CheckKind::Command, CheckState::Waived));
        f.list.setResult(result("bench", CheckKind::Command, CheckState::Failed));
        QCOMPARE(f.shown(), (QStringList{QStringLiteral("Changelog and notes: changelog"), QStringLiteral("Tests: bench")}));
        f.list.setResult(result("changelog", CheckKind::ChangelogSection, CheckState::Passed));
        QCOMPARE(f.shown(), QStringList{QStringLiteral("Tests: bench")});
        f.rows.setOnlyRemaining(false);
        QCOMPARE(f.shown().size(), 3);
    }

    void aChangeIsToldWhereItIsAndForItsGroup()
    {
        Fixture f;
        QSignalSpy reset(&f.groups, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&f.groups, &QAbstractItemModel::dataChanged);
        f.list.setResult(result("bench", CheckKind::Command, CheckState::Failed));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0][0].toModelIndex(), f.groups.index(1, 0, f.groups.index(2, 0)));
        QCOMPARE(changed[1][0].toModelIndex(), f.groups.index(2, 0));
        QCOMPARE(f.countOf(2), QStringLiteral("0 of 2 done"));
    }

    void thePageHoldsHistoryAndWhatChangedSince()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(14, 2), QTimeZone::utc());
        engine::CheckPast past;
        past.results = {{QString(40, QLatin1Char('b')),
                         now.addSecs(-120),
                         engine::CommandOutcome{2, now.addSecs(-120), 3000, QStringLiteral("/log")},
                         {}},
                        {QString(40, QLatin1Char('a')),
                         now,
                         {},
                         engine::Statement{engine::Statement::Kind::Waived, QStringLiteral("Ada"), QStringLiteral("<b>"), now}}};
        domain::Commit commit;
        commit.id = QString(40, QLatin1Char('c'));
        commit.message = QStringLiteral("fix: a <thing>");
        past.since = engine::ChangedSince{QString(40, QLatin1Char('a')), {commit}, {QStringLiteral("src/x.cpp")}};
        const QString page = ui::checkPage(result("smoke", CheckKind::Command, CheckState::Failed), &past, now);
        QVERIFY(page.contains(QStringLiteral("failed with exit code 2 after 3 s")));
        QVERIFY(page.contains(QStringLiteral("<a href=\"log:0\">log</a>")));
        QVERIFY(page.contains(QStringLiteral("waived by Ada: “&lt;b&gt;”")));
        QVERIFY(page.contains(QStringLiteral("<a href=\"commit:%1\">").arg(commit.id)));
        QVERIFY(page.contains(QStringLiteral("fix: a &lt;thing&gt;")));
        QVERIFY(page.contains(QStringLiteral("src/x.cpp")));
        QVERIFY(!ui::checkPage(result("smoke", CheckKind::Command, CheckState::Failed), nullptr, now).contains(QStringLiteral("History")));

        // A status of a forge names its page itself: only one of the web becomes a link.
        const auto linked = [&now](const char *address) {
            auto ci = result("ci", CheckKind::CiGreen, CheckState::Failed);
            const QStringList about{QStringLiteral("build"), QStringLiteral("c0ffee"), QStringLiteral("failed")};
            ci.evidence = {{domain::Evidence::Kind::CiStopped, about, {}, 0, {}, QLatin1String(address)}};
            return ui::checkPage(ci, nullptr, now);
        };
        QVERIFY(linked("https://a.example/?a=1&b=2").contains(QStringLiteral("<a href=\"https://a.example/?a=1&amp;b=2\">")));
        QVERIFY(!linked("file:///etc/passwd").contains(QStringLiteral("passwd")));
        QVERIFY(!linked("commit:c0ffee").contains(QStringLiteral("commit:c0ffee")));
    }
};

QTEST_GUILESS_MAIN(TstGroupedChecks)
#include "tst_groupedchecks.moc"
