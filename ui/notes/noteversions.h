// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textchange.h"
#include "ui/common/problemmodel.h"
#include "ui/notes/notesviewmodel.h"

namespace ui {

/// The earlier texts of a draft, each against the text as it is now.
class NoteVersions final : public QObject {
    Q_OBJECT
public:
    explicit NoteVersions(NotesViewModel &notes, QObject *parent = nullptr);

    void list(); ///< tells by listed()
    ProblemModel &model() { return m_model; } ///< newest first
    void compare(int row); ///< tells by compared()
    bool canBringBack() const { return m_chosen.has_value(); }
    /// The change that makes the text the compared one; what is there now is kept first.
    void bringBack();

Q_SIGNALS:
    void listed();
    void compared(const QString &difference);
    void changeWanted(const domain::TextChange &change);
    void failed(const domain::Error &error);

private:
    NotesViewModel &m_notes;
    std::vector<engine::KeptDraft> m_kept;
    std::optional<QString> m_chosen;
    ProblemModel m_model;
    Work m_compare;
    Work m_list;
};

} // namespace ui
