// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/githubrequests.h"
#include "forgefixture.h"
#include "support/gitfixture.h"
#include <QJsonArray>
#include <QJsonDocument>

using domain::ErrorKind;
using domain::Mergeability;
using domain::PullRequest;
using namespace tests;

Q_DECLARE_METATYPE(tests::Fault)

/// Pull requests over HTTP, at a stand-in that keeps GitHub's rules over a real repository.
class TstGitHubPulls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAndFinds();
    void findsThoseThatAreOver();
    void findsAllPages();
    void whatIsShownIsSent();
    void opensOneOnly();
    void tellsWhyItDoesNotOpen_data();
    void tellsWhyItDoesNotOpen();
    void changesTheText();
    void waitsUntilMergeabilityIsKnown();
    void givesUpFindingOut();
    void readsMergeability_data();
    void readsMergeability();
    void readsReviews();
    void readsWhatMainAsksOfThem();
    void mergesWithExactlyTheMessage();
    void declinesToMerge_data();
    void declinesToMerge();
    void anUnchangedPullRequestCostsNothing();
    void neverSendsTwice_data();
    void neverSendsTwice();
    void comesBackLaterWhenItIsAskedTo();
    void nothingIsSentWhileTheLimitIsSpent();
    void aChangeFollowsNoRedirect();
};

namespace {

const QString branch = QStringLiteral("release/1.1.0");
const QString mainBranch = QStringLiteral("main");
const engine::PullRequestText text{QStringLiteral("Release 1.1.0"), QStringLiteral("# v1.1.0\n\n- “Docks” & <piers>")};

/// A repository with a release branch, one commit ahead.
struct PullsFixture : ForgeFixture {
    ScratchRepository remote{ScratchRepository::Kind::Bare};
    ScratchRepository work;
    QString head;

    explicit PullsFixture(const QByteArray &withToken = token) : ForgeFixture(withToken)
    {
        work.commit(QStringLiteral("a.txt"), "1\n", "feat: first");
        work.addRemote(QStringLiteral("origin"), remote);
        work.git({QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("origin"), mainBranch});
        work.branch(branch);
        head = commit(QStringLiteral("version.txt"), "1.1.0\n");
        gitHub.change([this](GitHubState &state) { state.folder = remote.path(); });
    }

    /// On the release branch, and pushed.
    QString commit(const QString &file, const QByteArray &content)
    {
        const QString made = work.commit(file, content, "chore(release): 1.1.0");
        work.git({QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("origin"), branch});
        return made;
    }

    domain::Result<PullRequest> open() { return session->openPullRequest(branch, mainBranch, text, cancel); }
    qint64 opened()
    {
        const auto request = open();
        if (!request)
            qFatal("open: kind %d, %s", int(request.error().kind), qPrintable(request.error().detail));
        return request->number;
    }
    engine::SquashMerge squash(qint64 number) const
    {
        return {number, head, QStringLiteral("chore(release): 1.1.0"), QStringLiteral("Signed-off-by: Ada <ada@example.org>")};
    }
    void onMain(const std::function<void(GitHubState::Branch &)> &change)
    {
        gitHub.change([&](GitHubState &state) { change(state.branches[mainBranch]); });
    }
    int sent(const QByteArray &method) const
    {
        const auto asked = const_cast<GitHubStandIn &>(gitHub).http().asked();
        return int(std::count_if(asked.begin(), asked.end(), [&](const Asked &one) { return one.method == method; }));
    }
};

} // namespace

