// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history.h"
#include "engine/notes.h"
#include "projectfixture.h"
#include <thread>

using namespace tests;
using engine::Range;

namespace {

/// Keeps one range, and what it holds can be changed to tell it from what is read.
struct Shelf {
    Range range;
    QString spelling;
    std::optional<domain::ReleaseNotes> notes;
};

class KeepingCache final : public engine::NotesCache {
public:
    explicit KeepingCache(Shelf &shelf) : m_shelf(shelf) {}
    std::optional<domain::ReleaseNotes> find(const Range &range, const QString &spelling) const override
    {
        const bool isIt = m_shelf.range.from == range.from && m_shelf.range.to == range.to && m_shelf.spelling == spelling;
        return isIt ? m_shelf.notes : std::nullopt;
    }
    void keep(const Range &range, const QString &spelling, std::shared_ptr<const domain::ReleaseNotes> notes) override
    {
        m_shelf = {range, spelling, *notes};
    }

private:
    Shelf &m_shelf;
};

} // namespace

class TstHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptNotesHaveTheRulesThatSortedThem()
    {
        const ProjectFixture fixture;
        fixture.work.commit("feat: docks");
        const auto project = fixture.open();
        const domain::NotesRules rules({{QStringLiteral("New"), {QStringLiteral("feat")}, {}, {}}}, std::nullopt);
        Shelf shelf;
        for (int start = 0; start < 2; ++start) {
            const engine::History history(*project->repository, std::make_unique<KeepingCache>(shelf), rules);
            const auto range = engine::notesOfRange(history, project->process.tag, std::nullopt, QStringLiteral("HEAD"));
            QCOMPARE(range->notes->entries.front().section, QStringLiteral("New"));
            QCOMPARE(range->notes->rules.key(), rules.key());
            shelf.notes->rules = {}; // no file holds them
        }
    }

    void keptNotesAreTakenForTheSameEndsOnly()
    {
        const ProjectFixture fixture;
        const QString first = fixture.work.commit("feat: docks");
        const auto project = fixture.open();
        Shelf shelf;
        const auto notes = [&] { // as after a new start: nothing is in memory
            const engine::History history(*project->repository, std::make_unique<KeepingCache>(shelf));
            return *engine::notesOfRange(history, project->process.tag, std::nullopt, QStringLiteral("HEAD"))->notes;
        };

        QCOMPARE(notes().entries.back().text, QStringLiteral("docks"));
        QVERIFY(shelf.notes);
        QCOMPARE(shelf.range.to, first);
        QCOMPARE(shelf.range.from, fixture.work.revParse(QStringLiteral("v1.0.0^{commit}")));

        shelf.notes->entries.back().text = QStringLiteral("as it was kept");
        QCOMPARE(notes().entries.back().text, QStringLiteral("as it was kept"));

        fixture.work.commit("feat: cranes");
        QCOMPARE(notes().entries.back().text, QStringLiteral("docks"));
        QCOMPARE(notes().entries.front().text, QStringLiteral("cranes"));
    }

    void anotherMailmapIsNotAnsweredFromWhatWasKept()
    {
        const ProjectFixture fixture;
        fixture.work.commit("feat: docks");
        const auto project = fixture.open();
        Shelf shelf;
        const engine::History living(*project->repository);
        const auto namesOf = [&](const engine::History &history) {
            const auto notes = engine::notesOfRange(history, project->process.tag, std::nullopt, QStringLiteral("HEAD"))->notes;
            return notes->thanks.front().name + QLatin1Char('/') + notes->entries.front().people.front();
        };
        const auto names = [&] {
            return namesOf(engine::History(*project->repository, std::make_unique<KeepingCache>(shelf)));
        };
        QCOMPARE(names(), QStringLiteral("Ada Lovelace/Ada Lovelace"));
        QCOMPARE(namesOf(living), QStringLiteral("Ada Lovelace/Ada Lovelace"));
        for (const char *name : {"A. King", "Countess"}) {
            fixture.work.write(QStringLiteral(".mailmap"), QByteArray(name) + " <ada@example.org>\n");
            const QString wanted = QStringLiteral("%1/%1").arg(QLatin1String(name));
            QCOMPARE(names(), wanted);
            QCOMPARE(namesOf(living), wanted); // in memory, too
            shelf.notes->thanks.front().name = QStringLiteral("as it was kept");
            QVERIFY(names().startsWith(QStringLiteral("as it was kept")));
        }
    }

    /// main: v1.0.0 - feat: docks - the revert, which names the id of before a rebase, of another branch or of long ago.
    void aRevertOfAnIdThatIsNotBehindMeansTheSubject()
    {
        const ProjectFixture fixture;
        const QString old = fixture.work.commit("feat: docks");
        fixture.work.tag(QStringLiteral("v1.1.0"), "v1.1.0");
        fixture.work.git(
            {QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("other"), QStringLiteral("v1.0.0")});
        const QString other = fixture.work.commit("feat: docks");
        fixture.work.git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("main")});
        const auto reverted = [&](const QString &named) {
            fixture.work.git({QStringLiteral("reset"), QStringLiteral("-q"), QStringLiteral("--hard"), QStringLiteral("v1.1.0")});
            fixture.work.commit("feat: docks");
            fixture.work.commit("Revert \"feat: docks\"\n\nThis reverts commit " + named.toLatin1() + ".");
            const auto project = fixture.open();
            return engine::notesOfRange(*project->history, project->process.tag, std::nullopt, QStringLiteral("HEAD"))
                ->notes->reverted.size();
        };
        QCOMPARE(reverted(old), 0u);
        QCOMPARE(reverted(old.left(8)), 0u);
        QCOMPARE(reverted(other), 2u);
        QCOMPARE(reverted(QStringLiteral("0123456789012345678901234567890123456789")), 2u);
        QCOMPARE(reverted(QStringLiteral("0123456")), 2u);
    }

    void newcomersAreFoundByTheMailmap()
    {
        const ProjectFixture fixture;
        fixture.work.git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("--allow-empty"), QStringLiteral("--author"),
                          QStringLiteral("ada <ada@home>"), QStringLiteral("-m"),
                          QStringLiteral("fix: a\n\nReported-by: Rob <rob@x>\nCo-authored-by: Grace <grace@x>")});
        const auto project = fixture.open();
        const auto newcomers = [&] {
            auto range = engine::notesOfRange(*project->history, project->process.tag, std::nullopt, QStringLiteral("HEAD"));
            if (!engine::markFirstTime(*project->history, *range))
                return QStringLiteral("failed");
            QStringList words;
            for (const domain::Thanks &thanks : range->notes->thanks)
                words << thanks.name + (!thanks.firstTime ? QLatin1String(" ?") : QLatin1String(*thanks.firstTime ? " first" : " again"));
            return words.join(QLatin1String(", "));
        };
        QCOMPARE(newcomers(), QStringLiteral("ada first, Grace first, Rob ?"));
        fixture.work.write(QStringLiteral(".mailmap"), "Ada Lovelace <ada@example.org> <ada@home>\n");
        QCOMPARE(newcomers(), QStringLiteral("Ada Lovelace again, Grace first, Rob ?"));
    }

    void aRangeIsReadOnceForAll()
    {
        const ProjectFixture fixture;
        fixture.work.commit("feat: docks");
        const auto project = fixture.open();
        const Range range{fixture.work.revParse(QStringLiteral("v1.0.0^{commit}")), fixture.work.revParse(QStringLiteral("HEAD"))};
        std::array<std::shared_ptr<const domain::ReleaseNotes>, 4> seen;
        std::vector<std::thread> threads;
        for (auto &one : seen)
            threads.emplace_back([&] { one = *project->history->notes(range); });
        for (std::thread &thread : threads)
            thread.join();
        for (const auto &one : seen)
            QCOMPARE(one.get(), seen[0].get());
        QCOMPARE(project->history->notes(range)->get(), seen[0].get());

        // The newest few are remembered, not all that ever were.
        for (int i = 0; i < 10; ++i)
            QVERIFY(project->history->notes({range.from, fixture.work.commit("fix: more")}));
        const auto anew = *project->history->notes(range);
        QVERIFY(anew != seen[0]);
        QCOMPARE(anew->entries.size(), seen[0]->entries.size());
    }

    void aCommitIsFoundByItsFirstLine()
    {
        const ProjectFixture fixture;
        const QString wanted = fixture.work.commit("chore(release): 1.1.0\n\nSigned-off-by: A <a@example.org>");
        fixture.work.commit("chore(release): 1.1.0 once more");
        const auto project = fixture.open();
        const Range range{{}, fixture.work.revParse(QStringLiteral("HEAD"))};
        const auto found = project->history->withSubjects(range, {QStringLiteral("chore(release): 1.1.0")}, engine::History::Numbers::None);
        QVERIFY(found);
        QCOMPARE(*found, std::vector<domain::ObjectId>{wanted});
        QVERIFY(project->history->withSubjects(range, {QStringLiteral("nothing of the kind")}, engine::History::Numbers::None)->empty());
        const QString numbered = fixture.work.commit("Release 1.1.0 (#12)");
        const Range longer{{}, numbered};
        const QStringList subjects{QStringLiteral("chore(release): 1.1.0"), QStringLiteral("Release 1.1.0")};
        QCOMPARE(*project->history->withSubjects(longer, subjects, engine::History::Numbers::Allowed),
                 (std::vector<domain::ObjectId>{numbered, wanted}));
        QCOMPARE(*project->history->withSubjects(longer, subjects, engine::History::Numbers::None), std::vector<domain::ObjectId>{wanted});
        QVERIFY(!project->history->withSubjects({{}, QString(40, QLatin1Char('a'))}, {}, engine::History::Numbers::None));
    }
};

QTEST_GUILESS_MAIN(TstHistory)
#include "tst_history.moc"
