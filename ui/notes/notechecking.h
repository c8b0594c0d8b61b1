// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/notefixes.h"
#include "engine/notefacts.h"
#include "ui/common/problemmodel.h"
#include "ui/notes/notesviewmodel.h"

namespace ui {

/// Looks, while a text is written, for what its readers would stumble over, and counts its words. Knows no editor.
class NoteChecking final : public QObject {
    Q_OBJECT
public:
    explicit NoteChecking(const NotesViewModel &notes, QObject *parent = nullptr);

    /// The text has changed: it is taken and looked at once the keys have rested for a moment.
    void look();

    ProblemModel &problems() { return m_model; }
    /// In the order of the model; of an earlier text while isCurrent() is not true.
    const std::vector<domain::NoteProblem> &found() const { return m_found; }
    bool isCurrent() const { return m_isCurrent; }
    bool canFix(int row) const { return m_isCurrent && row >= 0 && row < int(m_found.size()); }
    std::vector<domain::NoteFix> fixes(int row) const; ///< the best first; none unless canFix()
    /// The remarks on a place, or else those on its line [from, to].
    std::vector<int> rowsAt(qsizetype place, qsizetype from, qsizetype to) const;
    engine::NoteMentions mentions() const { return m_facts ? m_facts->mentions : engine::NoteMentions(); }
    qsizetype words() const { return m_words; } ///< of the text

Q_SIGNALS:
    void changed();

private:
    struct Facts {
        QString key;
        domain::NoteFacts facts;
        engine::NoteMentions mentions;
    };
    struct Checked {
        std::shared_ptr<const Facts> facts;
        std::vector<domain::NoteProblem> problems;
        std::vector<ProblemModel::Row> rows;
        qsizetype words = 0;
    };
    void start();
    static std::shared_ptr<const Facts> factsOf(const OpenRelease &release, engine::Document document,
                                                const std::shared_ptr<const Facts> &known);

    const NotesViewModel &m_notes;
    std::shared_ptr<const Facts> m_facts; ///< of the release as it was looked at last
    std::vector<domain::NoteProblem> m_found;
    qsizetype m_words = 0;
    bool m_isCurrent = false;
    ProblemModel m_model;
    QTimer m_rest;
    Work m_look;
};

QString wordsOf(const domain::NoteFix &fix); ///< what it does, as a command

/// What is wrong, and what would be right.
QString sentenceOf(const domain::NoteProblem &problem, const domain::NoteFacts &facts);

} // namespace ui
