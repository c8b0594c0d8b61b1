// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"
#include "support/gitfixture.h"
#include <QJsonArray>
#include <QTest>
#include <algorithm>

using tests::Ended;
using tests::Sample;
using tests::ScratchRepository;

/// The notes of any repository: every commit of "git rev-list RANGE" is in exactly one place of the JSON.
class TstNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSampleTellsAllThereIs();
    void everyCommitIsInExactlyOnePlace_data();
    void everyCommitIsInExactlyOnePlace();
    void textsInOldEncodingsAreRead();
    void anOldReleaseIsTitledAndRanged();
    void newcomersAreOnlyKnownWhenAsked();
    void creditsAreThoseOfTheCommits();
    void markdownHasEverySection();
    void namesWithOddCharactersAreKept();
    void changelogHoldsTheSameEntries();
    void commitsWithoutAConventionAreInTheChangelog();
    void mergesGiveTheirPullRequests();
    void commitsThatWereNotPushedAreTold();
    void nothingIsWritten();
};

namespace {

Ended notes(const ScratchRepository &repository, const QStringList &arguments)
{
    return tests::slipwayctl({repository.path(), {}, {}, {}}, QStringList{QStringLiteral("notes")} + arguments);
}

void addAll(QStringList &to, const QJsonValue &ids)
{
    for (const auto &id : ids.toArray())
        to << id.toString();
}

/// Every id that the JSON mentions as a place of a commit, sorted.
QStringList idsIn(const QJsonObject &json)
{
    QStringList ids;
    for (const auto &entry : json[QLatin1String("entries")].toArray())
        addAll(ids, entry.toObject()[QLatin1String("commits")]);
    for (const char *place : {"unconventional", "reverted", "hidden"})
        addAll(ids, json[QLatin1String(place)]);
    ids.sort();
    return ids;
}

QStringList revList(const ScratchRepository &repository, const QString &range)
{
    QStringList ids = QString::fromLatin1(repository.git({QStringLiteral("rev-list"), range})).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ids.sort();
    return ids;
}

QString entryText(const QJsonObject &json, int index)
{
    return json[QLatin1String("entries")].toArray().at(index).toObject()[QLatin1String("text")].toString();
}

using Prepare = void (*)(const ScratchRepository &);

void plain(const ScratchRepository &repository)
{
    for (const char *message : {"feat: one", "fix(api): two (#2)", "chore: three", "no convention at all", "docs: five"})
        repository.commit(message);
}

void reverts(const ScratchRepository &repository)
{
    const QString kept = repository.commit("feat: kept");
    const QString gone = repository.commit("feat: gone");
    repository.commit("Revert \"feat: gone\"\n\nThis reverts commit " + gone.toLatin1() + ".\n");
    const QString back = repository.commit("fix: taken back twice");
    const QString revert = repository.commit("revert: fix: taken back twice\n\nThis reverts commit " + back.toLatin1() + ".\n");
    repository.commit("Revert \"revert: fix: taken back twice\"\n\nThis reverts commit " + revert.toLatin1() + ".\n");
    repository.commit("Revert \"older than the range\"\n\nThis reverts commit " + repository.revParse(QStringLiteral("start")).toLatin1()
                      + ".\n");
    repository.commit("Revert \"feat: never there\"\n\nThis reverts commit 0123456789012345678901234567890123456789.\n");
    Q_UNUSED(kept)
}

void merges(const ScratchRepository &repository)
{
    repository.branch(QStringLiteral("side"));
    repository.commit("feat: on the side");
    repository.commit("fix: on the side too");
    repository.git({QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("main")});
    repository.commit("feat: on main");
    repository.git({QStringLiteral("merge"), QStringLiteral("--quiet"), QStringLiteral("--no-ff"), QStringLiteral("-m"),
                    QStringLiteral("Merge branch 'side'"), QStringLiteral("side")});
    repository.git({QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("-b"), QStringLiteral("other")});
    repository.commit("feat: other");
    repository.git({QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("main")});
    repository.git({QStringLiteral("merge"), QStringLiteral("--quiet"), QStringLiteral("--no-ff"), QStringLiteral("-m"),
                    QStringLiteral("feat: merge of other (#9)"), QStringLiteral("other")});
}

void oddMessages(const ScratchRepository &repository)
{
    repository.commit(QByteArray());
    repository.commit("\n\n");
    repository.commit(QByteArray("feat: ") + QByteArray(1024 * 1024, 'x') + "\n\n" + QByteArray(1024 * 1024, 'y'));
    repository.commit("feat: invalid \xff\xfe UTF-8");
    repository.commit("feat : space before the colon");
    repository.commit("feat (api): space before the scope");
    repository.commit("FEAT: upper case");
    repository.commit("feat: wrapped\nonto a second line");
    repository.commit("feat:");
    repository.commit(": nothing");
    repository.commit("\xef\xbb\xbf"
                      "fix: byte-order mark");
    repository.commit("fix: CRLF\r\n\r\nbody\r\n");
    repository.commit("feat!: breaking\n\nBREAKING-CHANGE: do this\n");
    repository.commit("custom(scope)!: a type nobody knows");
}

void sameSecond(const ScratchRepository &repository)
{
    for (int i = 0; i < 50; ++i)
        repository.git({QStringLiteral("-c"), QStringLiteral("user.name=x"), QStringLiteral("commit"), QStringLiteral("--quiet"),
                        QStringLiteral("--allow-empty"), QStringLiteral("-m"), QStringLiteral("fix: number %1").arg(i),
                        QStringLiteral("--date=2026-01-01T00:00:00Z")});
}

} // namespace

