// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/libgit2repository.h"
#include "support/gitfixture.h"
#include <QRandomGenerator>
#include <QTest>

using tests::ScratchRepository;

namespace {

enum class Clocks { Right, Coarse, SomeWrong, AllWrong };

/// 6,000 commits with short branches and many tags, some of them on branches that were never merged.
QByteArray longHistory()
{
    QByteArray out;
    const auto commit = [&out](const QByteArray &ref, int mark, const QByteArray &parents) {
        out += "commit " + ref + "\nmark :" + QByteArray::number(mark) + "\ncommitter A <a@example.org> "
               + QByteArray::number(1600000000 + mark * 60) + " +0000\ndata 8\nfeat: " + QByteArray::number(mark % 90 + 10) + parents
               + "\n";
    };
    const auto from = [](int mark) {
        return "\nfrom :" + QByteArray::number(mark);
    };
    commit("refs/heads/main", 1, {});
    for (int mark = 2; mark < 6000; mark += 3) {
        commit("refs/heads/side", mark, from(mark - 1));
        commit("refs/heads/main", mark + 1, from(mark - 1));
        const bool isMerged = mark % 5 != 0;
        commit("refs/heads/main", mark + 2, from(mark + 1) + (isMerged ? "\nmerge :" + QByteArray::number(mark) : QByteArray()));
        if (mark % 60 == 2)
            out += "reset refs/tags/v" + QByteArray::number(mark) + from(isMerged ? mark + 1 : mark) + "\n";
        if (mark % 100 == 50)
            out += "tag a" + QByteArray::number(mark) + from(mark) + "\ntagger A <a@example.org> 1600000000 +0000\ndata 1\na\n";
    }
    return out;
}

/// A random history as a fast-import stream. Its commits are dag<N>/0, dag<N>/1 ... as tags.
class RandomHistory {
public:
    RandomHistory(int number, Clocks clocks)
        : m_random(quint32(number + 1)), m_number(number), m_clocks(clocks), m_count(5 + int(below(60)))
    {
    }

    QByteArray stream()
    {
        QByteArray out;
        for (int i = 0; i < m_count; ++i) {
            const QByteArray name = nameOf(i).toLatin1();
            out += "commit refs/tags/" + name + "\nmark :" + mark(i) + "\ncommitter A <a@example.org> " + QByteArray::number(date(i))
                   + " +0000\ndata " + QByteArray::number(name.size()) + "\n" + name + "\n";
            const QList<int> chosen = parents(i);
            for (int p = 0; p < chosen.size(); ++p)
                out += (p ? "merge :" : "from :") + mark(chosen[p]) + "\n";
        }
        return out;
    }

    int count() const { return m_count; }
    QString nameOf(int commit) const { return QStringLiteral("dag%1/%2").arg(m_number).arg(commit); }

private:
    quint32 below(int bound) { return quint32(m_random.bounded(bound)); }
    QByteArray mark(int commit) const { return QByteArray::number(m_number * 1000 + commit + 1); }

    QList<int> parents(int commit)
    {
        QList<int> chosen;
        if (commit == 0 || below(25) == 0) // sometimes another root
            return chosen;
        const int wanted = below(3) == 0 ? 2 + int(below(2)) : 1;
        for (int p = 0; p < wanted; ++p) {
            const int back = below(4) == 0 ? int(below(commit)) : int(below(qMin(commit, 4)));
            if (const int parent = commit - 1 - back; !chosen.contains(parent))
                chosen << parent;
        }
        return chosen;
    }

    int date(int commit)
    {
        const int right = 1600000000 + commit * 60;
        switch (m_clocks) {
        case Clocks::Right: return right;
        case Clocks::Coarse: return 1600000000 + commit / 6;
        case Clocks::SomeWrong: return below(6) == 0 ? right + int(below(7200)) - 3600 : right;
        case Clocks::AllWrong: break;
        }
        return 1600000000 + int(below(4000));
    }

