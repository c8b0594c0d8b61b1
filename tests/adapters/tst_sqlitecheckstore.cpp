// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/sqlite/sqlitecheckstore.h"
#include "adapters/sqlite/sqliteconnection.h"
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using adapters::SqliteCheckStore;
using engine::CommandOutcome;
using engine::Statement;

namespace {

const QString check = QStringLiteral("regression");
const QString commit = QString(40, QLatin1Char('a'));
const QString otherCommit = QString(40, QLatin1Char('b'));
const QDateTime moment = QDateTime::fromMSecsSinceEpoch(1763862896789, QTimeZone::utc());

} // namespace

class TestSqliteCheckStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void keepsTheLastWordsOfAForge()
    {
        const domain::CiFinding green{commit, QStringLiteral("bäu\"ld"), domain::CiState::Succeeded, false,
                                      QStringLiteral("https://a.example/1")};
        const domain::CiFinding none{commit, {}, domain::CiState::Missing, true, {}};
        QVERIFY(m_store->ciReport(check, commit) && !*m_store->ciReport(check, commit));
        QVERIFY(m_store->keep(check, commit, domain::CiReport{moment.addSecs(-9), {none}}));
        QVERIFY(m_store->keep(check, commit, domain::CiReport{moment, {green, none}}));
        reopen();
        const auto found = m_store->ciReport(check, commit);
        QVERIFY(found && *found);
        QCOMPARE(**found, (domain::CiReport{moment, {green, none}}));
        QVERIFY(!*m_store->ciReport(QStringLiteral("other"), commit));
    }

    void keepsWhatAForgeSaidOfAWorkflow()
    {
        using namespace domain;
        const WorkflowAtForge earlier{moment.addSecs(-9), WorkflowState::Unknown, false, {}, {}};
        const WorkflowAtForge said{
            moment,
            WorkflowState::Inactive,
            true,
            {{QStringLiteral("ä\""), true, 2, 30, std::nullopt},
             {QStringLiteral("b"), false, 0, 0, QStringList()},
             {QStringLiteral("c"), true, 0, 0, QStringList{QStringLiteral("v*"), QStringLiteral("x")}}},
            WorkflowRun{qint64(1) << 40,
                        7,
                        CiState::Failed,
                        QStringLiteral("https://a.example/7"),
                        {{QStringLiteral("build"), CiState::TimedOut, QStringLiteral("test"), QStringLiteral("https://a.example/8")}}}};
        QVERIFY(m_store->workflowAtForge(check, commit) && !*m_store->workflowAtForge(check, commit));
        QVERIFY(m_store->keep(check, commit, earlier));
        QCOMPARE(**m_store->workflowAtForge(check, commit), earlier);
        QVERIFY(m_store->keep(check, commit, said));
        reopen();
        const auto found = m_store->workflowAtForge(check, commit);
        QVERIFY(found && *found);
        QCOMPARE(**found, said);
        QVERIFY(!*m_store->workflowAtForge(QStringLiteral("other"), commit));
    }

    void keepsTheNewestOutcomeOfACommit()
    {
        QVERIFY(m_store->keep(check, commit, CommandOutcome{1, moment, 10, QStringLiteral("/old")}));
        QVERIFY(m_store->keep(check, commit, CommandOutcome{0, moment, qint64(1) << 40, QStringLiteral("/löǵ")}));
        reopen();
        const auto found = m_store->outcome(check, commit);
        QVERIFY(found && found->has_value());
        QCOMPARE((*found)->exitCode, 0);
        QCOMPARE((*found)->at, moment);
        QCOMPARE((*found)->milliseconds, qint64(1) << 40);
        QCOMPARE((*found)->logPath, QStringLiteral("/löǵ"));
    }

    void anotherCommitOrCheckStartsAtNothing()
    {
        QVERIFY(m_store->keep(check, commit, CommandOutcome{0, moment, 10, {}}));
        QVERIFY(m_store->keep(check, commit, Statement{}));
        QVERIFY(!m_store->outcome(check, otherCommit)->has_value());
        QVERIFY(!m_store->outcome(QStringLiteral("other"), commit)->has_value());
        QVERIFY(!m_store->statement(check, otherCommit)->has_value());
        QVERIFY(!m_store->statement(QStringLiteral("other"), commit)->has_value());
    }

    void keepsStatementsOfEachKind_data()
    {
        QTest::addColumn<Statement::Kind>("kind");
        QTest::newRow("confirmed") << Statement::Kind::Confirmed;
        QTest::newRow("waived") << Statement::Kind::Waived;
        QTest::newRow("none needed") << Statement::Kind::NoneNeeded;
    }
    void keepsStatementsOfEachKind()
    {
        QFETCH(Statement::Kind, kind);
        QVERIFY(m_store->keep(check, commit, Statement{kind, QStringLiteral("Ada"), QStringLiteral("flaky runner"), moment}));
        reopen();
        const auto found = m_store->statement(check, commit);
        QVERIFY(found && found->has_value());
        QCOMPARE((*found)->kind, kind);
        QCOMPARE((*found)->name, QStringLiteral("Ada"));
        QCOMPARE((*found)->reason, QStringLiteral("flaky runner"));
        QCOMPARE((*found)->at, moment);
    }

    void withdrawnStatementIsGoneAndTheOutcomeStays()
    {
        QVERIFY(m_store->keep(check, commit, CommandOutcome{0, moment, 10, {}}));
        QVERIFY(m_store->keep(check, commit, Statement{Statement::Kind::Waived, QStringLiteral("Ada"), {}, moment}));
        QVERIFY(m_store->withdraw(check, commit, moment.addSecs(2)));
        QVERIFY(!m_store->statement(check, commit)->has_value());
        QVERIFY(m_store->outcome(check, commit)->has_value());
        QVERIFY2(m_store->withdraw(check, commit, moment), "withdrawing what is not there is no error");
    }

    void historyHoldsWhatWasReplacedAndWithdrawn()
    {
        const auto at = [](int seconds) {
            return moment.addSecs(seconds);
        };
        QVERIFY(m_store->keep(check, commit, CommandOutcome{1, at(0), 10, QStringLiteral("/first")}));
        QVERIFY(m_store->keep(check, commit, Statement{Statement::Kind::Waived, QStringLiteral("Ada"), QStringLiteral("flaky"), at(1)}));
        QVERIFY(m_store->withdraw(check, commit, moment.addSecs(2)));
        QVERIFY(m_store->withdraw(check, commit, moment.addSecs(2))); // nothing more to take back
        QVERIFY(m_store->keep(QStringLiteral("other"), commit, CommandOutcome{0, at(3), 10, {}}));
        reopen();
        const auto history = m_store->history(check, 50);
        QVERIFY(history);
        QCOMPARE(history->size(), 3u);
        QVERIFY(!(*history)[0].outcome && !(*history)[0].statement);
        QCOMPARE((*history)[1].statement->reason, QStringLiteral("flaky"));
        QCOMPARE((*history)[2].outcome->logPath, QStringLiteral("/first"));
        QCOMPARE((*history)[2].commit, commit);
        QCOMPARE(m_store->history(check, 1)->size(), 1u);
    }

private:
    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<SqliteCheckStore>(*adapters::SqliteConnection::open(m_data->path(), QStringLiteral("sample")));
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<SqliteCheckStore> m_store;
};

QTEST_GUILESS_MAIN(TestSqliteCheckStore)
#include "tst_sqlitecheckstore.moc"
