// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QTextCursor>
#include <compare>
#include <optional>
#include <vector>

namespace ui {

/// A place in the text of a piece.
struct PieceSpot {
    size_t piece = 0;
    int position = 0;
    auto operator<=>(const PieceSpot &) const = default;
};

/// What is selected of a text in pieces.
class PieceSelection {
public:
    void clear() { m_from = m_to = {}; }
    void start(const PieceSpot &spot) { m_from = m_to = spot; }
    void extend(const PieceSpot &spot) { m_to = spot; }
    bool isEmpty() const { return m_from == m_to; }
    PieceSpot first() const { return std::min(m_from, m_to); }
    PieceSpot last() const { return std::max(m_from, m_to); }
    /// The part of a piece's document that is selected.
    std::optional<QTextCursor> within(size_t piece, QTextDocument &document) const;

private:
    PieceSpot m_from, m_to;
};

/// Where the links of a document begin and end.
std::vector<std::pair<int, int>> linksIn(const QTextDocument &document);
/// The words of a part of a document.
QString plainText(const QTextCursor &selected);

} // namespace ui
