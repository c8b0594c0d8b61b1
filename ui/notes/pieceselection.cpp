// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/pieceselection.h"
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <algorithm>

namespace ui {

std::optional<QTextCursor> PieceSelection::within(size_t piece, QTextDocument &document) const
{
    if (isEmpty() || piece < first().piece || piece > last().piece)
        return std::nullopt;
    const int length = document.characterCount() - 1;
    QTextCursor cursor(&document);
    cursor.setPosition(piece == first().piece ? std::min(first().position, length) : 0);
    cursor.setPosition(piece == last().piece ? std::min(last().position, length) : length, QTextCursor::KeepAnchor);
    return cursor;
}

std::vector<std::pair<int, int>> linksIn(const QTextDocument &document)
{
    std::vector<std::pair<int, int>> links;
    QString before;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        before.clear();
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            const QString link = part.charFormat().anchorHref();
            if (!link.isEmpty() && link == before)
                links.back().second = part.position() + part.length(); // a link that is partly bold
            else if (!link.isEmpty())
                links.emplace_back(part.position(), part.position() + part.length());
            before = link;
        }
    }
    return links;
}

QString plainText(const QTextCursor &selected) { return selected.selection().toPlainText().remove(QChar::ObjectReplacementCharacter); }

} // namespace ui
