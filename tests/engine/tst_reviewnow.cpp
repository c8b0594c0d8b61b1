// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "atforge.h"
#include "engine/reviewnow.h"
#include <set>

using namespace tests;
using domain::PullRequest;

/// What a look at a release costs that waits: GitHub is asked for each thing once, and for nothing that it counts.
class TstReviewNow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anUnchangedReviewCostsNothing()
    {
        AtForge at("[[check]]\nid = \"ci\"\nkind = \"ci-green\"\n");
        at.gitHub.change([&at](GitHubState &state) { state.runs[at.remoteRef("main")] = {{QStringLiteral("build")}}; });
        at.asksForApproval();
        QCOMPARE(at.cut(), waits);
        const auto project = at.open();
        const auto look = [&] {
            return engine::reviewNow(project, stateOf(*project, "1.1.0"), {});
        };
        QVERIFY(look());

        at.gitHub.http().forget();
        const int remaining = at.gitHub.remaining();
        const auto facts = look();
        QVERIFY(facts && *facts);
        QCOMPARE(domain::toLines(domain::obstaclesOf(**facts)), QStringLiteral("approvals-missing 1\nno-checks"));
        QCOMPARE(at.gitHub.remaining(), remaining);
        std::set<QString> resources;
        for (const Asked &asked : at.gitHub.http().asked()) {
            QCOMPARE(asked.method, QByteArray("GET"));
            QVERIFY(!asked.header("if-none-match").isEmpty());
            QVERIFY2(resources.insert(asked.target.toString()).second, qPrintable(asked.target.toString()));
        }
        QCOMPARE(resources.size(), size_t(7));

        at.gitHub.review(12, QStringLiteral("grace"));
        const auto reviewed = look();
        QVERIFY(reviewed && *reviewed);
        QCOMPARE(domain::toLines(domain::obstaclesOf(**reviewed)), QStringLiteral("no-checks"));
        QVERIFY(at.gitHub.remaining() >= remaining - 2); // its reviews, and itself
    }

    void aWaitingWindowAsksLessThan120TimesAnHour_data()
    {
        QTest::addColumn<int>("results");
        for (const int results : {0, 1, 99, 100, 250, 1000, 5000})
            QTest::newRow(QByteArray::number(results).constData()) << results;
    }
    void aWaitingWindowAsksLessThan120TimesAnHour()
    {
        QFETCH(int, results);
        const int questions = 5 + qMax(1, (results + 99) / 100) + 1;
        const double shortest = 0.9 * double(engine::pauseBetweenLooks(results).count());
        QVERIFY2(questions * 3'600'000 / shortest < 120, QByteArray::number(questions * 3'600'000 / shortest).constData());
    }

    void whatOthersDidIsSeen()
    {
        AtForge at;
        at.asksForApproval();
        QCOMPARE(at.cut(), waits);
        const auto project = at.open();
        const auto state = [&]() -> std::optional<PullRequest::State> {
            const auto facts = engine::reviewNow(project, stateOf(*project, "1.1.0"), {});
            return facts && *facts ? std::optional((*facts)->request.state) : std::nullopt;
        };
        QCOMPARE(state(), PullRequest::State::Open);
        at.gitHub.change([](GitHubState &github) { github.pulls.back().isClosed = true; });
        QCOMPARE(state(), PullRequest::State::Closed);
        at.gitHub.change([](GitHubState &github) { github.pulls.back().isClosed = false; });
        at.gitHub.mergeByHand(12);
        QCOMPARE(state(), PullRequest::State::Merged);
    }

    void thereIsNoneYet()
    {
        AtForge at;
        const auto project = at.open();
        const auto facts = engine::reviewNow(project, stateOf(*project, "1.1.0"), {});
        QVERIFY(facts && !*facts);
    }
};

QTEST_GUILESS_MAIN(TstReviewNow)
#include "tst_reviewnow.moc"
