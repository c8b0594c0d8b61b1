// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/editcontext.h"
#include "domain/markdowntext.h"
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace ui {
namespace {

constexpr int mostLines = 1'000; ///< in each direction; a longer list has its numbers put in order this far

bool isEmpty(const QTextBlock &block) { return block.text().trimmed().isEmpty(); }

} // namespace

EditContext contextOf(const QTextCursor &cursor)
{
    const QTextDocument &document = *cursor.document();
    QTextBlock first = document.findBlock(cursor.selectionStart());
    for (int i = 0; i < mostLines && first.previous().isValid(); ++i) {
        first = first.previous();
        if (isEmpty(first))
            break;
    }
    QTextBlock last = document.findBlock(cursor.selectionEnd());
    for (int i = 0; i < mostLines && last.next().isValid(); ++i) {
        last = last.next();
        if (isEmpty(last))
            break;
    }
    EditContext context{first.text(), first.position(), {}};
    for (QTextBlock block = first; block != last;) {
        block = block.next();
        context.text += u'\n' + block.text();
    }
    context.selection = {cursor.anchor() - context.start, cursor.position() - context.start};
    return context;
}

bool isInCode(const QTextBlock &block)
{
    domain::FenceTracker fence;
    for (QTextBlock above = block.document()->begin(); above != block; above = above.next())
        fence.isCode(QStringView(above.text()));
    return fence.isOpen();
}

QString textAt(QTextDocument &document, int at, int length)
{
    QTextCursor cursor(&document);
    cursor.setPosition(at);
    cursor.setPosition(at + length, QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void perform(QTextCursor &cursor, const domain::TextChange &change, int start)
{
    cursor.beginEditBlock();
    cursor.setPosition(start + int(change.at));
    cursor.setPosition(start + int(change.at + change.removed), QTextCursor::KeepAnchor);
    cursor.insertText(change.inserted);
    cursor.endEditBlock();
    cursor.setPosition(start + int(change.after.anchor));
    cursor.setPosition(start + int(change.after.cursor), QTextCursor::KeepAnchor);
}

} // namespace ui
