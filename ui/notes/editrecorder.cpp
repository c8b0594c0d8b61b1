// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/editrecorder.h"
#include "ui/notes/editcontext.h"
#include "ui/notes/editlog.h"
#include <QPlainTextEdit>
#include <QTextBlock>

namespace ui {

EditRecorder::EditRecorder(QPlainTextEdit &editor, EditLog &log) : QObject(&editor), m_editor(editor), m_log(log)
{
    editor.setUndoRedoEnabled(false);
    resume({});
    connect(editor.document(), &QTextDocument::contentsChange, this, &EditRecorder::record);
}

void EditRecorder::resume(const QString &text)
{
    m_isPaused = false;
    const int length = m_editor.document()->characterCount() - 1;
    m_text = text.size() == length ? text : textAt(*m_editor.document(), 0, length); // line ends are one character there
}

bool EditRecorder::canUndo() const { return m_log.canUndo(); }
bool EditRecorder::canRedo() const { return m_log.canRedo(); }

void EditRecorder::undo() { make(m_log.undo()); }
void EditRecorder::redo() { make(m_log.redo()); }

void EditRecorder::make(const std::optional<domain::TextChange> &change)
{
    if (!change)
        return;
    m_isPaused = true;
    QTextCursor cursor = m_editor.textCursor();
    perform(cursor, *change, 0);
    m_isPaused = false;
    m_text.replace(change->at, change->removed, change->inserted);
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
}

/// Qt counts the end of the text among what changed, and colours as changes.
void EditRecorder::record(int at, int removed, int added)
{
    if (m_isPaused)
        return;
    const int length = m_editor.document()->characterCount() - 1;
    int before = qMin(removed, int(m_text.size()) - at);
    int now = qMin(added, length - at);
    if (before < 0 || now < 0 || m_text.size() - before + now != length) {
        at = 0;
        before = int(m_text.size());
        now = length;
    }
    const QString inserted = textAt(*m_editor.document(), at, now);
    const auto change = domain::changeBetween(QStringView(m_text).mid(at, before), inserted, {});
    if (!change)
        return;
    const qsizetype start = at + change->at;
    m_log.record({start, m_text.mid(start, change->removed), change->inserted});
    m_text.replace(start, change->removed, change->inserted);
}

} // namespace ui
