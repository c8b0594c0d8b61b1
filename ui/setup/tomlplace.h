// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace ui {

/// What can be written at a position of a TOML 1.0.0 text, told without a parser: the text is not finished.
struct TomlPlace {
    enum class Kind {
        None,   ///< in a comment, an array, a text of several lines, or where nothing fits
        Key,    ///< `word` begins a key of `table`
        Header, ///< `word` begins the name in [table] or [[table]]
        Value,  ///< `word` begins the value of the key `table` ends with
    };
    Kind kind = Kind::None;
    QStringList table;
    QString word;         ///< what stands before the position already
    qsizetype start = 0;  ///< where it begins; of a header with its brackets
    bool quoted = false;  ///< Value: after the opening quote
    QStringList taken;    ///< Key: what this table has already
};
TomlPlace tomlPlace(const QString &text, qsizetype position);

} // namespace ui