void TstNotes::theSampleTellsAllThereIs()
{
    const Sample sample;
    const QJsonObject json = sample.ctl(QStringLiteral("notes --json")).json();
    QCOMPARE(json[QLatin1String("schema")].toInt(), 1);
    QCOMPARE(json[QLatin1String("from")].toString(), QStringLiteral("v0.11.0"));
    QCOMPARE(json[QLatin1String("to")].toString(), QStringLiteral("HEAD"));
    QCOMPARE(json[QLatin1String("commits")].toInt(), 14);
    QStringList expected = sample.git(QStringLiteral("rev-list v0.11.0..HEAD")).split(QLatin1Char('\n'));
    expected.sort();
    QCOMPARE(idsIn(json), expected);
    QCOMPARE(json[QLatin1String("reverted")].toArray().size(), 2);
    QCOMPARE(json[QLatin1String("unconventional")].toArray().size(), 1);

    const QJsonArray thanks = json[QLatin1String("thanks")].toArray();
    QStringList people;
    for (const auto &one : thanks) {
        people << one.toObject()[QLatin1String("name")].toString();
        QVERIFY(one.toObject()[QLatin1String("first_time")].isNull());
        QVERIFY(one.toObject().contains(QLatin1String("login")));
    }
    people.sort();
    QCOMPARE(people, (QStringList{QStringLiteral("Ada Lovelace"), QStringLiteral("Alan Turing"), QStringLiteral("Annie Easley"),
                                  QStringLiteral("Grace Hopper")}));

    bool foundBreaking = false;
    for (const auto &value : json[QLatin1String("entries")].toArray()) {
        const QJsonObject entry = value.toObject();
        if (!entry[QLatin1String("breaking")].toBool())
            continue;
        foundBreaking = true;
        QCOMPARE(entry[QLatin1String("scope")].toString(), QStringLiteral("berths"));
        QCOMPARE(entry[QLatin1String("text")].toString(), QStringLiteral("number berths from 1"));
        QCOMPARE(entry[QLatin1String("pull_requests")].toArray(), QJsonArray{18});
        QVERIFY(entry[QLatin1String("migration")].toString().contains(QLatin1String("add 1 to every")));
        QCOMPARE(entry[QLatin1String("people")].toArray(), (QJsonArray{QStringLiteral("Grace Hopper"), QStringLiteral("Alan Turing")}));
    }
    QVERIFY(foundBreaking);
}

void TstNotes::everyCommitIsInExactlyOnePlace_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::newRow("plain") << Prepare(plain);
    QTest::newRow("reverts") << Prepare(reverts);
    QTest::newRow("merges") << Prepare(merges);
    QTest::newRow("odd messages") << Prepare(oddMessages);
    QTest::newRow("commits of the same second") << Prepare(sameSecond);
}

void TstNotes::everyCommitIsInExactlyOnePlace()
{
    QFETCH(Prepare, prepare);
    const ScratchRepository repository;
    repository.commit("feat: before the range");
    repository.tag(QStringLiteral("start"));
    prepare(repository);
    for (const QString &from : {QString(), QStringLiteral("start")}) {
        const QStringList range = from.isEmpty() ? QStringList{QStringLiteral("--all")} : QStringList{QStringLiteral("--from"), from};
        const Ended ended = notes(repository, range + QStringList{QStringLiteral("--json")});
        QVERIFY2(ended.code == 0, ended.err);
        const QStringList expected = revList(repository, from.isEmpty() ? QStringLiteral("HEAD") : from + QLatin1String("..HEAD"));
        QCOMPARE(idsIn(ended.json()), expected);
        QCOMPARE(ended.json()[QLatin1String("commits")].toInt(), int(expected.size()));
        QCOMPARE(notes(repository, range).code, 0);
    }
}

