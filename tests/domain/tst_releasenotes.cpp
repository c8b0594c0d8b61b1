// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notessorter.h"
#include <QTest>
#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace domain;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// The notes of a range, newest first.
ReleaseNotes notesOf(const std::vector<Commit> &commits, const IsBehind &isBehind = {})
{
    NotesSorter sorter;
    CommitOrder order;
    const auto numberOf = [&](const ObjectId &id) {
        const auto found = std::find_if(commits.begin(), commits.end(), [&](const Commit &commit) { return commit.id == id; });
        return found == commits.end() ? CommitOrder::outside : quint32(found - commits.begin());
    };
    for (const Commit &commit : commits) {
        order.newestFirst.push_back(quint32(order.newestFirst.size()));
        order.parentsBegin.push_back(quint32(order.parents.size()));
        for (const ObjectId &parent : commit.parents)
            order.parents.push_back(numberOf(parent));
        sorter.add(commit);
    }
    order.parentsBegin.push_back(quint32(order.parents.size()));
    return isBehind ? sorter.notes(order, isBehind) : sorter.notes(order);
}

/// A range under construction, newest commit last. Ids are made from a letter: 'a' is aaaa…
class Range {
public:
    Range &add(char letter, const QString &message, std::vector<char> parents = {})
    {
        Commit commit;
        commit.id = id(letter);
        commit.message = message;
        commit.author = {text("Ada"), text("ada@example.org")};
        for (const char parent : parents)
            commit.parents.push_back(id(parent));
        m_commits.insert(m_commits.begin(), commit);
        return *this;
    }
    Range &by(const char *name, const char *email)
    {
        m_commits.front().author = {text(name), text(email)};
        return *this;
    }
    ReleaseNotes notes(const IsBehind &isBehind = {}) const { return notesOf(m_commits, isBehind); }

    /// 40 hexadecimal digits that begin with the letter's code.
    static ObjectId id(char letter) { return QString::number(int(letter), 16).repeated(20); }
    static QString reverting(char letter) { return text("\n\nThis reverts commit %1.").arg(id(letter)); }

private:
    std::vector<Commit> m_commits;
};

QString lettersOf(const std::vector<ObjectId> &ids)
{
    QString letters;
    for (const ObjectId &id : ids)
        letters += QChar(id.left(2).toInt(nullptr, 16));
    return letters;
}

QString entriesOf(const ReleaseNotes &notes)
{
    QString letters;
    for (const NotesEntry &entry : notes.entries)
        letters += lettersOf(entry.commits);
    return letters;
}

/// "a12 b": the commits of the entries with their pull requests.
QString numbersOf(const ReleaseNotes &notes)
{
    QStringList words;
    for (const NotesEntry &entry : notes.entries) {
        words << lettersOf(entry.commits);
        for (const int number : entry.pullRequests)
            words.back() += QString::number(number);
    }
    return words.join(u' ');
}

std::vector<ObjectId> idsOf(const std::vector<UnconventionalCommit> &commits)
{
    std::vector<ObjectId> ids;
    for (const UnconventionalCommit &commit : commits)
        ids.push_back(commit.id);
    return ids;
}

/// "entries/unconventional/reverted/hidden"
QString placesOf(const ReleaseNotes &notes)
{
    return QStringList{entriesOf(notes), lettersOf(idsOf(notes.unconventional)), lettersOf(notes.reverted), lettersOf(notes.hidden)}.join(
        QLatin1Char('/'));
}

QString thanksOf(const ReleaseNotes &notes)
{
    QStringList people;
    for (const Thanks &thanks : notes.thanks)
        people.append(thanks.name + QLatin1Char('/') + thanks.email);
    return people.join(QLatin1Char('|'));
}

} // namespace

class TstReleaseNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sortsTypesIntoSections_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("section");
        const auto row = [](const char *message, const char *section) {
            QTest::newRow(message) << text(message) << text(section);
        };
        row("feat: x", "Features");
        row("feature: x", "Features");
        row("fix: x", "Bug fixes");
        row("Fixes: x", "Bug fixes");
        row("perf: x", "Performance");
        row("security: x", "Security");
        row("sec: x", "Security");
        row("revert: x", "Reverts");
        row("Revert \"x\"", "Reverts");
        row("docs: x", "Documentation");
        row("refactor: x", "Other changes");
        row("deps: x", "Other changes");
        row("ext4: x", "Other changes");
        row("chore!: x", "Other changes");
        row("ci: x\n\nBREAKING CHANGE: y", "Other changes");
        row("chore: x", "");
        row("ci: x", "");
        row("test: x", "");
        row("build(deps): x", "");
        row("style: x", "");
    }
    void sortsTypesIntoSections()
    {
        QFETCH(QString, message);
        QFETCH(QString, section);
        const ReleaseNotes notes = Range().add('a', message).notes();
        QCOMPARE(notes.commitCount, 1);
        QCOMPARE(placesOf(notes), section.isEmpty() ? text("///a") : text("a///"));
        if (!section.isEmpty())
            QCOMPARE(notes.entries.front().section, section);
    }

    void fillsAnEntry()
    {
        const ReleaseNotes notes = Range()
                                       .add('a', text("feat(api)!: new `thing_one` (#12) (#13)\n\nBody.\n\nBREAKING CHANGE: do y\n\n"
                                                      "Co-authored-by: Grace <grace@example.org>\nCo-authored-by: Ada <ada@home.example>"))
                                       .notes();
        const NotesEntry &entry = notes.entries.front();
        QCOMPARE(entry.type, text("feat"));
        QCOMPARE(entry.scope, text("api"));
        QCOMPARE(entry.text, text("new `thing_one`"));
        QCOMPARE(entry.migration, text("do y"));
        QVERIFY(entry.breaking);
        QCOMPARE(entry.pullRequests, std::vector<int>({12, 13}));
        QCOMPARE(entry.people, std::vector<QString>({text("Ada"), text("Grace")}));
        QCOMPARE(entry.commits, std::vector<ObjectId>({Range::id('a')}));
    }

    void ordersBySectionThenNewestFirst()
    {
        const ReleaseNotes notes = Range()
                                       .add('a', text("docs: a"))
                                       .add('b', text("fix: b"))
                                       .add('c', text("feat: c"))
                                       .add('d', text("wat: d"))
                                       .add('e', text("fix!: e"))
                                       .add('f', text("feat: f"))
                                       .add('g', text("perf: g"))
                                       .notes();
        QCOMPARE(placesOf(notes), text("fcebgad///"));
    }

    void mergesAreHiddenUnlessTheyAreConventional()
    {
        const ReleaseNotes notes = Range()
                                       .add('a', text("Merge branch 'x'"), {'y', 'z'})
                                       .add('b', text("feat: merged"), {'a', 'z'})
                                       .add('c', text("Merge branch 'squashed'"), {'b'})
                                       .add('d', QString(), {'c'})
                                       .notes();
        QCOMPARE(placesOf(notes), text("b/dc//a"));
    }

    void readsThePullRequestOfAMerge_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("number");
        const auto row = [](const char *message, int number) {
            QTest::newRow(message) << text(message) << number;
        };
        row("Merge pull request #3737 from a/b\n\nfeat: x", 3737);
        row("Merge pull request #5 in PORT/quay from topic to main", 5);
        row("Merge pull request 'Cranes (#1)' (#12) from a/b into main", 12);
        row("Merged in topic (pull request #5)\n\nCranes", 5);
        row("Pull request #6: Cranes\n\nMerge in PORT/quay from topic to main", 6);
        row("Merge branch 'topic' into 'main'\n\nCranes\n\nSee merge request port/quay!12", 12);
        row("Merge branch 'topic' into 'main'\n\nCranes\n\nSee merge request !12\n\nReviewed-by: Ada <ada@example.org>", 12);
        row("Cranes (#12)", 12);
        row("feat: cranes (#12)", 12);
        row("Auto merge of #42 - ada:topic, r=grace", 42);
        row("Rollup merge of #43 - ada:topic, r=grace", 43);
        row("Merged PR 7: cranes", 7);
        row("Merge branch 'topic'", 0);
        row("Merge branch 'fix-#12'", 0);
        row("Merge pull request #x from a/b", 0);
        row("Merge pull request #99999999999 from a/b", 0);
        row("Merge pull request #0 from a/b", 0);
        row("Merge branch 'topic'\n\nI would say: See merge request port/quay!12", 0);
        row("", 0);
    }
    void readsThePullRequestOfAMerge()
    {
        QFETCH(QString, message);
        QFETCH(int, number);
        const ReleaseNotes notes = Range()
                                       .add('a', text("feat: a"), {'0'})
                                       .add('b', text("fix: b"), {'0'})
                                       .add('m', message, {'a', 'b'})
                                       .add('x', text("docs: x"), {'m'})
                                       .notes();
        QString expected = text("a");
        if (message.startsWith(text("feat")))
            expected = text("m12 a");
        QCOMPARE(numbersOf(notes), expected + (number ? text(" b%1 x").arg(number) : text(" b x")));
    }

    // main: a - m - n - x; m brought b and the plain c, n brought d, which already has m, with the inner merge i of e.
    void commitsGetThePullRequestThatBroughtThem()
    {
        Range range;
        range.add('a', text("feat: a"), {'0'}).add('b', text("feat: b"), {'0'}).add('c', text("Plain"), {'b'});
        range.add('f', text("feat: f (#9)"), {'c'});
        range.add('m', text("Merge pull request #5 from a/topic"), {'a', 'f'});
        range.add('d', text("feat: d"), {'a'}).add('e', text("feat: e"), {'a'}).add('i', text("Merge branch 'e'"), {'d', 'e'});
        range.add('g', text("feat: g"), {'d'}).add('j', text("Merge pull request #7 from a/inner"), {'i', 'g'});
        range.add('k', text("Merge branch 'main' into topic"), {'j', 'm'}).add('h', text("feat: h"), {'k'});
        range.add('n', text("Merge pull request #6 from a/other"), {'m', 'h'});
        range.add('x', text("feat: x"), {'n'});
        QCOMPARE(numbersOf(range.notes()), text("x h6 g7 e6 d6 f9 b5 a"));
        const UnconventionalCommit plain = range.notes().unconventional.front();
        QCOMPARE(plain.pullRequest, 5);
        QCOMPARE(entryOf(plain, NotesRules()).pullRequests, std::vector<int>{5});
        QCOMPARE(entryOf({plain.id, text("Plain (#4)"), 5}, NotesRules()).pullRequests, std::vector<int>{4});
    }

    // Each commit of main that merges something merges one side branch; what those are is by chance.
    void theyAreThoseOfTheInnermostMergeThatBroughtThem()
    {
        for (uint seed = 1; seed <= 200; ++seed) {
            std::mt19937 chance(seed);
            std::vector<std::vector<char>> parents; // by place
            Range range;
            for (int i = 0; i < 26; ++i) {
                const auto any = [&] {
                    return char('a' + std::uniform_int_distribution(0, i - 1)(chance));
                };
                std::vector<char> of;
                if (i > 0)
                    of.push_back(i == 25 || chance() % 2 == 0 ? char('a' + i - 1) : any());
                if (i > 1 && chance() % 3 == 0)
                    of.push_back(any());
                if (of.size() == 2 && of[0] == of[1])
                    of.pop_back();
                parents.push_back(of);
                range.add(char('a' + i), of.size() == 2 ? text("Merge pull request #%1 from a/b").arg(i) : text("feat: x"), of);
            }
            const auto reached = [&](char from) {
                std::set<char> all;
                std::vector<char> open{from};
                while (!open.empty()) {
                    const char one = open.back();
                    open.pop_back();
                    if (all.insert(one).second)
                        std::ranges::copy(parents[size_t(one - 'a')], std::back_inserter(open));
                }
                return all;
            };
            // On main, the oldest merge that has a commit brought it; whether an inner one did is asked of that one's side alone.
            std::map<char, int> outermost;
            for (char one = 'z'; !parents[size_t(one - 'a')].empty(); one = parents[size_t(one - 'a')].front())
                if (const auto &of = parents[size_t(one - 'a')]; of.size() == 2) {
                    std::set<char> brought;
                    std::ranges::set_difference(reached(of[1]), reached(of[0]), std::inserter(brought, brought.end()));
                    for (const char commit : brought)
                        outermost[commit] = one - 'a';
                }
            for (const NotesEntry &entry : range.notes().entries) {
                const char commit = lettersOf(entry.commits).front().toLatin1();
                if (!reached('z').contains(commit))
                    continue;
                QCOMPARE(entry.pullRequests.empty(), !outermost.contains(commit));
                if (entry.pullRequests.empty())
                    continue;
                const char merge = char('a' + entry.pullRequests.front());
                QVERIFY(reached(parents[size_t(merge - 'a')][1]).contains(commit));
                QVERIFY(!reached(parents[size_t(merge - 'a')][0]).contains(commit));
                QVERIFY(merge == 'a' + outermost[commit] || reached(char('a' + outermost[commit])).contains(merge));
            }
        }
    }

    void equalLinesOfOnePullRequestAreOne()
    {
        const ReleaseNotes notes = Range()
                                       .add('a', text("fix: dup (#5)"))
                                       .add('b', text("fix: other (#5)"))
                                       .add('c', text("fix: dup (#5)"))
                                       .by("Grace", "grace@example.org")
                                       .add('d', text("fix: dup (#6)"))
                                       .add('e', text("fix(api): dup (#5)"))
                                       .add('f', text("fix!: dup (#5)"))
                                       .add('g', text("fix: dup"))
                                       .add('h', text("fix: dup"))
                                       .notes();
        QStringList entries;
        for (const NotesEntry &entry : notes.entries)
            entries << lettersOf(entry.commits);
        QCOMPARE(entries.join(u' '), text("h g f e d ca b"));
        QCOMPARE(notes.entries[5].people, std::vector<QString>({text("Grace"), text("Ada")}));
    }
    void equalLinesThatBreakDifferentlyStayTwo()
    {
        const ReleaseNotes notes = Range()
                                       .add('a', text("fix!: dup (#5)\n\nBREAKING CHANGE: do this"))
                                       .add('b', text("fix!: dup (#5)"))
                                       .add('c', text("fix!: dup (#5)\n\nBREAKING CHANGE: do that"))
                                       .notes();
        QStringList entries;
        for (const NotesEntry &entry : notes.entries)
            entries << lettersOf(entry.commits) + u':' + entry.migration;
        QCOMPARE(entries.join(u' '), text("c:do that b: a:do this"));
    }

    void asksForALevel_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("level");
        const auto row = [](const char *message, ReleaseLevel level) {
            QTest::newRow(message) << text(message) << int(level);
        };
        row("feat!: x", ReleaseLevel::Major);
        row("chore: x\n\nBREAKING CHANGE: y", ReleaseLevel::Major);
        row("feat: x", ReleaseLevel::Minor);
        row("fix: x", ReleaseLevel::Patch);
        row("perf: x", ReleaseLevel::Patch);
        row("security: x", ReleaseLevel::Patch);
        row("revert: x", ReleaseLevel::Patch);
        row("wat: x", ReleaseLevel::Patch);
        row("no convention", ReleaseLevel::Patch);
        row("chore: x", ReleaseLevel::None);
        row("ci: x", ReleaseLevel::None);
    }
    void asksForALevel()
    {
        QFETCH(QString, message);
        QFETCH(int, level);
        QCOMPARE(int(Range().add('a', message).notes().level()), level);
        QCOMPARE(int(Range().add('b', text("chore: y")).add('a', message).notes().level()), level);
    }

    void highestLevelWins()
    {
        Range range;
        QCOMPARE(range.notes().level(), ReleaseLevel::None);
        QCOMPARE(range.add('a', text("fix: a")).notes().level(), ReleaseLevel::Patch);
        QCOMPARE(range.add('b', text("feat: b")).notes().level(), ReleaseLevel::Minor);
        QCOMPARE(range.add('c', text("fix: c")).notes().level(), ReleaseLevel::Minor);
        QCOMPARE(range.add('d', text("docs!: d")).notes().level(), ReleaseLevel::Major);
        QCOMPARE(range.add('e', text("revert: docs!: d") + Range::reverting('d')).notes().level(), ReleaseLevel::Minor);
    }

    void revertCancelsItsCommit_data()
    {
        QTest::addColumn<QString>("message");
        const QString id = Range::id('a');
        QTest::newRow("git's own") << text("Revert \"feat: a\"") + Range::reverting('a');
        QTest::newRow("conventional") << text("revert: feat: a") + Range::reverting('a');
        QTest::newRow("abbreviated") << text("revert: feat: a\n\nThis reverts commit %1.").arg(id.left(7));
        QTest::newRow("Refs") << text("revert: feat: a\n\nRefs: %1").arg(id.left(12));
        QTest::newRow("subject only") << text("Revert \"feat: a\"");
        QTest::newRow("subject with pull request") << text("Revert \"feat: a (#12)\" (#13)");
        QTest::newRow("conventional subject only") << text("revert: feat: a");
        QTest::newRow("conventional subject with pull requests") << text("revert: feat: a (#12) (#13)");
        QTest::newRow("of another type") << text("fix: revert \"feat: a\"") + Range::reverting('a');
        QTest::newRow("quoted subject") << text("revert: \"feat: a (#12)\" (#13)");
    }
    void revertCancelsItsCommit()
    {
        QFETCH(QString, message);
        const ReleaseNotes notes = Range().add('x', text("fix: x")).add('a', text("feat: a (#12)")).add('b', message).notes();
        QCOMPARE(placesOf(notes), text("x//ba/"));
        QCOMPARE(notes.commitCount, 3);
    }

    void revertOfSomethingOlderIsAnEntry_data()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("id outside the range") << text(
            "Revert \"feat: a\"\n\nThis reverts commit 676104e1e6c0d4b3d6a3d3f1b1c1a1f1e1d1c1b1.");
        QTest::newRow("subject nobody has") << text("Revert \"feat: b\"");
    }
    void revertOfSomethingOlderIsAnEntry()
    {
        QFETCH(QString, message);
        const ReleaseNotes notes = Range().add('a', text("feat: a")).add('b', message).notes();
        QCOMPARE(placesOf(notes), text("ab///"));
        QCOMPARE(notes.entries.back().section, text("Reverts"));
    }

    void whatOnlyMentionsARevertIsNone()
    {
        const ReleaseNotes notes = Range()
                                       .add('a', text("feat: a"))
                                       .add('b', text("fix: do b otherwise") + Range::reverting('a') + text("\nIt is done anew."))
                                       .notes();
        QCOMPARE(placesOf(notes), text("ab///"));
    }

    void revertOfARevertRestoresTheFirst()
    {
        Range range;
        range.add('a', text("feat: a")).add('b', text("Revert \"feat: a\"") + Range::reverting('a'));
        range.add('c', text("Revert \"Revert \"feat: a\"\"") + Range::reverting('b'));
        QCOMPARE(placesOf(range.notes()), text("a//cb/"));
        range.add('d', text("Revert \"Reapply \"feat: a\"\"") + Range::reverting('c'));
        QCOMPARE(placesOf(range.notes()), text("//dcba/")); // d undoes c, so b undoes a again
    }

    void reappliedBySubject()
    {
        const ReleaseNotes notes =
            Range().add('a', text("feat: a")).add('b', text("Revert \"feat: a\"")).add('c', text("Reapply \"feat: a\"")).notes();
        QCOMPARE(placesOf(notes), text("a//cb/"));
    }

    void subjectMeansTheNewestCommitThatStillStands()
    {
        const ReleaseNotes notes = Range()
                                       .add('a', text("feat: x"))
                                       .add('b', text("Revert \"feat: x\""))
                                       .add('c', text("feat: x"))
                                       .add('d', text("Revert \"feat: x\""))
                                       .notes();
        QCOMPARE(placesOf(notes), text("//dcba/"));
        const ReleaseNotes restored =
            Range().add('a', text("feat: x")).add('b', text("Revert \"feat: x\"")).add('c', text("feat: x")).notes();
        QCOMPARE(placesOf(restored), text("c//ba/"));
    }

    void revertTakesBackHiddenAndUnconventionalCommitsToo()
    {
        const ReleaseNotes notes = Range()
                                       .add('a', text("chore: a"))
                                       .add('b', text("no convention"))
                                       .add('c', text("Revert \"chore: a\"") + Range::reverting('a'))
                                       .add('d', text("Revert \"no convention\"") + Range::reverting('b'))
                                       .notes();
        QCOMPARE(placesOf(notes), text("//dcba/"));
    }

    void revertOfSeveralWithOneOutsideStaysAnEntry()
    {
        const ReleaseNotes notes =
            Range().add('a', text("feat: a")).add('b', text("revert: two\n\nRefs: %1, 676104e").arg(Range::id('a'))).notes();
        QCOMPARE(placesOf(notes), text("b//a/"));
    }

    void twoRevertsOfOneCommitBothGo()
    {
        const ReleaseNotes notes = Range()
                                       .add('a', text("feat: a"))
                                       .add('b', text("revert: a") + Range::reverting('a'))
                                       .add('c', text("revert: a") + Range::reverting('a'))
                                       .notes();
        QCOMPARE(placesOf(notes), text("//cba/"));
    }

    // Main: a - m - r; the merge m brought b and c.
    void revertOfAMergeTakesBackWhatItBrought()
    {
        Range range;
        range.add('a', text("feat: a"), {'0'}).add('b', text("feat: b"), {'0'}).add('c', text("fix: c"), {'b'});
        range.add('m', text("Merge branch 'topic'"), {'a', 'c'});
        range.add('d', text("feat: d"), {'m'});
        range.add('r', text("Revert \"Merge branch 'topic'\"") + Range::reverting('m'), {'d'});
        QCOMPARE(placesOf(range.notes()), text("da//rmcb/"));
        range.add('s', text("Reapply \"Merge branch 'topic'\"") + Range::reverting('r'), {'r'});
        QCOMPARE(placesOf(range.notes()), text("dbac//sr/m"));
    }

    void ambiguousAbbreviationCancelsNothing()
    {
        std::vector<Commit> commits(3);
        commits[0] = {text("1").repeated(40), {}, {}, {}, 0, text("revert: x\n\nThis reverts commit aaaaaaa.")};
        commits[1] = {text("a").repeated(39) + text("1"), {}, {}, {}, 0, text("feat: x")};
        commits[2] = {text("a").repeated(39) + text("2"), {}, {}, {}, 0, text("feat: y")};
        const ReleaseNotes notes = notesOf(commits);
        QCOMPARE(notes.entries.size(), size_t(3));
        QVERIFY(notes.reverted.empty());
    }

    void revertWithoutTheTypeCancelsItsOnlyNamesake_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("places");
        QTest::newRow("without type") << text("revert: cranes") << text("cb//da/h");
        QTest::newRow("with pull requests") << text("revert: cranes (#12) (#13)") << text("cb//da/h");
        QTest::newRow("with a scope") << text("revert(port): cranes (#12)") << text("cb//da/h");
        QTest::newRow("quoted") << text("revert: \"cranes\" (#13)") << text("cb//da/h");
        QTest::newRow("of what is hidden") << text("revert: bump") << text("cab//dh/");
        QTest::newRow("of either of two") << text("revert: docks") << text("cabd///h");
        QTest::newRow("of nothing") << text("revert: ropes") << text("cabd///h");
        QTest::newRow("of another type") << text("revert: fix: cranes") << text("cabd///h");
        QTest::newRow("git names whole subjects") << text("Revert \"cranes\"") << text("cabd///h");
    }
    void revertWithoutTheTypeCancelsItsOnlyNamesake()
    {
        QFETCH(QString, message);
        QFETCH(QString, places);
        const ReleaseNotes notes = Range()
                                       .add('h', text("chore: bump"))
                                       .add('a', text("feat(port): cranes (#12)"))
                                       .add('b', text("fix: docks"))
                                       .add('c', text("feat: docks"))
                                       .add('d', message)
                                       .notes();
        QCOMPARE(placesOf(notes), places);
    }

    void revertOfARebasedCommitCancelsItsNamesake_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("isBehind");
        QTest::addColumn<QString>("places");
        const QString gone = text("\n\nThis reverts commit 676104e1e6c0d4b3d6a3d3f1b1c1a1f1e1d1c1b1.");
        QTest::newRow("nobody knows the id") << text("Revert \"feat: a\"") + gone << false << text("//ba/");
        QTest::newRow("with pull requests") << text("Revert \"feat: a (#12)\" (#13)") + gone << false << text("//ba/");
        QTest::newRow("conventional") << text("revert: feat: a") + gone << false << text("//ba/");
        QTest::newRow("without the type") << text("revert: a") + gone << false << text("//ba/");
        QTest::newRow("of another type") << text("fix: revert \"feat: a\"") + gone << false << text("//ba/");
        QTest::newRow("no namesake") << text("Revert \"feat: b\"") + gone << false << text("ab///");
        QTest::newRow("older than the range") << text("Revert \"feat: a\"") + gone << true << text("ab///");
        QTest::newRow("one of two known") << text("Revert \"feat: a\"\n\nThis reverts commits 676104e and 6161616.") << false
                                          << text("b//a/");
        QTest::newRow("two") << text("Revert \"feat: a\"\n\nThis reverts commits 676104e and 786104e.") << false << text("ab///");
    }
    void revertOfARebasedCommitCancelsItsNamesake()
    {
        QFETCH(QString, message);
        QFETCH(bool, isBehind);
        QFETCH(QString, places);
        const Range range = Range().add('a', text("feat: a (#12)")).add('b', message);
        QStringList asked;
        const auto notes = range.notes([&](const ObjectId &id) {
            asked << id;
            return isBehind;
        });
        QCOMPARE(placesOf(notes), places);
        QCOMPARE(asked.size(), isBehind || places.startsWith(text("//")) ? 1 : 0); // it costs a walk
    }

    void aRevertNamingItselfOrALaterCommitIsHarmless()
    {
        const ReleaseNotes notes =
            Range().add('a', text("revert: a") + Range::reverting('b')).add('b', text("revert: b") + Range::reverting('b')).notes();
        QCOMPARE(placesOf(notes), text("ba///"));
    }

    void everyCommitHasExactlyOnePlace()
    {
        const QStringList messages = {text("feat: x"),
                                      text("fix!: y"),
                                      text("chore: z"),
                                      text("no convention"),
                                      QString(),
                                      text("Revert \"feat: x\""),
                                      text("Merge branch 'q'"),
                                      text("revert: chore: z"),
                                      text("docs: d"),
                                      text("Reapply \"feat: x\"")};
        for (int seed = 0; seed < 200; ++seed) {
            Range range;
            std::vector<char> letters;
            for (int i = 0; i < 26; ++i) {
                const char letter = char('a' + i);
                const QString &message = messages[(seed * 7 + i * (seed + 3)) % messages.size()];
                const bool isMerge = message.startsWith(text("Merge")) && i > 1;
                const auto parents = isMerge ? std::vector<char>{letters[size_t(i - 1)], letters[size_t(i - 2)]} : std::vector<char>{};
                range.add(letter, message, parents);
                letters.push_back(letter);
            }
            const ReleaseNotes notes = range.notes();
            QString all = entriesOf(notes) + lettersOf(idsOf(notes.unconventional)) + lettersOf(notes.reverted) + lettersOf(notes.hidden);
            std::sort(all.begin(), all.end());
            QCOMPARE(all, text("abcdefghijklmnopqrstuvwxyz"));
            QCOMPARE(notes.commitCount, 26);
        }
    }

    void thanksEveryoneOnceInOrderOfAppearance()
    {
        const ReleaseNotes notes = Range()
                                       .add('a', text("fix: a\n\nCo-authored-by: Grace <GRACE@example.org>"))
                                       .by("Ada L.", "ada@example.org")
                                       .add('b', text("chore: b"))
                                       .by("Grace", "grace@example.org")
                                       .add('c', text("no convention\n\nCo-authored-by: Edsger <ed@example.org>"))
                                       .by("Ada", "ADA@example.org")
                                       .notes();
        QCOMPARE(thanksOf(notes), text("Ada/ADA@example.org|Edsger/ed@example.org|Grace/grace@example.org"));
        QVERIFY(!notes.thanks.front().firstTime);
    }

    void thanksPeopleOnceForEachAddress()
    {
        const ReleaseNotes notes = Range()
                                       .add('a', text("fix: a"))
                                       .by("ada", "12+ada@users.noreply.github.com")
                                       .add('b', text("fix: b"))
                                       .by("Ada", "ada@work.example")
                                       .add('c', text("fix: c"))
                                       .by("Ada Lovelace", "ada@work.example")
                                       .add('d', text("fix: d"))
                                       .by("Ada Lovelace", "ada@home.example")
                                       .notes();
        QCOMPARE(thanksOf(notes), text("Ada Lovelace/ada@home.example|Ada Lovelace/ada@work.example|ada/12+ada@users.noreply.github.com"));
        QVERIFY(notes.thanks[0].sharesName && notes.thanks[1].sharesName && !notes.thanks[2].sharesName);
        QCOMPARE(toMarkdown(notes, {}).count(text("Ada Lovelace")), 1);
    }

    void thanksNoPrograms()
    {
        const ReleaseNotes notes = Range()
                                       .add('a', text("fix: a\n\nCo-authored-by: renovate[bot] <bot@renovateapp.com>"))
                                       .by("dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com")
                                       .add('b', text("fix: b"))
                                       .by("Dependabot", "49699333+dependabot[BOT]@users.noreply.github.com")
                                       .add('c', text("fix: c"))
                                       .by("Abbott", "bot@example.org")
                                       .notes();
        QCOMPARE(thanksOf(notes), text("Abbott/bot@example.org"));
        QCOMPARE(notes.others.size(), size_t(2)); // not lost
    }

    void thanksPeopleWithoutNameOrAddress()
    {
        const ReleaseNotes notes = Range()
                                       .add('a', text("fix: a"))
                                       .by("", "grace@example.org")
                                       .add('b', text("fix: b"))
                                       .by("Ada", "")
                                       .add('c', text("fix: c"))
                                       .by("", "")
                                       .notes();
        QCOMPARE(thanksOf(notes), text("Ada/|grace/grace@example.org"));
    }
};

QTEST_APPLESS_MAIN(TstReleaseNotes)
#include "tst_releasenotes.moc"
