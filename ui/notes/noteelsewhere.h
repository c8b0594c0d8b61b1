// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textchange.h"
#include "engine/draftforanother.h"
#include "engine/ports/filewatcher.h"
#include "ui/common/showntext.h"
#include "ui/notes/notesviewmodel.h"

namespace ui {

/// What to do about a text that stands beside the draft: another program wrote it, as the draft or as the version's section of the
/// changelog, or it was written for a version that this one came in place of. Keeps one of the texts, or brings them together. Watches the files, and knows no editor.
class NoteElsewhere final : public QObject {
    Q_OBJECT
public:
    /// `watcher` null: the file is only looked at when something asks.
    NoteElsewhere(NotesViewModel &notes, std::shared_ptr<engine::FileWatcher> watcher, QObject *parent = nullptr);

    bool isOpen() const { return seen().has_value(); } ///< nobody has decided yet
    bool isForAnother() const; ///< the text is, that is to be decided about
    QString words() const;
    void look();
    void compare(); ///< tells by textRead()

    // Each of these keeps the text that goes among the earlier ones.
    void keepMine();
    void takeTheirs();
    void merge(); ///< tells by merged()

Q_SIGNALS:
    void changed();
    void changeWanted(const domain::TextChange &change);
    void merged(int conflicts); ///< places where both texts stand now, marked
    void textRead(const ui::ShownText &text);

private:
    std::optional<engine::DraftElsewhere> seen() const;
    void watch();
    void lookAtChangelog();
    void lookAtOthers();
    void setSection(const std::optional<engine::DraftElsewhere> &section);
    void setAnother(const std::optional<engine::DraftForAnother> &another);
    void put(const QString &text);
    void decide(const engine::DraftElsewhere &seen);

    NotesViewModel &m_notes;
    std::shared_ptr<engine::FileWatcher> m_watcher;
    std::unique_ptr<engine::FileWatch> m_watch;
    std::optional<engine::DraftElsewhere> m_section; ///< of the changelog
    std::optional<engine::DraftForAnother> m_another;
    Work m_look;
    Work m_lookBack;
    Work m_keep;
    Work m_compare;
    Work m_merge;
};

} // namespace ui
