// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/markdownpieces.h"
#include <QHash>

namespace ui {

/// The pieces that a preview draws, each with what it needs of the others: the addresses of its links and the numbers of
/// its footnotes. The footnotes themselves are one more piece at the end. Follows a text that somebody else owns.
class PreviewText {
public:
    using Change = domain::MarkdownPieces::Change;

    explicit PreviewText(const QString &text) : m_text(text) { take(read(text)); }
    /// Takes a while for a long text; on any thread.
    static domain::MarkdownPieces read(const QString &text);
    void take(domain::MarkdownPieces pieces); ///< which were read from the text as it is now
    /// The text has changed: at `position` `removed` characters gave way to `added` ones. Tells what became of its pieces.
    Change readEdit(qsizetype position, qsizetype removed, qsizetype added);

    /// Another number whenever a piece that was not edited may need others of the addresses and numbers.
    int revision() const { return m_revision; }

    size_t count() const { return m_pieces.all().size() + (m_numbers.isEmpty() ? 0 : 1); }
    /// What the renderer is given for a piece.
    QString sourceOf(size_t piece) const;
    qsizetype lengthOf(size_t piece) const;
    int linesOf(size_t piece) const;
    /// How many lines of the source stand before the first one of the text.
    int linesBefore(size_t piece) const;
    /// The piece that a line (from 0) of the text is in, and its first line.
    std::pair<size_t, int> pieceAtLine(int line) const;
    int firstLineOf(size_t piece) const;
    /// The piece that holds an anchor as a link names it: a heading, a footnote, or a mention of one. -1 for none.
    int pieceWith(const QString &anchor) const;
    const QString &text() const { return m_text; }

private:
    qsizetype beginOf(size_t piece) const;
    QString ownText(size_t piece) const;
    QString footnotesText() const;
    void collect();

    const QString &m_text;
    domain::MarkdownPieces m_pieces;
    QHash<QString, QString> m_references; ///< label to its line; the first one counts
    QHash<QString, int> m_numbers;        ///< of the footnotes that are mentioned and defined
    QStringList m_order;                  ///< their labels
    int m_revision = 0;
};

} // namespace ui