void TstGitHubPulls::opensAndFinds()
{
    PullsFixture f;
    const auto none = f.session->pullRequests(branch, mainBranch, f.cancel);
    QVERIFY(none && none->empty());
    const auto opened = f.open();
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    QCOMPARE(opened->number, 12);
    QCOMPARE(opened->state, PullRequest::State::Open);
    QCOMPARE(opened->title, text.title);
    QCOMPARE(opened->body, text.body);
    QCOMPARE(opened->head, f.head);
    QCOMPARE(opened->address, QStringLiteral("https://github.example/octo/harbor/pull/12"));
    QVERIFY(opened->landed.isEmpty()); // GitHub names a trial merge that is on no branch
    const auto found = f.session->pullRequests(branch, mainBranch, f.cancel);
    QVERIFY(found && found->size() == 1);
    QCOMPARE(found->front().number, 12);
    const auto other = f.session->pullRequests(QStringLiteral("release/1.2.0"), mainBranch, f.cancel);
    QVERIFY(other && other->empty());
}

void TstGitHubPulls::findsThoseThatAreOver()
{
    PullsFixture f;
    f.opened();
    f.gitHub.change([](GitHubState &state) { state.pulls.front().isClosed = true; });
    f.opened();
    const QString landed = f.gitHub.mergeByHand(13);
    const auto found = f.session->pullRequests(branch, mainBranch, f.cancel);
    QVERIFY(found && found->size() == 2);
    QCOMPARE(found->at(0).number, 13);
    QCOMPARE(found->at(0).state, PullRequest::State::Merged);
    QCOMPARE(found->at(0).landed, landed);
    QCOMPARE(found->at(1).state, PullRequest::State::Closed);
    QVERIFY(found->at(1).landed.isEmpty());
}

void TstGitHubPulls::findsAllPages()
{
    PullsFixture f;
    f.gitHub.change([&](GitHubState &state) {
        for (int number = 1; number <= 230; ++number)
            state.pulls.push_back({number, branch, mainBranch, QStringLiteral("Release"), {}, false, true, f.head, {}, {}, {}, 0});
    });
    const auto found = f.session->pullRequests(branch, mainBranch, f.cancel);
    QVERIFY(found);
    QCOMPARE(found->size(), size_t(230));
    QCOMPARE(found->front().number, 230);
    QCOMPARE(f.sent("GET"), 3);
}

void TstGitHubPulls::whatIsShownIsSent()
{
    PullsFixture f;
    const auto shown = [](const QString &request) {
        return std::pair(request.section(QStringLiteral("\n\n"), 0, 0),
                         QJsonDocument::fromJson(request.section(QStringLiteral("\n\n"), 1).toUtf8()).object());
    };
    const auto sent = [&f] {
        const Asked last = f.gitHub.http().asked().back();
        return std::pair(QString::fromLatin1(last.method) + QLatin1Char(' ') + f.gitHub.address().toString() + last.target.toString(),
                         QJsonDocument::fromJson(last.body).object());
    };
    const qint64 number = f.opened();
    QCOMPARE(sent(), shown(f.forge.requestToOpen(branch, mainBranch, text)));
    QCOMPARE(f.gitHub.http().asked().back().header("content-type"), QByteArray("application/json"));
    QCOMPARE(f.gitHub.http().asked().back().header("authorization"), "Bearer " + token);
    QVERIFY(f.session->merge(f.squash(number), f.cancel));
    QCOMPARE(sent(), shown(f.forge.requestToMerge(f.squash(number))));
    QVERIFY(f.forge.requestToMerge(f.squash(0)).contains(QStringLiteral("/pulls/NUMBER/merge\n\n")));
}

void TstGitHubPulls::opensOneOnly()
{
    PullsFixture f;
    f.opened();
    const auto second = f.open();
    QVERIFY(!second);
    QCOMPARE(kindOf(second.error()), ErrorKind::ForgeDeclined);
    QCOMPARE(second.error().detail, QStringLiteral("Validation Failed: A pull request already exists for octo:release/1.1.0."));
    QCOMPARE(f.gitHub.pulls().size(), size_t(1));
    QCOMPARE(f.sent("POST"), 2); // and none was sent again
}

