// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textsearch.h"
#include "ui/common/theme.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {
namespace {

constexpr int mostMarks = 500;

} // namespace

template <class Edit>
TextSearch::Text TextSearch::textOf(Edit *edit)
{
    return {[edit] { return edit->document(); },
            [edit](const QString &words, QTextDocument::FindFlags flags) { return edit->find(words, flags); },
            [edit](QTextCursor::MoveOperation where) { edit->moveCursor(where); },
            [edit](const QList<QTextEdit::ExtraSelection> &marks) {
                edit->setExtraSelections(marks);
            }};
}

TextSearch::TextSearch(QPlainTextEdit *log, QWidget *parent)
    : QWidget(parent), m_text(textOf(log)), m_page(log), m_words(new QLineEdit(this)), m_count(new QLabel(this))
{
    build(log->objectName(), tr("Find in the log"));
}

TextSearch::TextSearch(QTextEdit *page, const QString &words, QWidget *parent)
    : QWidget(parent), m_text(textOf(page)), m_page(page), m_words(new QLineEdit(this)), m_count(new QLabel(this))
{
    build(page->objectName(), words);
}

void TextSearch::build(const QString &name, const QString &words)
{
    m_words->setObjectName(name + QLatin1String("Search"));
    m_words->setAccessibleName(words);
    m_words->setPlaceholderText(words);
    m_words->setMinimumWidth(fontMetrics().horizontalAdvance(words) + 3 * gap);
    m_words->setMaximumWidth(qMax(240, m_words->minimumWidth()));
    m_words->installEventFilter(this);
    m_page->installEventFilter(this);
    m_count->setObjectName(name + QLatin1String("Found"));
    setFocusProxy(m_words);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_count);
    layout->addWidget(m_words);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        markAll();
        m_text.move(QTextCursor::Start);
        go(true);
    });
}

void TextSearch::begin()
{
    if (!m_words->hasFocus())
        m_before = QApplication::focusWidget();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void TextSearch::leave()
{
    m_words->clear();
    (m_before && m_before->isVisible() ? m_before.data() : m_page)->setFocus(Qt::OtherFocusReason);
}

bool TextSearch::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isTyped = watched == m_words;
    const bool isFind = !isTyped && key->matches(QKeySequence::Find);
    const bool isLeave = isTyped && key->key() == Qt::Key_Escape;
    if (isOverride && (isFind || isLeave))
        event->accept(); // else it is the window's, which finds elsewhere, or closes
    if (isOverride)
        return false;
    const bool isNext = isTyped && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (isFind)
        begin();
    else if (isLeave)
        leave();
    else if (isNext)
        goOn(!key->modifiers().testFlag(Qt::ShiftModifier));
    return isFind || isLeave || isNext || QWidget::eventFilter(watched, event);
}

void TextSearch::markAll()
{
    QList<QTextEdit::ExtraSelection> marks;
    QColor colour = palette().color(QPalette::Highlight);
    colour.setAlpha(70);
    const QString words = m_words->text();
    QTextCursor place = words.isEmpty() ? QTextCursor() : m_text.document()->find(words);
    for (; !place.isNull() && marks.size() < mostMarks; place = m_text.document()->find(words, place)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = place;
        mark.format.setBackground(colour);
        marks << mark;
    }
    m_text.mark(marks);
    m_count->setText(words.isEmpty()            ? QString()
                     : marks.isEmpty()          ? tr("not found")
                     : marks.size() < mostMarks ? tr("%Ln found", nullptr, int(marks.size()))
                                                : tr("more than %Ln found", nullptr, mostMarks - 1));
}

void TextSearch::goOn(bool forward)
{
    markAll();
    go(forward);
}

/// Round the end when there is no more.
void TextSearch::go(bool forward)
{
    const auto flags = forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    if (m_words->text().isEmpty() || m_text.find(m_words->text(), flags))
        return;
    m_text.move(forward ? QTextCursor::Start : QTextCursor::End);
    m_text.find(m_words->text(), flags);
}

} // namespace ui
