// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/logview.h"
#include "ui/common/theme.h"
#include <QEvent>
#include <QScrollBar>

namespace ui {

using engine::LogLevel;
using engine::LogLine;
using engine::LogLines;

namespace {

constexpr int mostLines = 10'000;
constexpr int linesAtATime = 400;

} // namespace

LogView::LogView(const QString &name, const QString &words, QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(name);
    setAccessibleName(words);
    setReadOnly(true);
    setFont(monospace());
    setLineWrapMode(NoWrap);
    setMaximumBlockCount(mostLines);
    setTabChangesFocus(true);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &LogView::putSome);
}

void LogView::setSource(Source source)
{
    m_source = std::move(source);
    refill();
}

void LogView::refill()
{
    m_waiting.clear();
    clear();
    if (m_source)
        take(m_source(m_least));
    putSome();
    Q_EMIT refilled();
}

void LogView::append(const LogLines &lines)
{
    take(lines);
    if (!m_next.isActive())
        putSome();
}

void LogView::take(const LogLines &lines)
{
    for (const LogLine &line : lines)
        if (line.level() >= m_least)
            m_waiting.push_back(line);
    while (m_waiting.size() > mostLines)
        m_waiting.pop_front();
}

void LogView::putSome()
{
    if (m_waiting.empty())
        return;
    QScrollBar *bar = verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.beginEditBlock();
    for (int left = linesAtATime; left > 0 && !m_waiting.empty();) {
        const LogLevel level = m_waiting.front().level();
        QString text;
        for (; left > 0 && !m_waiting.empty() && m_waiting.front().level() == level; --left) {
            if (!text.isEmpty() || !document()->isEmpty())
                text += QLatin1Char('\n');
            text += m_waiting.front().text();
            m_waiting.pop_front();
        }
        end.insertText(text, formatOf(level));
    }
    end.endEditBlock();
    if (atEnd)
        bar->setValue(bar->maximum());
    if (!m_waiting.empty())
        m_next.start();
}

/// The words say it too; the colour only lets it be found.
QTextCharFormat LogView::formatOf(LogLevel level) const
{
    QTextCharFormat format;
    if (level == LogLevel::Warning)
        format.setForeground(colourOf(Look::Pending, palette()));
    else if (level == LogLevel::Failure)
        format.setForeground(colourOf(Look::Failed, palette()));
    return format;
}

void LogView::setLeast(LogLevel least)
{
    m_least = least;
    refill();
}

void LogView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !document()->isEmpty())
        refill();
}

} // namespace ui
