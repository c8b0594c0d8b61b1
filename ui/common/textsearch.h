// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QTextEdit>
#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// A line that finds words in a text as they are typed: every place is marked, Return goes to the next, Shift+Return
/// to the one before, Escape takes the words away and goes back to where the person was.
class TextSearch final : public QWidget {
    Q_OBJECT
public:
    explicit TextSearch(QPlainTextEdit *log, QWidget *parent = nullptr);
    TextSearch(QTextEdit *page, const QString &words, QWidget *parent = nullptr);

    void begin();
    /// Marks the same words in a text that has come in place of the old one.
    void markAll();
    void goOn(bool forward);

private:
    /// What the two kinds of text can both do.
    struct Text {
        std::function<QTextDocument *()> document;
        std::function<bool(const QString &, QTextDocument::FindFlags)> find;
        std::function<void(QTextCursor::MoveOperation)> move;
        std::function<void(const QList<QTextEdit::ExtraSelection> &)> mark;
    };
    template <class Edit>
    static Text textOf(Edit *edit);
    void build(const QString &name, const QString &words);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void go(bool forward);

    void leave();

    Text m_text;
    QWidget *m_page;
    QPointer<QWidget> m_before; ///< had the focus
    QLineEdit *m_words;
    QLabel *m_count;
};

} // namespace ui