    QRandomGenerator m_random;
    int m_number;
    Clocks m_clocks;
    int m_count;
};

QStringList idsOf(const std::vector<domain::Commit> &commits)
{
    QStringList ids;
    for (const auto &commit : commits)
        ids << commit.id;
    return ids;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TstRangeWalk : public QObject {
    Q_OBJECT

    QStringList revList(const ScratchRepository &scratch, const QStringList &arguments)
    {
        const QByteArray out = scratch.git(QStringList{QStringLiteral("rev-list")} + arguments);
        return QString::fromLatin1(out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    std::vector<domain::Commit> walk(const engine::Repository &repository, const QString &from, const QString &to)
    {
        const auto commits = repository.commits({from, to});
        if (!commits)
            qFatal("walk failed: %s", qUtf8Printable(commits.error().detail));
        return *commits;
    }

    /// No commit comes after one of its parents.
    bool childrenComeFirst(const std::vector<domain::Commit> &commits)
    {
        QSet<QString> seen;
        for (const auto &commit : commits) {
            for (const QString &parent : commit.parents)
                if (seen.contains(parent))
                    return false;
            seen.insert(commit.id);
        }
        return true;
    }

    void compareOnRandomHistories(Clocks clocks, int first, int last)
    {
        const ScratchRepository scratch;
        std::vector<RandomHistory> histories;
        QByteArray stream;
        for (int number = first; number < last; ++number)
            stream += histories.emplace_back(number, clocks).stream();
        scratch.git({QStringLiteral("fast-import"), QStringLiteral("--quiet")}, stream);
        const auto repository = adapters::LibGit2Repository::open(scratch.path());
        QVERIFY(repository);
        QRandomGenerator random(7);
        for (const RandomHistory &history : histories) {
            const QString to = *(*repository)->resolve(history.nameOf(history.count() - 1 - random.bounded(3)));
            const QString from = *(*repository)->resolve(history.nameOf(random.bounded(history.count())));
            const auto range = walk(**repository, from, to);
            const auto whole = walk(**repository, {}, to);
            QCOMPARE(sorted(idsOf(range)), sorted(revList(scratch, {from + QStringLiteral("..") + to})));
            QCOMPARE(sorted(idsOf(whole)), sorted(revList(scratch, {to})));
            QVERIFY(childrenComeFirst(range));
            QVERIFY(childrenComeFirst(whole));
            if (clocks == Clocks::Right)
                QCOMPARE(idsOf(range), revList(scratch, {QStringLiteral("--date-order"), from + QStringLiteral("..") + to}));
        }
    }

private Q_SLOTS:
    void initTestCase() { qputenv("GIT_CONFIG_NOSYSTEM", "1"); }

    void sameCommitsAsGit_data()
    {
        QTest::addColumn<int>("clocks");
        QTest::newRow("right clocks") << int(Clocks::Right);
        QTest::newRow("many commits in one second") << int(Clocks::Coarse);
        QTest::newRow("some clocks wrong") << int(Clocks::SomeWrong);
        QTest::newRow("all clocks wrong") << int(Clocks::AllWrong);
    }
    void sameCommitsAsGit()
    {
        QFETCH(int, clocks);
        compareOnRandomHistories(Clocks(clocks), clocks * 80, clocks * 80 + 80);
    }

    void parentsAreThoseOfGit()
    {
        const ScratchRepository scratch;
        RandomHistory history(1, Clocks::SomeWrong);
        scratch.git({QStringLiteral("fast-import"), QStringLiteral("--quiet")}, history.stream());
        const auto repository = adapters::LibGit2Repository::open(scratch.path());
        const QString to = *(*repository)->resolve(history.nameOf(history.count() - 1));
        QStringList lines;
        for (const auto &commit : walk(**repository, {}, to))
            lines << (QStringList{commit.id} + QStringList(commit.parents.begin(), commit.parents.end())).join(QLatin1Char(' '));
        QCOMPARE(sorted(lines), sorted(revList(scratch, {QStringLiteral("--parents"), to})));
    }

    void aLongHistoryIsReadFromBothEnds()
    {
        const ScratchRepository scratch;
        scratch.git({QStringLiteral("fast-import"), QStringLiteral("--quiet")}, longHistory());
        const auto repository = adapters::LibGit2Repository::open(scratch.path());
        const QString to = scratch.revParse(QStringLiteral("main"));
        const QStringList expected = revList(scratch, {QStringLiteral("--date-order"), QStringLiteral("--parents"), to});
        for (int i = 0; i < 20; ++i) { // who reads what is a matter of luck, what comes out is not
            QStringList lines;
            for (const auto &commit : walk(**repository, {}, to))
                lines << (QStringList{commit.id} + QStringList(commit.parents.begin(), commit.parents.end())).join(QLatin1Char(' '));
            QCOMPARE(lines, expected);
        }
    }

    void orderNamesParentsByNumber()
    {
        const ScratchRepository scratch;
        scratch.git({QStringLiteral("fast-import"), QStringLiteral("--quiet")}, longHistory());
        const auto repository = adapters::LibGit2Repository::open(scratch.path());
        std::vector<domain::Commit> read;
        const auto order = (*repository)->walk({{}, scratch.revParse(QStringLiteral("main"))}, [&read](domain::Commit &&commit) {
            read.push_back(std::move(commit));
        });
        QVERIFY(order);
        for (const quint32 number : order->newestFirst) {
            std::vector<domain::ObjectId> parents;
            for (const quint32 parent : order->parentsOf(number))
                parents.push_back(read[parent].id);
            QCOMPARE(parents, read[number].parents);
        }
    }

    void rangeOfNothingIsEmpty()
    {
        const ScratchRepository scratch;
        const QString first = scratch.commit("first");
        const QString second = scratch.commit("second");
        const auto repository = adapters::LibGit2Repository::open(scratch.path());
        QVERIFY(walk(**repository, second, second).empty());
        QVERIFY(walk(**repository, second, first).empty());
    }

    void shallowCloneEndsAtItsEdge()
    {
        const ScratchRepository origin;
        for (const char *message : {"one", "two", "three", "four"})
            origin.commit(message);
        const auto clone = ScratchRepository::cloneOf(origin, {QStringLiteral("--depth=2")});
        const auto repository = adapters::LibGit2Repository::open(clone.path());
        QVERIFY((*repository)->isShallow());
        const auto commits = walk(**repository, {}, clone.revParse(QStringLiteral("HEAD")));
        QCOMPARE(idsOf(commits), revList(clone, {QStringLiteral("HEAD")}));
        QCOMPARE(commits.size(), size_t(2));
        QVERIFY(commits.back().parents.empty());
        QVERIFY((*repository)->commit(commits.back().id)->parents.empty());
    }

    void historyFarBehindTheRangeIsNotRead()
    {
        const ScratchRepository scratch;
        const QString oldest = scratch.commit("oldest");
        const QString middle = scratch.commit("middle");
        for (int i = 0; i < 10; ++i)
            scratch.commit("between");
        const QString from = scratch.revParse(QStringLiteral("HEAD"));
        const QString to = scratch.commit("newest");
        // Were it read, its parent's absence would be seen.
        QVERIFY(QFile::remove(scratch.pathOf(QStringLiteral(".git/objects/") + middle.left(2) + QLatin1Char('/') + middle.mid(2))));
        const auto repository = adapters::LibGit2Repository::open(scratch.path());
        QCOMPARE(idsOf(walk(**repository, from, to)), QStringList{to});
        const auto whole = walk(**repository, {}, to);
        QVERIFY(!idsOf(whole).contains(oldest));
    }

    void endsThatAreNoCommitsAreErrors_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const QString missing(40, QLatin1Char('1'));
        QTest::newRow("no end") << QString() << QString();
        QTest::newRow("short id") << QString() << QStringLiteral("abc");
        QTest::newRow("missing") << QString() << missing;
        QTest::newRow("from is missing") << missing << QStringLiteral("HEAD");
        QTest::newRow("a tree") << QString() << QStringLiteral("HEAD^{tree}");
    }
    void endsThatAreNoCommitsAreErrors()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const ScratchRepository scratch;
        scratch.commit(QStringLiteral("a"), "a", "one");
        const auto repository = adapters::LibGit2Repository::open(scratch.path());
        if (to.startsWith(QLatin1String("HEAD")))
            to = scratch.revParse(to);
        const auto commits = (*repository)->commits({from, to});
        QVERIFY(!commits);
        QCOMPARE(commits.error().kind, domain::ErrorKind::RefNotFound);
    }
};

QTEST_GUILESS_MAIN(TstRangeWalk)
#include "tst_rangewalk.moc"
