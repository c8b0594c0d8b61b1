// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/notes.h"
#include "projectfixture.h"

using namespace tests;
using engine::Range;

namespace {

/// Keeps every range, in memory.
class KeepingCache final : public engine::NotesCache {
public:
    std::optional<domain::ReleaseNotes> find(const Range &range) const override
    {
        return kept && asked.from == range.from && asked.to == range.to ? kept : std::nullopt;
    }
    void keep(const Range &range, const domain::ReleaseNotes &notes) override
    {
        asked = range;
        kept = notes;
    }

    Range asked;
    std::optional<domain::ReleaseNotes> kept;
};

} // namespace

class TstNotesCaching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptNotesAreTakenForTheSameEndsOnly()
    {
        const ProjectFixture fixture;
        const QString first = fixture.work.commit("feat: docks");
        const auto project = fixture.open();
        KeepingCache cache;
        const auto notes = [&] {
            return engine::notesOfRange(*project->repository, project->process.tag, std::nullopt, QStringLiteral("HEAD"), &cache)->notes;
        };

        QCOMPARE(notes().entries.back().text, QStringLiteral("docks"));
        QVERIFY(cache.kept);
        QCOMPARE(cache.asked.to, first);
        QCOMPARE(cache.asked.from, fixture.work.revParse(QStringLiteral("v1.0.0^{commit}")));

        cache.kept->entries.back().text = QStringLiteral("as it was kept");
        QCOMPARE(notes().entries.back().text, QStringLiteral("as it was kept"));

        fixture.work.commit("feat: cranes");
        QCOMPARE(notes().entries.back().text, QStringLiteral("docks"));
        QCOMPARE(notes().entries.front().text, QStringLiteral("cranes"));
    }
};

QTEST_GUILESS_MAIN(TstNotesCaching)
#include "tst_notescaching.moc"