void TstGitHubPulls::tellsWhyItDoesNotOpen_data()
{
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("base");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("words");
    using enum ErrorKind;
    QTest::newRow("no such branch") << token << QStringLiteral("x") << mainBranch << ForgeDeclined
                                    << QStringLiteral("Validation Failed: head invalid");
    QTest::newRow("no such main branch") << token << branch << QStringLiteral("x") << ForgeDeclined
                                         << QStringLiteral("Validation Failed: base invalid");
    QTest::newRow("nothing to merge") << token << mainBranch << mainBranch << ForgeDeclined
                                      << QStringLiteral("Validation Failed: No commits between main and main");
    QTest::newRow("nobody") << QByteArray() << branch << mainBranch << ForgeRefused << QStringLiteral("Requires authentication");
    QTest::newRow("may only read") << QByteArray("reader") << branch << mainBranch << ForgeForbidden
                                   << QStringLiteral("Resource not accessible by personal access token");
    QTest::newRow("bad token") << QByteArray("wrong") << branch << mainBranch << ForgeRefused << QStringLiteral("Bad credentials");
}

void TstGitHubPulls::tellsWhyItDoesNotOpen()
{
    QFETCH(QByteArray, with);
    QFETCH(QString, head);
    QFETCH(QString, base);
    PullsFixture f(with);
    f.gitHub.change([](GitHubState &state) { state.tokens["reader"] = {QStringLiteral("eve"), false, {}}; });
    const auto opened = f.session->openPullRequest(head, base, text, f.cancel);
    QVERIFY(!opened);
    QTEST(kindOf(opened.error()), "kind");
    QTEST(opened.error().detail, "words");
    QCOMPARE(opened.error().expected, with == "reader" ? QStringLiteral("pull_requests=write") : QString());
    QVERIFY(f.gitHub.pulls().empty());
}

void TstGitHubPulls::changesTheText()
{
    PullsFixture f;
    const qint64 number = f.opened();
    const auto changed = f.session->changePullRequest(number, {QStringLiteral("Release 1.1.0!"), QString()}, f.cancel);
    QVERIFY(changed);
    QCOMPARE(changed->title, QStringLiteral("Release 1.1.0!"));
    QCOMPARE(changed->body, QString()); // GitHub says null
    QCOMPARE(f.gitHub.pulls().front().title, QStringLiteral("Release 1.1.0!"));
    const auto missing = f.session->changePullRequest(99, text, f.cancel);
    QVERIFY(!missing);
    QCOMPARE(kindOf(missing.error()), ErrorKind::ForgeNotFound);
}

void TstGitHubPulls::waitsUntilMergeabilityIsKnown()
{
    PullsFixture f;
    f.gitHub.change([](GitHubState &state) { state.timesUnknown = 4; });
    const qint64 number = f.opened(); // the answer counts as one of the four
    const auto request = f.session->pullRequest(number, f.cancel);
    QVERIFY(request);
    QCOMPARE(request->mergeability, Mergeability::Clean);
    QCOMPARE(f.sent("GET"), 4);
}

void TstGitHubPulls::givesUpFindingOut()
{
    PullsFixture f;
    f.gitHub.change([](GitHubState &state) { state.timesUnknown = 99; });
    const qint64 number = f.opened();
    const auto request = f.session->pullRequest(number, f.cancel);
    QVERIFY(request);
    QCOMPARE(request->mergeability, Mergeability::Unknown);
    QCOMPARE(f.sent("GET"), 5);
    engine::CancelToken cancelled;
    cancelled.request();
    const auto stopped = f.session->pullRequest(number, cancelled);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

void TstGitHubPulls::readsMergeability_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<Mergeability>("mergeability");
    const auto row = [](const char *said, Mergeability mergeability) {
        QTest::newRow(said) << QByteArray(said) << mergeability;
    };
    row("true,\"mergeable_state\":\"clean\"", Mergeability::Clean);
    row("true,\"mergeable_state\":\"unstable\"", Mergeability::Clean);
    row("true,\"mergeable_state\":\"has_hooks\"", Mergeability::Clean);
    row("true,\"mergeable_state\":\"something new\"", Mergeability::Clean);
    row("true,\"mergeable_state\":\"blocked\"", Mergeability::Blocked);
    row("true,\"mergeable_state\":\"behind\"", Mergeability::Behind);
    row("false,\"mergeable_state\":\"dirty\"", Mergeability::Conflicts);
}

