// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <algorithm>
#include <optional>

namespace domain {

/// What is selected in a text, in UTF-16 units; both are the same where nothing is.
struct Selection {
    qsizetype anchor = 0;
    qsizetype cursor = 0;
    qsizetype start() const { return std::min(anchor, cursor); }
    qsizetype end() const { return std::max(anchor, cursor); }
    bool isEmpty() const { return anchor == cursor; }
    bool operator==(const Selection &) const = default;
};

/// One change of a text: [at, at + removed) becomes `inserted`, and this is selected afterwards.
struct TextChange {
    qsizetype at = 0;
    qsizetype removed = 0;
    QString inserted;
    Selection after;
    bool operator==(const TextChange &) const = default;
};

inline QString changed(QString text, const TextChange &change) { return text.replace(change.at, change.removed, change.inserted); }

/// The smallest change that makes one text the other; nullopt when they are the same.
inline std::optional<TextChange> changeBetween(QStringView before, QStringView after, Selection selection)
{
    if (before == after)
        return std::nullopt;
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype head = std::mismatch(before.begin(), before.begin() + most, after.begin()).first - before.begin();
    if (head > 0 && before.at(head - 1).isHighSurrogate())
        --head; // no half of a character is changed
    qsizetype tail = 0;
    while (tail < most - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    if (tail > 0 && before.at(before.size() - tail).isLowSurrogate())
        --tail;
    return TextChange{head, before.size() - head - tail, after.mid(head, after.size() - head - tail).toString(), selection};
}

} // namespace domain
