// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include <vector>

namespace domain {

/// A part of a Markdown text that can be drawn alone.
struct MarkdownPiece {
    struct Reference {
        QString label; ///< as linkLabel() has it
        QString line;  ///< "[label]: address"
        bool operator==(const Reference &) const = default;
    };
    struct Footnote {
        QString label;
        qsizetype begin = 0; ///< of its definition, within the piece
        qsizetype end = 0;
        bool operator==(const Footnote &) const = default;
    };

    qsizetype length = 0; ///< characters of the text
    int lines = 0;        ///< line feeds in it
    QString before;       ///< what is put before it when a table or fenced code goes on: its head
    int number = 0;       ///< that its first list item has when a numbered list goes on; else 0
    std::vector<Reference> references;
    std::vector<Footnote> footnotes; ///< defined here
    QStringList mentions;            ///< labels of footnotes, as they come

    /// Whether the same text would give the same pieces from here on.
    bool beginsLike(const MarkdownPiece &other) const { return before == other.before && number == other.number; }
};

/// Cuts a text into pieces of about a kilobyte between its top-level blocks, and longer blocks between their items, rows or
/// lines. After an edit only the pieces around it are cut anew.
class MarkdownPieces {
public:
    /// `removed` pieces from `first` on became `added` ones.
    struct Change {
        size_t first = 0;
        size_t removed = 0;
        size_t added = 0;
    };

    const std::vector<MarkdownPiece> &all() const { return m_pieces; }
    void setText(QStringView text);
    /// `text` as it is now; at `position` `removed` characters gave way to `added` ones.
    Change edit(QStringView text, qsizetype position, qsizetype removed, qsizetype added);

private:
    std::vector<MarkdownPiece> m_pieces;
};

} // namespace domain