void TstGitHubPulls::readsMergeability()
{
    QFETCH(QByteArray, said);
    PullsFixture f;
    const QByteArray json = "{\"number\":12,\"state\":\"open\",\"title\":\"T\",\"body\":null,\"html_url\":\"https://github.example/12\","
                            "\"head\":{\"sha\":\"aaaa\"},\"merged_at\":null,\"merge_commit_sha\":null,\"draft\":true,\"mergeable\":"
                            + said + '}';
    f.gitHub.http().meet({Fault::Kind::Answer, {200, json, {{"Content-Type", "application/json"}}}});
    const auto request = f.session->pullRequest(12, f.cancel);
    QVERIFY2(request, qPrintable(request ? QString() : request.error().detail));
    QTEST(request->mergeability, "mergeability");
    QVERIFY(request->isDraft);
}

void TstGitHubPulls::readsReviews()
{
    PullsFixture f;
    const qint64 number = f.opened();
    f.gitHub.review(int(number), QStringLiteral("ada"), QStringLiteral("CHANGES_REQUESTED"));
    f.gitHub.review(int(number), QStringLiteral("ada"));
    f.gitHub.review(int(number), {}, QStringLiteral("COMMENTED")); // the account is gone
    const auto reviews = f.session->reviews(number, f.cancel);
    QVERIFY(reviews && reviews->size() == 3);
    QCOMPARE(reviews->at(0).verdict, domain::Review::Verdict::ChangesRequested);
    QCOMPARE(reviews->at(1).login, QStringLiteral("ada"));
    QCOMPARE(reviews->at(1).verdict, domain::Review::Verdict::Approved);
    QCOMPARE(reviews->at(1).commit, f.head);
    QVERIFY(reviews->at(2).login.isEmpty());
    f.gitHub.review(int(number), QStringLiteral("ada"), QStringLiteral("SPLENDID"));
    const auto unknown = f.session->reviews(number, f.cancel);
    QVERIFY(!unknown);
    QCOMPARE(kindOf(unknown.error()), ErrorKind::ForgeUnreadable);
}

void TstGitHubPulls::readsWhatMainAsksOfThem()
{
    PullsFixture f;
    f.gitHub.pulls(); // learns the branches
    f.onMain([](GitHubState::Branch &main) {
        main.approvals = 2;
        main.hasQueue = true;
    });
    const auto rules = f.session->branchRules(mainBranch, f.cancel);
    QVERIFY(rules && rules->isProtected);
    QCOMPARE(rules->merging.approvals, 2);
    QVERIFY(rules->merging.isQueued);
    const auto repository = f.session->repository(f.cancel);
    QVERIFY(repository && repository->merging == engine::Right::Untold);
}

void TstGitHubPulls::mergesWithExactlyTheMessage()
{
    PullsFixture f;
    const qint64 number = f.opened();
    const auto landed = f.session->merge(f.squash(number), f.cancel);
    QVERIFY2(landed, qPrintable(landed ? QString() : landed.error().detail));
    QCOMPARE(QString::fromUtf8(f.remote.git({QStringLiteral("rev-parse"), mainBranch})), *landed);
    QCOMPARE(f.remote.git({QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%B"), mainBranch}).trimmed(),
             QByteArray("chore(release): 1.1.0\n\nSigned-off-by: Ada <ada@example.org>"));
    const auto request = f.session->pullRequest(number, f.cancel);
    QVERIFY(request);
    QCOMPARE(request->state, PullRequest::State::Merged);
    QCOMPARE(request->landed, *landed);
}

void TstGitHubPulls::declinesToMerge_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *what, const char *words) {
        QTest::newRow(what) << QString::fromLatin1(what) << QString::fromLatin1(words);
    };
    row("head moved", "Head branch was modified. Review and try the merge again.");
    row("draft", "Pull Request is still a draft");
    row("conflict", "Pull Request is not mergeable");
    row("approval", "At least 1 approving review is required by reviewers with write access.");
    row("check", "Required status check \"build\" is expected.");
    row("queue", "Changes must be made through the merge queue");
    row("no squashes", "Squash merges are not allowed on this repository.");
    row("merged", "Pull Request is not mergeable");
}

