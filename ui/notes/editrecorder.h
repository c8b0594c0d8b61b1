// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textchange.h"
#include <QObject>
#include <QString>

class QPlainTextEdit;

namespace ui {

class EditLog;

/// Tells a log what happens to an editor's text, and has the editor take back what the log says. Stands in for the
/// document's own undo, which ends with the program.
class EditRecorder final : public QObject {
    Q_OBJECT
public:
    EditRecorder(QPlainTextEdit &editor, EditLog &log);

    void undo();
    void redo();
    /// What happens until resume() is no edit: another text comes, which is told then.
    void pause() { m_isPaused = true; }
    void resume(const QString &text);
    bool canUndo() const;
    bool canRedo() const;

private:
    void record(int at, int removed, int added);
    void make(const std::optional<domain::TextChange> &change);

    QPlainTextEdit &m_editor;
    EditLog &m_log;
    QString m_text; ///< as it was before the change that is told next
    bool m_isPaused = false;
};

} // namespace ui
