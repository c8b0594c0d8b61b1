// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/noteorigins.h"
#include "domain/noteproposals.h"
#include "engine/othertext.h"
#include "ui/common/problemmodel.h"
#include "ui/common/showntext.h"
#include "ui/notes/notesviewmodel.h"

namespace ui {

/// Knows where each part of the notes comes from, and what the commits ask to be changed since. Looks while a text is
/// written, and knows no editor.
class NoteTracking final : public QObject {
    Q_OBJECT
public:
    explicit NoteTracking(NotesViewModel &notes, QObject *parent = nullptr);

    /// Of the text that was looked at last.
    const domain::NoteOrigins &origins() const { return m_seen.origins; }
    /// Whether that is the text as it is now.
    bool isCurrent() const { return m_seen.isKnown && m_notes.isLoaded() && m_seen.text == m_notes.text(); }
    /// The part that a line (from 0) belongs to; nullptr: none.
    const domain::PartOrigin *partAt(int line) const;
    /// Those of the line, or else of what was taken out below it.
    std::vector<domain::ObjectId> commitsAt(int line) const;

    ProblemModel &proposals() { return m_model; } ///< one a row
    int proposalCount() const { return int(m_seen.proposals.all().size()); }
    int lineOf(int proposal) const { return m_seen.proposals.all()[size_t(proposal)].line; }
    QString detailOf(int proposal) const; ///< what would come in place of what
    /// Those that the other text of the release asks for, in the words that a person used there.
    int otherCount() const { return m_seen.otherCount; }
    /// A refused one comes back when the commits say something else; an accepted one when that is undone.
    void accept(const std::set<int> &proposals);
    void refuse(const std::set<int> &proposals);

    void lookAnew(); ///< the commits may give something else now
    void describe(int line);
    void readCommits(int line);

Q_SIGNALS:
    void changed();
    void changeWanted(const domain::TextChange &change);
    void described(int line, const QString &words);
    void textRead(const ui::ShownText &text);
    void failed(const domain::Error &error);

private:
    struct Seen {
        bool isKnown = false;
        QString text;
        domain::GeneratedParts last; ///< what the origins' sources are
        domain::NoteOrigins origins;
        domain::NoteProposals proposals;
        int otherCount = 0;
    };
    struct Now {
        domain::GeneratedParts generated;
        engine::WithOtherText withOther;
    };
    struct Looked {
        Seen seen;
        std::shared_ptr<const Now> now;
        std::vector<ProblemModel::Row> rows;
        bool isSettled = false; ///< more than what was kept
    };
    /// What the text was before proposals were accepted; undo leads back there.
    struct Before {
        QString text;
        domain::GeneratedParts last;
    };
    void forget();
    void start();
    void show(const Looked &looked);
    void keepSettled();
    void keepLast();

    NotesViewModel &m_notes;
    ReleasePtr m_release;
    engine::Document m_document = engine::Document::Notes;
    std::optional<domain::GeneratedParts> m_last;
    std::shared_ptr<const Now> m_now;
    Seen m_seen;
    std::vector<Before> m_before;
    bool m_isToKeep = false;
    ProblemModel m_model;
    QTimer m_rest;
    Work m_describe;
    Work m_read;
    Work m_keep;
    Work m_look;
};

} // namespace ui
