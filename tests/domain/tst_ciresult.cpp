// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ciresult.h"
#include <QTest>

using domain::CiFinding;
using domain::CiResult;
using domain::CiState;
using domain::RequiredCheck;

/// Which results of a forge count for a commit.
class TstCiResult : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStateHasAWord();
    void theNewestRunOfANameCounts();
    void onlyWhatIsRequiredStandsInTheWay();
    void whatIsRequiredAndNotThereIsMissing();
    void aRequiredProgramHasToSaySoItself();
    void whatStandsInTheWayComesFirst();
};

namespace {

const QString commit = QStringLiteral("c0ffee");

CiResult run(const char *name, CiState state, qint64 number, std::optional<qint64> app = 1)
{
    return {QLatin1String(name), app, state, {}, number};
}

RequiredCheck required(const char *name, std::optional<qint64> app = std::nullopt) { return {QLatin1String(name), app}; }

CiFinding finding(const char *name, CiState state, bool isRequired = true) { return {commit, QLatin1String(name), state, isRequired, {}}; }

} // namespace

void TstCiResult::everyStateHasAWord()
{
    for (int i = 0; i <= int(CiState::Missing); ++i)
        QCOMPARE(domain::ciStateOf(domain::toWord(CiState(i))), std::optional(CiState(i)));
    QCOMPARE(domain::ciStateOf(QStringLiteral("green")), std::nullopt);
}

void TstCiResult::theNewestRunOfANameCounts()
{
    // in the order of the forge, which is not that of time
    const auto findings = domain::findingsOf(
        commit, {run("build", CiState::Succeeded, 9), run("build", CiState::Failed, 3), run("build", CiState::Cancelled, 8)}, {});
    QCOMPARE(findings, std::vector{finding("build", CiState::Succeeded)});
    const auto two = domain::findingsOf(commit, {run("build", CiState::Succeeded, 9, 1), run("build", CiState::Failed, 3, 2)}, {});
    QCOMPARE(two.size(), size_t(2)); // two programs may call theirs the same
}

void TstCiResult::onlyWhatIsRequiredStandsInTheWay()
{
    const auto findings =
        domain::findingsOf(commit, {run("lint", CiState::Failed, 1), run("build", CiState::Skipped, 2)}, {required("build")});
    QCOMPARE(findings, (std::vector{finding("lint", CiState::Failed, false), finding("build", CiState::Skipped)}));
    QVERIFY(domain::lets(CiState::Skipped) && domain::lets(CiState::Neutral) && !domain::lets(CiState::Stale));
}

void TstCiResult::whatIsRequiredAndNotThereIsMissing()
{
    const auto findings = domain::findingsOf(commit, {run("build", CiState::Succeeded, 1)}, {required("build"), required("deploy")});
    QCOMPARE(findings, (std::vector{finding("deploy", CiState::Missing), finding("build", CiState::Succeeded)}));
    QCOMPARE(domain::findingsOf(commit, {}, {}), std::vector{finding("", CiState::Missing)});
}

void TstCiResult::aRequiredProgramHasToSaySoItself()
{
    const auto byAnother = domain::findingsOf(commit, {run("build", CiState::Succeeded, 1, 7)}, {required("build", 8)});
    QCOMPARE(byAnother.front(), finding("build", CiState::Missing));
    const auto byStatus = domain::findingsOf(commit, {run("build", CiState::Succeeded, 1, std::nullopt)}, {required("build", 8)});
    QCOMPARE(byStatus, std::vector{finding("build", CiState::Succeeded)});
}

void TstCiResult::whatStandsInTheWayComesFirst()
{
    const auto findings = domain::findingsOf(
        commit,
        {run("a", CiState::Succeeded, 1), run("b", CiState::Failed, 1), run("c", CiState::Pending, 1), run("d", CiState::Failed, 1)},
        {required("a"), required("c"), required("d")});
    QStringList names;
    for (const CiFinding &one : findings)
        names << one.name;
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("d c b a"));
}

QTEST_GUILESS_MAIN(TstCiResult)
#include "tst_ciresult.moc"