void TstNotes::textsInOldEncodingsAreRead()
{
    const ScratchRepository repository;
    repository.setConfig(QStringLiteral("i18n.commitEncoding"), QStringLiteral("ISO-8859-1"));
    repository.commit("feat: \xfc"
                      "ber alles");
    repository.setConfig(QStringLiteral("i18n.commitEncoding"), QStringLiteral("UTF-8"));
    repository.commit("fix: bad \xff byte");
    const QJsonObject json = notes(repository, {QStringLiteral("--json")}).json();
    const QStringList texts{entryText(json, 0), entryText(json, 1)};
    QVERIFY2(texts.contains(QStringLiteral("über alles")), qPrintable(texts.join(QLatin1Char('|'))));
    const auto survives = [](const QString &text) {
        return text.startsWith(QLatin1String("bad ")) && text.endsWith(QLatin1String(" byte"));
    };
    QVERIFY2(std::any_of(texts.begin(), texts.end(), survives), qPrintable(texts.join(QLatin1Char('|'))));
}

void TstNotes::anOldReleaseIsTitledAndRanged()
{
    const Sample sample;
    const Ended ended = sample.ctl(QStringLiteral("notes --for 0.11.0"));
    QVERIFY2(ended.code == 0, ended.err);
    QVERIFY2(ended.out.startsWith("# v0.11.0"), ended.out.left(100));
    const QJsonObject json = sample.ctl(QStringLiteral("notes --for 0.11.0 --json")).json();
    QCOMPARE(json[QLatin1String("from")].toString(), QStringLiteral("v0.10.0"));
    QCOMPARE(json[QLatin1String("to")].toString(), QStringLiteral("v0.11.0"));
    QCOMPARE(json[QLatin1String("commits")].toInt(), 6);
}

void TstNotes::newcomersAreOnlyKnownWhenAsked()
{
    const Sample sample;
    const QJsonArray thanks =
        sample.ctl(QStringLiteral("notes --for 0.11.0 --first-time --json")).json()[QLatin1String("thanks")].toArray();
    QStringList newcomers;
    for (const auto &one : thanks)
        if (one.toObject()[QLatin1String("first_time")].toBool())
            newcomers << one.toObject()[QLatin1String("name")].toString();
    QCOMPARE(newcomers, QStringList{QStringLiteral("Annie Easley")});
}

void TstNotes::creditsAreThoseOfTheCommits()
{
    ScratchRepository repository;
    repository.commit("feat: first");
    repository.git({QStringLiteral("tag"), QStringLiteral("v1.0.0")});
    const QString fix = repository.commit("fix: a\n\nReported-by: Rob <r@old>\nCo-authored-by: x <7+grace@users.noreply.github.com>");
    repository.write(QStringLiteral("slipway.toml"),
                     "schema = 1\n[project]\nname = \"x\"\nforge = \"git:\"\n[notes]\nbots = [\"ferry-*\"]\n");
    repository.commit(QStringLiteral(".mailmap"), "Countess <ada@example.org>\nRobert <rob@new> <r@old>\n", "chore: people");
    repository.git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("--allow-empty"), QStringLiteral("-m"),
                    QStringLiteral("fix: b"), QStringLiteral("--author"), QStringLiteral("ferry-3 <f@x>")});
    const QJsonObject json =
        notes(repository, {QStringLiteral("--json"), QStringLiteral("--credits"), QStringLiteral("--first-time")}).json();
    const QJsonArray thanks = json[QLatin1String("thanks")].toArray();
    QCOMPARE(thanks.size(), 3);
    const QJsonObject countess = thanks[0].toObject();
    QCOMPARE(countess[QLatin1String("name")].toString(), QStringLiteral("Countess"));
    QCOMPARE(countess[QLatin1String("roles")].toArray(), (QJsonArray{QStringLiteral("author"), QStringLiteral("committer")}));
    QCOMPARE(countess[QLatin1String("commits")].toInt(), 3);
    QCOMPARE(countess[QLatin1String("first_time")], QJsonValue(false));
    QCOMPARE(thanks[1].toObject()[QLatin1String("login")].toString(), QStringLiteral("grace"));
    QCOMPARE(thanks[1].toObject()[QLatin1String("first_time")], QJsonValue(true));
    QCOMPARE(thanks[2].toObject()[QLatin1String("email")].toString(), QStringLiteral("rob@new"));
    QCOMPARE(thanks[2].toObject()[QLatin1String("roles")].toArray(), QJsonArray{QStringLiteral("reporter")});
    const QJsonArray credits = json[QLatin1String("credits")].toArray();
    QCOMPARE(credits.size(), 4);
    QCOMPARE(credits[2].toObject()[QLatin1String("roles")][QLatin1String("reporter")].toArray(), QJsonArray{fix});
    QCOMPARE(credits[3].toObject()[QLatin1String("name")].toString(), QStringLiteral("ferry-3"));
    QVERIFY(credits[3].toObject()[QLatin1String("bot")].toBool());
    QVERIFY(notes(repository, {}).out.contains("- Countess\n- x\n- Robert \xe2\x80\x94 reported\n"));
}

