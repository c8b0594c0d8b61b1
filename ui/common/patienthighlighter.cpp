// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/patienthighlighter.h"
#include "ui/common/colourscheme.h"
#include "ui/common/scrolled.h"
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>
#include <QElapsedTimer>
#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

namespace ui {

using KSyntaxHighlighting::State;

namespace {

constexpr qint64 moment = 4; ///< milliseconds that the window can spare without anybody feeling it
constexpr int pause = 100;   ///< milliseconds without a key until the rest goes on
constexpr int ahead = 100;   ///< lines below what is in sight
constexpr int above = 200;   ///< lines that a guess is made from
/// A line of a minified file or a picture in base64: nobody reads it, and its colours take seconds.
constexpr int longestLine = 2'000;

} // namespace

PatientHighlighter::PatientHighlighter(QPlainTextEdit &editor) : QObject(&editor), m_editor(editor)
{
    m_moment.setSingleShot(true);
    connect(&m_moment, &QTimer::timeout, this, &PatientHighlighter::goOn);
    connect(editor.document(), &QTextDocument::contentsChange, this, &PatientHighlighter::follow);
    whenScrolled(editor, this, [this] { look(); });
    editor.viewport()->installEventFilter(this);
    startOver();
}

void PatientHighlighter::setLanguage(const KSyntaxHighlighting::Definition &definition)
{
    setDefinition(definition);
    startOver();
}

void PatientHighlighter::setColours(const KSyntaxHighlighting::Theme &theme, const QColor &ground)
{
    m_ground = ground;
    m_formats.clear();
    setTheme(theme);
    startOver();
}

bool PatientHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        look();
    return QObject::eventFilter(watched, event);
}

void PatientHighlighter::startOver()
{
    m_after.assign(size_t(m_editor.document()->blockCount()), State());
    m_done = 0;
    m_guessed = {};
    look();
}

State PatientHighlighter::before(int line) const { return line == 0 ? State() : m_after[size_t(line - 1)]; }

/// The lines of an edit, and those below them whose colours change by it.
void PatientHighlighter::follow(int position, int, int added)
{
    const QTextDocument &document = *m_editor.document();
    const int count = document.blockCount();
    const int more = count - int(m_after.size());
    const int first = document.findBlock(position).blockNumber();
    const QTextBlock end = document.findBlock(position + added);
    const int last = end.isValid() ? end.blockNumber() : count - 1;
    const auto at = m_after.begin() + std::min(first, int(m_after.size())); // what stood behind the edit is behind its last line now
    if (more > 0)
        m_after.insert(at, size_t(more), {});
    else
        m_after.erase(at, at + std::min<qsizetype>(-more, m_after.end() - at));
    m_after.resize(size_t(count));
    m_moment.start(pause);
    if (first < m_done) {
        m_guessed = {};
        m_done = recolour(first, last, std::max(m_done + more, first + 1));
    } else if (m_guessed.knowsBefore(first)) {
        m_guessed.end = recolour(first, last, std::max(m_guessed.end + more, first + 1));
    } else {
        const auto [top, bottom] = inSight();
        m_guessed = {};
        guess(std::max(top, first), std::min(bottom, last));
    }
}

/// Colours lines from `first` to `last` and then until one ends as it did, up to `known`. The line up to which all are right then.
int PatientHighlighter::recolour(int first, int last, int known)
{
    QElapsedTimer timer;
    timer.start();
    int line = first;
    for (QTextBlock block = m_editor.document()->findBlockByNumber(first); block.isValid(); ++line, block = block.next()) {
        const State after = colour(block, before(line));
        const bool isSame = line >= last && line < known && after == m_after[size_t(line)];
        m_after[size_t(line)] = after;
        if (isSame)
            return known;
        if (timer.elapsed() > moment)
            return line + 1;
    }
    return line;
}

void PatientHighlighter::look()
{
    const auto [first, last] = inSight();
    if (m_done > last)
        return;
    if (first > m_done)
        guess(first, last);
    if (!m_moment.isActive())
        m_moment.start(0);
}

void PatientHighlighter::goOn()
{
    const int wanted = std::min(int(m_after.size()), inSight().second + ahead);
    QElapsedTimer timer;
    timer.start();
    for (QTextBlock block = m_editor.document()->findBlockByNumber(m_done); m_done < wanted && block.isValid(); block = block.next()) {
        const State after = colour(block, before(m_done));
        m_after[size_t(m_done++)] = after;
        if (timer.elapsed() >= moment)
            return m_moment.start(0);
    }
}

/// As if the text began a little above: mostly right, for little in Markdown reaches further.
void PatientHighlighter::guess(int first, int last)
{
    const int start = std::max(m_done, first - above);
    if (first <= m_guessed.first || m_guessed.end < start)
        m_guessed = {start, start};
    const int wanted = std::min(int(m_after.size()), last + 1);
    int line = m_guessed.end; // colours change heights, and by that what is in sight: another guess may come in between
    for (QTextBlock block = m_editor.document()->findBlockByNumber(line); line < wanted && block.isValid(); ++line, block = block.next())
        m_after[size_t(line)] = colour(block, before(line));
    m_guessed.end = std::max(m_guessed.end, line);
}

State PatientHighlighter::colour(const QTextBlock &block, const State &before)
{
    QTextLayout &layout = *block.layout();
    const QString text = block.text();
    m_line.clear();
    const State after = text.size() <= longestLine ? highlightLine(text, before) : before;
    // What an input method is composing has formats of its own; the line is read again when it is done.
    if (layout.preeditAreaText().isEmpty() && layout.formats() != m_line) {
        layout.setFormats(m_line);
        m_editor.document()->markContentsDirty(block.position(), block.length());
    }
    return after;
}

void PatientHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length == 0)
        return;
    auto painted = m_formats.constFind(format.id());
    if (painted == m_formats.constEnd())
        painted = m_formats.insert(format.id(), paintedFormat(format));
    if (!painted->isEmpty())
        m_line.push_back({offset, length, *painted});
}

QTextCharFormat PatientHighlighter::paintedFormat(const KSyntaxHighlighting::Format &format) const
{
    QTextCharFormat painted;
    const auto colours = theme();
    if (format.hasTextColor(colours))
        painted.setForeground(readableOn(m_ground, format.textColor(colours)));
    if (format.hasBackgroundColor(colours))
        painted.setBackground(format.backgroundColor(colours));
    if (format.isBold(colours))
        painted.setFontWeight(QFont::Bold);
    if (format.isItalic(colours))
        painted.setFontItalic(true);
    if (format.isUnderline(colours))
        painted.setFontUnderline(true);
    if (format.isStrikeThrough(colours))
        painted.setFontStrikeOut(true);
    return painted;
}

/// The first and the last line that can be seen, from 0.
std::pair<int, int> PatientHighlighter::inSight() const
{
    const QRect shown = m_editor.viewport()->rect();
    return {m_editor.cursorForPosition(shown.topLeft()).blockNumber(), m_editor.cursorForPosition(shown.bottomRight()).blockNumber()};
}

} // namespace ui