void TstGitHubPulls::declinesToMerge()
{
    QFETCH(QString, what);
    PullsFixture f;
    const qint64 number = f.opened();
    if (what == QLatin1String("head moved"))
        f.commit(QStringLiteral("b.txt"), "2\n");
    if (what == QLatin1String("conflict")) {
        f.work.git({QStringLiteral("switch"), QStringLiteral("-q"), mainBranch});
        f.work.commit(QStringLiteral("version.txt"), "9\n", "fix: another version");
        f.work.git({QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("origin"), mainBranch});
    }
    if (what == QLatin1String("merged"))
        f.gitHub.mergeByHand(int(number));
    f.gitHub.change([&](GitHubState &state) {
        state.pulls.front().isDraft = what == QLatin1String("draft");
        state.allowsSquash = what != QLatin1String("no squashes");
        GitHubState::Branch &main = state.branches[mainBranch];
        main.approvals = what == QLatin1String("approval") ? 1 : 0;
        main.hasQueue = what == QLatin1String("queue");
        if (what == QLatin1String("check"))
            main.required = {{QStringLiteral("build"), {}}};
    });
    const QByteArray before = f.remote.git({QStringLiteral("rev-parse"), mainBranch});
    const auto landed = f.session->merge(f.squash(number), f.cancel);
    QVERIFY(!landed);
    QCOMPARE(kindOf(landed.error()), ErrorKind::ForgeDeclined);
    QTEST(landed.error().detail, "words");
    QCOMPARE(f.remote.git({QStringLiteral("rev-parse"), mainBranch}), before);
    QCOMPARE(f.sent("PUT"), 1);
}

void TstGitHubPulls::anUnchangedPullRequestCostsNothing()
{
    PullsFixture f;
    const qint64 number = f.opened();
    QVERIFY(f.session->pullRequest(number, f.cancel) && f.session->reviews(number, f.cancel));
    const int remaining = f.gitHub.remaining();
    QVERIFY(f.session->pullRequest(number, f.cancel) && f.session->reviews(number, f.cancel));
    QCOMPARE(f.gitHub.remaining(), remaining);
    f.gitHub.review(int(number), QStringLiteral("ada"));
    const auto reviews = f.session->reviews(number, f.cancel);
    QVERIFY(reviews && reviews->size() == 1);
    QCOMPARE(f.gitHub.remaining(), remaining - 1);
}

void TstGitHubPulls::neverSendsTwice_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isDone");
    using Kind = Fault::Kind;
    Fault badGateway = faults::status(502);
    QTest::newRow("502 before it acts") << badGateway << ErrorKind::ForgeFailed << false;
    badGateway.kind = Kind::AnswerAfter;
    QTest::newRow("502 after it acted") << badGateway << ErrorKind::ForgeFailed << true;
    QTest::newRow("500") << faults::status(500) << ErrorKind::ForgeFailed << false;
    QTest::newRow("504") << faults::status(504) << ErrorKind::ForgeFailed << false;
    QTest::newRow("secondary limit, for an hour") << faults::secondaryLimit({{"Retry-After", "3600"}}) << ErrorKind::ForgeBusy << false;
    QTest::newRow("429, for an hour") << faults::status(429, {{"Retry-After", "3600"}}) << ErrorKind::ForgeBusy << false;
    QTest::newRow("JSON as plain text") << faults::plainText() << ErrorKind::ForgeUnreadable << false;
    QTest::newRow("503 with a time") << faults::status(503, {{"Retry-After", "0"}}) << ErrorKind::ForgeFailed << false;
    QTest::newRow("reset before it acts") << Fault{Kind::ResetBefore, {}} << ErrorKind::ForgeGone << false;
    QTest::newRow("reset after it acted") << Fault{Kind::ResetAfter, {}} << ErrorKind::ForgeGone << true;
    QTest::newRow("cut off") << Fault{Kind::Truncate, {}} << ErrorKind::ForgeGone << true;
    QTest::newRow("half of the JSON") << Fault{Kind::Garble, {}} << ErrorKind::ForgeUnreadable << true;
    QTest::newRow("nothing comes") << Fault{Kind::Stall, {}} << ErrorKind::TimedOut << false;
    QTest::newRow("captive portal") << faults::captivePortal() << ErrorKind::ForgeUnreadable << false;
}

