// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/findviewmodel.h"
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class MarkdownEditor;

/// Finds and replaces in the notes: every place is marked, the cursor goes from one to the next.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    FindBar(MarkdownEditor &editor, QWidget *parent);

    void open(bool replacing); ///< with what is selected, if that is of one line
    void goOn(bool forward); ///< also while it is closed
    void leave(); ///< closes it; what is typed goes to the editor again
    void lookAgain(); ///< that of the editor; read there again when this opens
    QList<QWidget *> stops() const;    ///< of Tab, in their order

private:
    void build();
    QPushButton *makeButton(const QString &name, const QString &words, const QString &picture);
    QCheckBox *makeChoice(const QString &name, const QString &words, const QString &hint);
    void bind();
    void seek();
    void refresh();
    void showMarks();
    bool eventFilter(QObject *watched, QEvent *event) override;

    MarkdownEditor &m_editor;
    FindViewModel m_find;
    QLineEdit *m_words;
    QLineEdit *m_replacement;
    QLabel *m_count;
    QWidget *m_replacePart;
    QCheckBox *m_case = nullptr;
    QCheckBox *m_whole = nullptr;
    QCheckBox *m_expression = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_closer = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_replaceAll = nullptr;
};

} // namespace ui