void TstNotes::markdownHasEverySection()
{
    const Sample sample;
    const QByteArray markdown = sample.ctl(QStringLiteral("notes --for 0.12.0")).out;
    qsizetype at = -1;
    for (const char *heading : {"# v0.12.0", "## Highlights", "## Breaking changes", "## Features", "## Bug fixes", "## Upgrade guide",
                                "Full diff:", "## Thanks", "## Known issues"}) {
        const qsizetype found = markdown.indexOf(heading, at + 1);
        QVERIFY2(found > at, heading + QByteArray(" is missing or out of order in\n") + markdown);
        at = found;
    }
    QVERIFY(!markdown.contains("guess a ship's length"));
}

void TstNotes::namesWithOddCharactersAreKept()
{
    const ScratchRepository repository;
    repository.setConfig(QStringLiteral("user.name"), QStringLiteral("Zoë \"Z\" \\ O'Neil"));
    repository.commit(QStringLiteral("a b/ümläut\nnewline.txt"), "x", "feat: \"quoted\" \\ and\ttab");
    const QJsonObject json = notes(repository, {QStringLiteral("--json")}).json();
    QCOMPARE(json[QLatin1String("thanks")].toArray().at(0).toObject()[QLatin1String("name")].toString(),
             QStringLiteral("Zoë \"Z\" \\ O'Neil"));
    QCOMPARE(entryText(json, 0), QStringLiteral("\"quoted\" \\ and\ttab"));
}

void TstNotes::changelogHoldsTheSameEntries()
{
    ScratchRepository repository;
    repository.commit("feat: first");
    repository.git({QStringLiteral("tag"), QStringLiteral("v1.0.0")});
    repository.commit("fix(api): slow (#2)");
    repository.commit("feat!: new\n\nBREAKING CHANGE: say hello");
    repository.commit("chore: tidy");
    const tests::Surroundings here{repository.path(), {}, {}, {}};

    const Ended markdown = tests::slipwayctl(here, {QStringLiteral("changelog")});
    QCOMPARE(markdown.code, 0);
    QCOMPARE(
        QString::fromUtf8(markdown.out),
        QStringLiteral("### Changed\n\n- **Breaking:** new (%1) \u2014 **migration:** say hello\n\n### Fixed\n\n- **api:** slow (#2)\n")
            .arg(QString::fromLatin1(repository.git({QStringLiteral("rev-parse"), QStringLiteral("HEAD~1")})).left(10)));

    const QJsonObject json = tests::slipwayctl(here, {QStringLiteral("changelog"), QStringLiteral("--json")}).json();
    QCOMPARE(json[QLatin1String("from")].toString(), QStringLiteral("v1.0.0"));
    QJsonArray entries;
    for (const auto &category : json[QLatin1String("categories")].toArray())
        for (const auto &entry : category.toObject()[QLatin1String("entries")].toArray())
            entries.append(entry);
    QCOMPARE(entries, notes(repository, {QStringLiteral("--json")}).json()[QLatin1String("entries")].toArray());
    QCOMPARE(json[QLatin1String("categories")].toArray().at(1).toObject()[QLatin1String("name")].toString(), QStringLiteral("Fixed"));
}