/// What opens is sent once, and so is what merges; what the forge did is found when it is asked.
void TstGitHubPulls::neverSendsTwice()
{
    QFETCH(Fault, fault);
    QFETCH(bool, isDone);
    PullsFixture f;
    QVERIFY(f.session->repository(f.cancel)); // a connection is kept
    f.gitHub.http().meet(fault);
    const auto opened = f.open();
    QVERIFY(!opened);
    QTEST(kindOf(opened.error()), "kind");
    QCOMPARE(f.sent("POST"), 1);
    QCOMPARE(f.gitHub.pulls().size(), size_t(isDone ? 1 : 0));
    const auto found = f.session->pullRequests(branch, mainBranch, f.cancel);
    QVERIFY(found);
    QCOMPARE(found->size(), size_t(isDone ? 1 : 0));

    const qint64 number = isDone ? found->front().number : f.opened();
    f.gitHub.http().meet(fault);
    const auto landed = f.session->merge(f.squash(number), f.cancel);
    QVERIFY(!landed);
    QTEST(kindOf(landed.error()), "kind");
    QCOMPARE(f.sent("PUT"), 1);
    const auto after = f.session->pullRequest(number, f.cancel);
    QVERIFY(after);
    QCOMPARE(after->state, isDone ? PullRequest::State::Merged : PullRequest::State::Open);
}

void TstGitHubPulls::comesBackLaterWhenItIsAskedTo()
{
    PullsFixture f;
    f.gitHub.http().meet(faults::secondaryLimit({{"Retry-After", "1"}}));
    QVERIFY(f.open()); // it was not heard the first time
    QCOMPARE(f.sent("POST"), 2);
    f.gitHub.http().meet(faults::secondaryLimit({{"Retry-After", "3600"}}));
    const auto landed = f.session->merge(f.squash(12), f.cancel);
    QVERIFY(!landed);
    QCOMPARE(kindOf(landed.error()), ErrorKind::ForgeBusy);
    QCOMPARE(f.sent("PUT"), 1);
}

void TstGitHubPulls::nothingIsSentWhileTheLimitIsSpent()
{
    PullsFixture f;
    f.gitHub.change([](GitHubState &state) { state.remaining = 0; });
    const auto opened = f.open();
    QVERIFY(!opened);
    QCOMPARE(kindOf(opened.error()), ErrorKind::ForgeBusy);
    QVERIFY(f.gitHub.pulls().empty());
}

void TstGitHubPulls::aChangeFollowsNoRedirect()
{
    PullsFixture f;
    HttpStandIn other([](const Asked &) { return Answered{201, "{}", {{"Content-Type", "application/json"}}}; });
    for (const int code : {301, 307, 308}) {
        f.gitHub.http().meet(faults::redirect(other.address(), code));
        const auto opened = f.open();
        QVERIFY(!opened);
        QVERIFY2(kindOf(opened.error()) == ErrorKind::ForgeElsewhere, qPrintable(QString::number(code) + opened.error().detail));
    }
    QVERIFY(other.asked().empty());
}

QTEST_GUILESS_MAIN(TstGitHubPulls)
#include "tst_githubpulls.moc"
