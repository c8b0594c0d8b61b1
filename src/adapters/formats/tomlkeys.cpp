// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/formats/keysearch.h"
#include "adapters/formats/tomltree.h"

namespace adapters {
namespace {

const toml::node *childOf(const toml::node &node, const KeySegment &segment)
{
    if (const auto *table = node.as_table())
        return table->get(segment.name);
    const auto *array = node.as_array();
    return array && segment.index ? array->get(*segment.index) : nullptr;
}

} // namespace

domain::Result<Spans> locateInToml(const KeySearch &search)
{
    const auto root = parseToml(search.bytes, search.file);
    if (!root)
        return domain::failure(root.error());
    const toml::node *node = &*root;
    for (const KeySegment &segment : search.path) {
        node = childOf(*node, segment);
        if (!node)
            return Spans{};
    }
    const auto begin = node->source().begin;
    const qsizetype offset = offsetOf(search.bytes, int(begin.line), int(begin.column));
    const auto *text = node->as_string();
    if (!text)
        return domain::failure(search.notText(offset));
    const QByteArrayView written = QByteArrayView(search.bytes).sliced(offset);
    const auto span = literalAt(search.bytes, offset, text->get());
    if (!span || written.startsWith("\"\"\"") || written.startsWith("'''"))
        return domain::failure(search.notLiteral(offset));
    return Spans{*span};
}

} // namespace adapters
