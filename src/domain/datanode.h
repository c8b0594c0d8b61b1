// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <algorithm>
#include <vector>

namespace domain {

/// A document of maps, lists and texts, as YAML has them, with the lines that they stand on. Every scalar is the text that is
/// written: "on" is no boolean here.
struct DataNode {
    enum class Kind { Null, Text, List, Map };
    Kind kind = Kind::Null;
    QString key;  ///< in a map
    QString text; ///< of a Text
    int line = 0; ///< from 1; of the key, where there is one
    int textLine = 0;       ///< that the text's first line is on
    bool isLiteral = false; ///< each line of the text is one of the document
    std::vector<DataNode> items; ///< of a List, or a Map's values, in their order

    /// The value of a map's key; null when there is none, also of what is no map.
    const DataNode *find(QLatin1String name) const
    {
        const auto found = std::ranges::find(items, name, &DataNode::key);
        return kind == Kind::Map && found != items.end() ? &*found : nullptr;
    }
    /// The text of a map's key; empty when there is none.
    QString textOf(QLatin1String name) const
    {
        const DataNode *node = find(name);
        return node ? node->text : QString();
    }
};

} // namespace domain
