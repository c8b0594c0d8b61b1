// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace domain {

/// A picture and the word that the forges write for it: ":rocket:".
struct Emoji {
    QString name; ///< without the colons
    QString picture;
};

/// The most used ones, by name in ascending order.
const std::vector<Emoji> &emojis();
/// The picture of a name (case counts, as on the forges), or empty.
QString emojiNamed(QStringView name);
/// The text with every known ":name:" as its picture.
QString withEmojis(const QString &text);

} // namespace domain
