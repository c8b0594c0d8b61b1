// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/markdowneditor.h"
#include "domain/markdownlists.h"
#include "domain/markdownmarks.h"
#include "domain/markdowntables.h"
#include "domain/textlines.h"
#include "ui/common/theme.h"
#include "ui/notes/editcontext.h"
#include "ui/settings/settings.h"
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

namespace ui {

QFont editorFont(const Settings &settings)
{
    QFont font = monospace();
    if (settings.isSet(setting::editorFont))
        font.fromString(settings.value(setting::editorFont));
    return font;
}

void MarkdownEditor::follow(Settings &settings)
{
    const auto apply = [this, &settings] {
        setFont(editorFont(settings));
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

void MarkdownEditor::goToLine(int line)
{
    setTextCursor(QTextCursor(document()->findBlockByNumber(line)));
    scrollToLine(line);
    setFocus();
}

bool MarkdownEditor::apply(const Rule &rule)
{
    const EditContext context = contextOf(textCursor());
    const auto change = isReadOnly() ? std::nullopt : rule(context.text, context.selection);
    if (!change)
        return false;
    QTextCursor cursor = textCursor();
    perform(cursor, *change, context.start);
    setTextCursor(cursor);
    return true;
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
    }
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
    CodeEditor::keyPressEvent(event);
}

} // namespace ui
