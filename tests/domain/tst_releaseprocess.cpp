// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/check.h"
#include <QTest>

using namespace domain;

class TstReleaseProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kindsHaveTheWordsOfSlipwayToml_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        const auto row = [](CheckKind kind, const char *word) {
            QTest::newRow(word) << int(kind) << QString::fromLatin1(word);
        };
        row(CheckKind::CleanAndUpToDate, "clean-and-up-to-date");
        row(CheckKind::ChangelogSection, "changelog-section");
        row(CheckKind::BreakingChangesHaveMigration, "breaking-changes-have-migration");
        row(CheckKind::VersionsBumped, "versions-bumped");
        row(CheckKind::FileMentionsVersion, "file-mentions-version");
        row(CheckKind::DecisionRecorded, "decision-recorded");
        row(CheckKind::Command, "command");
        row(CheckKind::Manual, "manual");
        row(CheckKind::CiGreen, "ci-green");
        row(CheckKind::ReleaseWorkflow, "release-workflow");
    }
    void kindsHaveTheWordsOfSlipwayToml()
    {
        QFETCH(int, kind);
        QFETCH(QString, word);
        QCOMPARE(toWord(CheckKind(kind)), word);
        QCOMPARE(checkKindOf(word), std::optional(CheckKind(kind)));
        QVERIFY(checkKindWords().contains(word));
        QCOMPARE(checkKindWords().size(), 10);
    }

    void otherWordsAreNoKind()
    {
        for (const char *word : {"", "Manual", "changelog", "ci-red", "manual "})
            QVERIFY2(!checkKindOf(QString::fromLatin1(word)), word);
    }

    void cadencesHaveWordsAndDays()
    {
        const QDate last(2026, 8, 31);
        QCOMPARE(cadenceWords(), QStringList({QStringLiteral("monthly"), QStringLiteral("quarterly"), QStringLiteral("half-yearly"),
                                              QStringLiteral("yearly")}));
        for (const QString &word : cadenceWords())
            QCOMPARE(toWord(*cadenceOf(word)), word);
        QVERIFY(!cadenceOf(QStringLiteral("Monthly")));
        QCOMPARE(dueAfter(last, Cadence::Monthly), QDate(2026, 9, 30));
        QCOMPARE(dueAfter(last, Cadence::Quarterly), QDate(2026, 11, 30));
        QCOMPARE(dueAfter(last, Cadence::HalfYearly), QDate(2027, 2, 28));
        QCOMPARE(dueAfter(last, Cadence::Yearly), QDate(2027, 8, 31));
    }

    void statesHaveTheWordsOfTheJsonOutput()
    {
        QCOMPARE(toWord(CheckState::NotChecked), QStringLiteral("not-checked"));
        QCOMPARE(toWord(CheckState::Passed), QStringLiteral("passed"));
        QCOMPARE(toWord(CheckState::Failed), QStringLiteral("failed"));
        QCOMPARE(toWord(CheckState::Pending), QStringLiteral("pending"));
        QCOMPARE(toWord(CheckState::Waived), QStringLiteral("waived"));
    }

    void versionIsFilledInWhereverItIsAskedFor()
    {
        const Version version = *Version::parse(QStringLiteral("1.2.0-rc.1"));
        ReleaseProcess process;
        QCOMPARE(process.releaseBranch(version), QStringLiteral("release/1.2.0-rc.1"));
        QCOMPARE(process.releaseCommitMessage(version), QStringLiteral("chore(release): 1.2.0-rc.1"));
        process.branchName = QStringLiteral("r/{version}/{version}");
        process.commitMessage = QStringLiteral("Release");
        QCOMPARE(process.releaseBranch(version), QStringLiteral("r/1.2.0-rc.1/1.2.0-rc.1"));
        QCOMPARE(process.releaseCommitMessage(version), QStringLiteral("Release"));
    }
};

QTEST_APPLESS_MAIN(TstReleaseProcess)
#include "tst_releaseprocess.moc"
