// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/markdowneditor.h"
#include "domain/markdownlists.h"
#include "domain/markdownmarks.h"
#include "domain/markdowntables.h"
#include "domain/textlines.h"
#include "ui/common/completionpopup.h"
#include "ui/common/theme.h"
#include "ui/notes/editcontext.h"
#include "ui/notes/editrecorder.h"
#include "ui/notes/notecompletions.h"
#include "ui/settings/settings.h"
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr qsizetype shownAtOnce = 60'000; ///< characters; takes a few milliseconds

/// Never within the end of a line, which may be two characters.
qsizetype endOfPart(const QString &text, qsizetype begin)
{
    const qsizetype end = text.indexOf(u'\n', begin + shownAtOnce);
    return end < 0 ? text.size() : end + 1;
}

} // namespace

QFont editorFont(const Settings &settings)
{
    QFont font = monospace();
    if (settings.isSet(setting::editorFont))
        font.fromString(settings.value(setting::editorFont));
    return font;
}

MarkdownEditor::MarkdownEditor(QWidget *parent) : CodeEditor(QStringLiteral("Markdown"), parent)
{
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, &MarkdownEditor::showMore);
}

void MarkdownEditor::follow(Settings &settings)
{
    const auto apply = [this, &settings] {
        setFont(editorFont(settings));
        setTheme(settings.value(setting::editorTheme));
        setLineWrapMode(settings.value(setting::editorWrap) ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    };
    connect(&settings, &Settings::changed, this, apply);
    apply();
}

double MarkdownEditor::topLine() const
{
    const QTextBlock block = firstVisibleBlock();
    const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    return block.blockNumber() + (place.height() > 0 ? qBound(0.0, -place.top() / place.height(), 1.0) : 0.0);
}

void MarkdownEditor::scrollToLine(double line)
{
    const QTextBlock block = document()->findBlockByNumber(qBound(0, int(line), document()->blockCount() - 1));
    const double part = line - int(line);
    verticalScrollBar()->setValue(block.firstLineNumber() + int(part * block.lineCount()));
}

void MarkdownEditor::setStrip(QWidget *strip, int width)
{
    m_strip = strip;
    m_strip->resize(width, height());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(isMirrored ? 0 : width, 0, isMirrored ? width : 0, 0);
    connect(this, &QPlainTextEdit::updateRequest, strip, [strip] { strip->update(); });
}

void MarkdownEditor::resizeEvent(QResizeEvent *event)
{
    CodeEditor::resizeEvent(event);
    if (!m_strip)
        return;
    const QRect text = viewport()->geometry();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_strip->setGeometry(isMirrored ? text.right() + 1 : text.left() - m_strip->width(), text.top(), m_strip->width(), text.height());
}

std::vector<std::pair<int, QRectF>> MarkdownEditor::linesInSight() const
{
    std::vector<std::pair<int, QRectF>> lines;
    QTextBlock block = firstVisibleBlock();
    qreal top = block.isValid() ? blockBoundingGeometry(block).translated(contentOffset()).top() : 0;
    for (; block.isValid() && top < viewport()->height(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        lines.emplace_back(block.blockNumber(), QRectF(0, top, viewport()->width(), height));
        top += height;
    }
    return lines;
}

int MarkdownEditor::lineAt(int y) const
{
    int found = 0;
    for (const auto &[line, place] : linesInSight())
        if (place.top() <= y)
            found = line;
    return found;
}

void MarkdownEditor::goToLine(int line)
{
    if (isShowing()) {
        m_whenShown = [this, line] {
            goToLine(line);
        };
        return;
    }
    setTextCursor(QTextCursor(document()->findBlockByNumber(line)));
    scrollToLine(line);
    setFocus();
}

void MarkdownEditor::completeFrom(NoteCompletions &completions)
{
    m_popup = new CompletionPopup(*this, completions, CompletionPopup::Reading::Line, QStringLiteral("noteCompletions"));
}

void MarkdownEditor::recordIn(EditLog &log) { m_recorder = new EditRecorder(*this, log); }

void MarkdownEditor::undo()
{
    if (m_recorder && !isReadOnly())
        m_recorder->undo();
    else
        CodeEditor::undo();
}

void MarkdownEditor::redo()
{
    if (m_recorder && !isReadOnly())
        m_recorder->redo();
    else
        CodeEditor::redo();
}

void MarkdownEditor::showText(const QString &text, bool undoable)
{
    if (undoable) {
        if (const auto change = domain::changeBetween(this->text(), text, {}))
            makeAt(*change, 0);
        return;
    }
    m_whenShown = nullptr;
    m_toShow = text;
    m_shownTo = endOfPart(text, 0);
    if (m_recorder)
        m_recorder->pause();
    setText(text.left(m_shownTo), false);
    if (isShowing())
        m_more.start(0);
    else
        showMore();
}

void MarkdownEditor::showMore()
{
    if (isShowing()) {
        const qsizetype to = endOfPart(m_toShow, m_shownTo);
        QTextCursor end(document());
        end.movePosition(QTextCursor::End);
        end.insertText(m_toShow.mid(m_shownTo, to - m_shownTo));
        m_shownTo = to; // not before: nobody types what is shown here
    }
    if (isShowing())
        return m_more.start(0);
    m_more.stop();
    if (m_recorder)
        m_recorder->resume(m_toShow);
    m_toShow.clear();
    m_shownTo = 0;
    if (const auto then = std::exchange(m_whenShown, nullptr))
        then();
    Q_EMIT shown();
}

engine::EditPlace MarkdownEditor::place() const { return {textCursor().anchor(), textCursor().position(), topLine()}; }

void MarkdownEditor::goTo(const engine::EditPlace &place)
{
    if (isShowing()) {
        m_whenShown = [this, place] {
            goTo(place);
        };
        return;
    }
    const int end = document()->characterCount() - 1;
    QTextCursor cursor = textCursor();
    cursor.setPosition(qBound(0, place.anchor, end));
    cursor.setPosition(qBound(0, place.cursor, end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    scrollToLine(place.topLine);
}

void MarkdownEditor::select(const domain::Found &place)
{
    const int end = document()->characterCount() - 1;
    QTextCursor cursor = textCursor();
    cursor.setPosition(qMin(int(place.at), end));
    cursor.setPosition(qMin(int(place.end()), end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

/// Qt's menu, with the undo of this editor in place of the document's.
void MarkdownEditor::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto rewire = [this, menu](const char *name, bool can, void (MarkdownEditor::*slot)()) {
        auto *action = menu->findChild<QAction *>(QLatin1String(name));
        if (!action || !m_recorder)
            return;
        action->disconnect();
        action->setEnabled(can && !isReadOnly());
        connect(action, &QAction::triggered, this, slot);
    };
    rewire("edit-undo", m_recorder && m_recorder->canUndo(), &MarkdownEditor::undo);
    rewire("edit-redo", m_recorder && m_recorder->canRedo(), &MarkdownEditor::redo);
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    Q_EMIT menuWanted(menu, (isMouse ? cursorForPosition(event->pos()) : textCursor()).position());
    menu->popup(event->globalPos());
}

bool MarkdownEditor::apply(const Rule &rule)
{
    const EditContext context = contextOf(textCursor());
    const auto change = isReadOnly() ? std::nullopt : rule(context.text, context.selection);
    if (change)
        makeAt(*change, context.start);
    return change.has_value();
}

void MarkdownEditor::make(const domain::TextChange &change)
{
    if (!isReadOnly())
        makeAt(change, 0);
}

void MarkdownEditor::makeAt(const domain::TextChange &change, int start)
{
    QTextCursor cursor = textCursor();
    perform(cursor, change, start);
    setTextCursor(cursor);
}

void MarkdownEditor::act(Act act)
{
    using namespace std::placeholders;
    const auto mark = [this](domain::Mark wanted) {
        apply(std::bind(domain::toggleMark, _1, _2, wanted));
    };
    switch (act) {
    case Act::Undo: return undo();
    case Act::Redo: return redo();
    case Act::PastePlain: return pastePlain();
    case Act::Bold: return mark(domain::Mark::Bold);
    case Act::Italic: return mark(domain::Mark::Italic);
    case Act::Code: return mark(domain::Mark::Code);
    case Act::Strike: return mark(domain::Mark::Strike);
    case Act::Link: {
        const QString copied = QGuiApplication::clipboard()->text().trimmed();
        return void(apply(std::bind(domain::makeLink, _1, _2, domain::isAddress(copied) ? copied : QString())));
    }
    case Act::HeadingDeeper: return void(apply(std::bind(domain::shiftHeading, _1, _2, 1)));
    case Act::HeadingHigher: return void(apply(std::bind(domain::shiftHeading, _1, _2, -1)));
    case Act::LinesUp: return void(apply(std::bind(domain::moveLines, _1, _2, true)));
    case Act::LinesDown: return void(apply(std::bind(domain::moveLines, _1, _2, false)));
    case Act::LinesTwice: return void(apply(domain::duplicateLines));
    case Act::AlignTable: return void(apply(domain::alignTable));
    case Act::Fix: return offerFixes();
    }
}

/// What others know to do about the place of the cursor, and nothing else.
void MarkdownEditor::offerFixes()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("fixMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuWanted(menu, textCursor().position());
    if (menu->isEmpty())
        menu->addAction(tr("There is nothing to mend at the cursor"))->setEnabled(false);
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void MarkdownEditor::pastePlain()
{
    QMimeData plain;
    plain.setText(QGuiApplication::clipboard()->text());
    if (!isReadOnly())
        CodeEditor::insertFromMimeData(&plain);
}

/// An address that is pasted over words becomes what they lead to.
void MarkdownEditor::insertFromMimeData(const QMimeData *source)
{
    const QString address = source->text().trimmed();
    const QString selected = textCursor().selectedText();
    if (domain::isAddress(address) && !selected.isEmpty() && !domain::isAddress(selected)
        && apply(
            [&address](const QString &text, const domain::Selection &selection) { return domain::makeLink(text, selection, address); }))
        return;
    CodeEditor::insertFromMimeData(source);
}

bool MarkdownEditor::enter() { return !isInCode(textCursor().block()) && apply(domain::continueList); }

/// In a table to the next cell, in a list an item deeper; elsewhere Tab leaves the editor.
bool MarkdownEditor::tab(bool forward)
{
    if (isInCode(textCursor().block()))
        return false;
    using namespace std::placeholders;
    return apply(std::bind(domain::nextCell, _1, _2, forward)) || apply(std::bind(domain::indentItems, _1, _2, forward));
}

/// Keys of the window's actions are theirs, also those that a text field has a use for.
bool MarkdownEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
        for (const QAction *action : actions())
            if (action->isEnabled() && action->shortcut() == keys) {
                event->ignore();
                return true;
            }
    }
    // Here, for with Tab the focus would be gone before the key is told.
    if (event->type() == QEvent::KeyPress) {
        if (m_popup && m_popup->takes(static_cast<QKeyEvent *>(event)))
            return true;
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) && tab(key == Qt::Key_Tab)) {
            event->accept();
            return true;
        }
    }
    return CodeEditor::event(event);
}

void MarkdownEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && enter())
        return event->accept();
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->matches(QKeySequence::Undo) ? undo() : redo();
        return event->accept();
    }
    CodeEditor::keyPressEvent(event);
    if (m_popup)
        m_popup->follow(event, true);
}

} // namespace ui
