// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/notesviewmodel.h"
#include "ui/plan/changesheet.h"

namespace ui {

/// Works out what a cut writes of the texts, file by file. Writes nothing.
class NoteFiles final : public QObject {
    Q_OBJECT
public:
    explicit NoteFiles(NotesViewModel &notes, QObject *parent = nullptr);

    void preview(); ///< of the texts as they are now, which are saved first

Q_SIGNALS:
    void worked(const ui::ChangeSheet &sheet); ///< without a verb: there is nothing to say yes to
    void failed(const domain::Error &error);

private:
    NotesViewModel &m_notes;
    Work m_work;
};

} // namespace ui
