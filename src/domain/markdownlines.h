// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/markdownpieces.h"

namespace domain {

/// Reads a text line by line and tells after each whether a piece could end there. Knows top-level blocks alone, and
/// rather sees no place to cut than a wrong one.
class MarkdownLines {
public:
    enum class Cut {
        No,
        InBlock, ///< within a block that is long: what `before` and `number` say makes the rest of it whole
        Between, ///< between two blocks
    };

    /// Goes on where a piece begins.
    explicit MarkdownLines(const MarkdownPiece &piece);
    /// Whether a piece may begin with this line.
    Cut cutBefore(QStringView line) const;
    /// What a piece would begin with that begins with this line.
    MarkdownPiece beginning(QStringView line) const;
    void read(QStringView line);
    bool isVerbatim() const { return m_block == Block::Fence || m_block == Block::Comment; }
    /// After reading the line. Within lists and footnotes indentation says where a line belongs.
    bool isIndentedCode(QStringView line) const;
    bool isFootnote() const { return m_block == Block::Footnote; }

private:
    enum class Block { None, Paragraph, List, Table, Fence, Html, Comment, Footnote };

    bool goesOn(QStringView line);
    void open(QStringView line);
    void openList(QStringView line);

    Block m_block = Block::None;
    bool m_blank = true;      ///< the line before is empty
    bool m_isBelowHeading = false; ///< nothing but empty lines stand in between
    QString m_head;           ///< of the table or fence
    QString m_fence;          ///< that closes the code
    QString m_end;            ///< that closes the comment
    QStringView m_before;     ///< the line before
    QChar m_mark;             ///< of the list
    int m_number = 0;         ///< of its next item; 0: bullets
    int m_expected = 0;       ///< the number of the first item, whatever the text says; 0: what it says
};

} // namespace domain
