// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textsearch.h"
#include "ui/common/theme.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace ui {
namespace {

constexpr int mostMarks = 500;

} // namespace

TextSearch::TextSearch(QPlainTextEdit *text, QWidget *parent)
    : QWidget(parent), m_text(text), m_words(new QLineEdit(this)), m_count(new QLabel(this))
{
    m_words->setObjectName(text->objectName() + QLatin1String("Search"));
    m_words->setAccessibleName(tr("Find in the log"));
    m_words->setPlaceholderText(tr("Find in the log"));
    m_words->setMaximumWidth(240);
    m_words->installEventFilter(this);
    m_count->setObjectName(text->objectName() + QLatin1String("Found"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_count);
    layout->addWidget(m_words);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        markAll();
        m_text->moveCursor(QTextCursor::Start);
        go(true);
    });
}

bool TextSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            markAll();
            go(!key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TextSearch::markAll()
{
    QList<QTextEdit::ExtraSelection> marks;
    QColor colour = palette().color(QPalette::Highlight);
    colour.setAlpha(70);
    const QString words = m_words->text();
    QTextCursor place = words.isEmpty() ? QTextCursor() : m_text->document()->find(words);
    for (; !place.isNull() && marks.size() < mostMarks; place = m_text->document()->find(words, place)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = place;
        mark.format.setBackground(colour);
        marks << mark;
    }
    m_text->setExtraSelections(marks);
    m_count->setText(words.isEmpty()            ? QString()
                     : marks.isEmpty()          ? tr("not found")
                     : marks.size() < mostMarks ? tr("%n found", nullptr, int(marks.size()))
                                                : tr("more than %1 found").arg(mostMarks - 1));
}

/// Round the end when there is no more.
void TextSearch::go(bool forward)
{
    const auto flags = forward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    if (m_words->text().isEmpty() || m_text->find(m_words->text(), flags))
        return;
    m_text->moveCursor(forward ? QTextCursor::Start : QTextCursor::End);
    m_text->find(m_words->text(), flags);
}

} // namespace ui
