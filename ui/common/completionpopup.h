// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QCompleter;
class QKeyEvent;
class QPlainTextEdit;
class QTreeView;

namespace ui {

class CompletionList;

/// Offers, below the cursor of an editor, what can stand there: while a word is typed that begins with one of some
/// characters, and with Ctrl+Space.
class CompletionPopup final : public QObject {
    Q_OBJECT
public:
    enum class Reading { Whole, Line }; ///< how much of the text the list has to see
    CompletionPopup(QPlainTextEdit &editor, CompletionList &list, Reading reading, const QString &name);

    /// Before the editor has the key: true when it is not to have it.
    bool takes(QKeyEvent *event);
    /// After the editor had it. `begins`: what opens the list by itself.
    void follow(const QKeyEvent *event, bool begins);

private:
    void suggest();
    void insert(int row);

    QPlainTextEdit &m_editor;
    CompletionList &m_list;
    Reading m_reading;
    int m_offset = 0; ///< of what the list was shown in the document
    QCompleter *m_completer;
    QTreeView *m_popup;
};

} // namespace ui
