// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class NoteElsewhere;

/// Says that a text stands beside the draft, and offers what can be done about it. Hidden where none does.
class ElsewhereBar final : public QFrame {
    Q_OBJECT
public:
    ElsewhereBar(NoteElsewhere &elsewhere, QWidget *parent);
    QList<QWidget *> stops() const; ///< of Tab, in their order

Q_SIGNALS:
    void decided(); ///< and the bar is gone

private:
    QPushButton *add(const char *name, const QString &words, void (NoteElsewhere::*act)());
    void refresh();

    NoteElsewhere &m_elsewhere;
    QLabel *m_words;
    QPushButton *m_compare;
    QPushButton *m_merge;
    QPushButton *m_mine;
    QPushButton *m_theirs;
};

} // namespace ui
