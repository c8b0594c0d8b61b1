// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/folder/filedraftarchive.h"
#include "adapters/folder/filedraftstore.h"
#include "adapters/folder/fileeditstore.h"
#include "fakeproject.h"
#include "ui/notes/noteelsewhere.h"
#include <QTest>

namespace tests {

/// A window on a draft, over real files.
struct OpenedNotes {
    std::shared_ptr<engine::Project> project = makeProject(makeWorld());
    ui::NotesViewModel notes;
    ui::NoteElsewhere elsewhere;

    explicit OpenedNotes(const QString &folder, const std::shared_ptr<engine::FileWatcher> &watcher = nullptr) : elsewhere(notes, watcher)
    {
        project->drafts = std::make_unique<adapters::FileDraftStore>(folder);
        project->edits = std::make_unique<adapters::FileEditStore>(folder);
        project->archive = std::make_unique<adapters::FileDraftArchive>(folder);
        QObject::connect(&elsewhere, &ui::NoteElsewhere::changeWanted, &notes, [this](const domain::TextChange &change) {
            notes.edits().record({change.at, notes.text().mid(change.at, change.removed), change.inserted});
            notes.edit(change.at, change.removed, change.inserted);
        });
        notes.setRelease(releaseOf(project));
        [this] {
            QTRY_VERIFY(notes.isLoaded());
        }();
    }
    void write(const QString &text)
    {
        notes.edits().record({0, notes.text(), text});
        notes.setText(text);
    }
    /// Written, and in the file.
    void save(const QString &text)
    {
        write(text);
        notes.save();
        QTRY_COMPARE(notes.keeping(), ui::NotesViewModel::Keeping::Saved);
    }
    QStringList kept(engine::KeptDraft::Why why) const
    {
        QStringList texts;
        const auto all =
            project->archive->kept(QStringLiteral("1.1.0"), engine::Document::Notes).value_or(std::vector<engine::KeptDraft>());
        for (const engine::KeptDraft &draft : all)
            if (draft.why == why)
                texts << *project->archive->text(QStringLiteral("1.1.0"), engine::Document::Notes, draft.id);
        return texts;
    }
};

} // namespace tests
