// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// A line that finds words in a text as they are typed: every place is marked, Return goes to the next, Shift+Return
/// to the one before.
class TextSearch final : public QWidget {
    Q_OBJECT
public:
    explicit TextSearch(QPlainTextEdit *text, QWidget *parent = nullptr);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void markAll();
    void go(bool forward);

    QPlainTextEdit *m_text;
    QLineEdit *m_words;
    QLabel *m_count;
};

} // namespace ui
