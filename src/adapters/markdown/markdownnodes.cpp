// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/markdown/markdownnodes.h"
#include <memory>

namespace adapters {
namespace {

struct FreeIterator {
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};

} // namespace

std::vector<cmark_node *> nodesOf(cmark_node *root)
{
    std::vector<cmark_node *> nodes;
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(root));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator.get()))
        if (event == CMARK_EVENT_ENTER)
            nodes.push_back(cmark_iter_get_node(iterator.get()));
    return nodes;
}

cmark_node *textNode(const QByteArray &text)
{
    cmark_node *node = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(node, text.constData());
    return node;
}

cmark_node *htmlNode(const QByteArray &html)
{
    cmark_node *node = cmark_node_new(CMARK_NODE_CUSTOM_INLINE);
    cmark_node_set_on_enter(node, html.constData());
    return node;
}

void removeNode(cmark_node *node)
{
    cmark_node_unlink(node);
    cmark_node_free(node);
}

void replaceNode(cmark_node *old, cmark_node *fresh)
{
    cmark_node_replace(old, fresh);
    cmark_node_free(old);
}

void moveChildren(cmark_node *from, cmark_node *to)
{
    while (cmark_node *child = cmark_node_first_child(from)) {
        cmark_node_unlink(child);
        cmark_node_append_child(to, child);
    }
}

} // namespace adapters