void TstNotes::commitsWithoutAConventionAreInTheChangelog()
{
    ScratchRepository repository;
    repository.commit("First");
    repository.git({QStringLiteral("tag"), QStringLiteral("v1.0.0")});
    const QString lift = repository.commit("Lift twice as much (#4)");
    const QString turn = repository.commit("Turn the crane");
    const tests::Surroundings here{repository.path(), {}, {}, {}};

    const Ended markdown = tests::slipwayctl(here, {QStringLiteral("changelog")});
    QCOMPARE(QString::fromUtf8(markdown.out),
             QStringLiteral("### Changed\n\n- Turn the crane (%1)\n- Lift twice as much (#4)\n").arg(turn.left(10)));
    QCOMPARE(QString::fromUtf8(markdown.err), QStringLiteral("2 commits follow no convention and are listed as they are.\n"));

    const QJsonObject json = tests::slipwayctl(here, {QStringLiteral("changelog"), QStringLiteral("--json")}).json();
    const QJsonArray plain = json[QLatin1String("unconventional_commits")].toArray();
    QCOMPARE(json[QLatin1String("unconventional")].toArray(), (QJsonArray{turn, lift}));
    QCOMPARE(json[QLatin1String("categories")].toArray().at(0).toObject()[QLatin1String("entries")].toArray(), plain);
    QCOMPARE(plain, notes(repository, {QStringLiteral("--json")}).json()[QLatin1String("unconventional_commits")].toArray());
    QCOMPARE(plain.at(1).toObject()[QLatin1String("text")].toString(), QStringLiteral("Lift twice as much"));
    QCOMPARE(plain.at(1).toObject()[QLatin1String("pull_requests")].toArray(), QJsonArray{4});

    repository.write(QStringLiteral("slipway.toml"), "schema = 1\n[project]\nname = \"port\"\nforge = \"git:\"\nmain-branch = \"main\"\n"
                                                     "[versioning]\ntag = \"v{version}\"\n"
                                                     "[[notes.section]]\ntitle = \"The rest\"\nchangelog = \"Fixed\"\n");
    QCOMPARE(QString::fromUtf8(tests::slipwayctl(here, {QStringLiteral("changelog")}).out).section(u'\n', 0, 0),
             QStringLiteral("### Fixed"));
}

void TstNotes::mergesGiveTheirPullRequests()
{
    const ScratchRepository repository;
    repository.commit("feat: first");
    repository.tag(QStringLiteral("v1.0.0"));
    repository.branch(QStringLiteral("topic"));
    repository.commit("feat: on the side");
    repository.commit("Plain on the side");
    repository.commit("fix: with its own (#3)");
    repository.git({QStringLiteral("checkout"), QStringLiteral("--quiet"), QStringLiteral("main")});
    repository.commit("feat: on main");
    repository.git({QStringLiteral("merge"), QStringLiteral("--quiet"), QStringLiteral("--no-ff"), QStringLiteral("-m"),
                    QStringLiteral("Merge pull request #12 from ada/topic\n\nfeat: the title"), QStringLiteral("topic")});
    const QString text = QString::fromUtf8(notes(repository, {}).out);
    QVERIFY2(text.contains(QStringLiteral("- on the side (#12)\n")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("- with its own (#3)\n")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("- Plain on the side (#12)\n")), qPrintable(text));
    const auto onMain = repository.revParse(QStringLiteral("HEAD^1"));
    QVERIFY2(text.contains(QStringLiteral("- on main (%1)\n").arg(onMain.left(10))), qPrintable(text));
}

void TstNotes::commitsThatWereNotPushedAreTold()
{
    const ScratchRepository origin;
    origin.commit("feat: first");
    origin.git({QStringLiteral("branch"), QStringLiteral("-m"), QStringLiteral("trunk")}); // there is no slipway.toml
    const ScratchRepository repository = ScratchRepository::cloneOf(origin);
    const auto told = [&] {
        const Ended ended = notes(repository, {QStringLiteral("--all"), QStringLiteral("--json")});
        return QStringLiteral("%1 %2").arg(ended.json()[QLatin1String("unpushed")].toInt(-1)).arg(QString::fromUtf8(ended.err));
    };
    QCOMPARE(told(), QStringLiteral("0 "));
    repository.commit("feat: second");
    QCOMPARE(told(), QStringLiteral("1 1 commit of trunk is not on origin: a release has it once it is pushed.\n"));
    repository.commit("fix: third");
    QCOMPARE(told(), QStringLiteral("2 2 commits of trunk are not on origin: a release has them once they are pushed.\n"));
}

void TstNotes::nothingIsWritten()
{
    const ScratchRepository repository;
    repository.commit("feat: one");
    const QTemporaryDir data;
    tests::Surroundings here{repository.path(), data.filePath(QStringLiteral("never")), {}, {}};
    QCOMPARE(tests::slipwayctl(here, {QStringLiteral("notes")}).code, 0);
    QCOMPARE(tests::slipwayctl(here, {QStringLiteral("next")}).code, 0);
    QVERIFY(!QFile::exists(data.filePath(QStringLiteral("never"))));
}

QTEST_GUILESS_MAIN(TstNotes)
#include "tst_notes.moc"
