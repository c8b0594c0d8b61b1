// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/markdowneditor.h"
#include "ui/common/theme.h"
#include "ui/settings/settings.h"
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

} // namespace ui
