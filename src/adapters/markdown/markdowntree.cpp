// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/markdown/markdowntree.h"
#include <QByteArray>
#include <QList>
#include <algorithm>
#include <array>
#include <cmark-gfm.h>
#include <memory>
#include <vector>

namespace adapters {
namespace {

constexpr int deepest = 100;

struct FreeIterator {
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};

cmark_node *textNode(const QByteArray &text)
{
    cmark_node *node = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(node, text.constData());
    return node;
}

void replace(cmark_node *old, cmark_node *fresh)
{
    cmark_node_replace(old, fresh);
    cmark_node_free(old);
}

void htmlBlockToText(cmark_node *block)
{
    cmark_node *paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
    const QByteArrayList lines = QByteArray(cmark_node_get_literal(block)).trimmed().split('\n');
    for (const QByteArray &line : lines) {
        if (cmark_node_first_child(paragraph))
            cmark_node_append_child(paragraph, cmark_node_new(CMARK_NODE_LINEBREAK));
        cmark_node_append_child(paragraph, textNode(line));
    }
    replace(block, paragraph);
}

/// A relative path has no scheme (RFC 3986, section 4.2) and begins neither at a root nor at a host.
bool isBesideNotes(const QByteArray &url)
{
    const QByteArray firstSegment = url.split('/').first();
    return !url.isEmpty() && !url.startsWith('/') && !url.contains('\\') && !firstSegment.contains(':');
}

void imageToText(cmark_node *image)
{
    if (isBesideNotes(cmark_node_get_url(image)))
        return;
    cmark_node_insert_before(image, textNode("▣ "));
    while (cmark_node *child = cmark_node_first_child(image)) {
        cmark_node_unlink(child);
        cmark_node_insert_before(image, child);
    }
    cmark_node_unlink(image);
    cmark_node_free(image);
}

/// "Note" for a paragraph whose first line is exactly "[!NOTE]"; null for any other.
const char *alertTitle(cmark_node *paragraph)
{
    static constexpr std::array<std::pair<const char *, const char *>, 5> titles{
        {{"[!NOTE]", "Note"}, {"[!TIP]", "Tip"}, {"[!IMPORTANT]", "Important"}, {"[!WARNING]", "Warning"}, {"[!CAUTION]", "Caution"}}};
    QByteArray firstLine;
    for (cmark_node *node = cmark_node_first_child(paragraph);
         node && cmark_node_get_type(node) == CMARK_NODE_TEXT && firstLine.size() < 20; node = cmark_node_next(node))
        firstLine += cmark_node_get_literal(node);
    for (const auto &[mark, title] : titles)
        if (firstLine.trimmed().toUpper() == mark)
            return title;
    return nullptr;
}

void removeFirstLine(cmark_node *paragraph)
{
    while (cmark_node *node = cmark_node_first_child(paragraph)) {
        const bool wasText = cmark_node_get_type(node) == CMARK_NODE_TEXT;
        cmark_node_unlink(node);
        cmark_node_free(node);
        if (!wasText)
            return;
    }
}

void quoteToAlert(cmark_node *quote)
{
    cmark_node *first = cmark_node_first_child(quote);
    if (!first || cmark_node_get_type(first) != CMARK_NODE_PARAGRAPH)
        return;
    const char *title = alertTitle(first);
    if (!title)
        return;
    removeFirstLine(first);
    cmark_node *heading = cmark_node_new(CMARK_NODE_PARAGRAPH);
    cmark_node *strong = cmark_node_new(CMARK_NODE_STRONG);
    cmark_node_append_child(strong, textNode(title));
    cmark_node_append_child(heading, strong);
    cmark_node_prepend_child(quote, heading);
    if (!cmark_node_first_child(first)) {
        cmark_node_unlink(first);
        cmark_node_free(first);
    }
    // A custom block is the one kind whose opening tag can carry a class for the preview to colour.
    cmark_node *alert = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK);
    cmark_node_set_on_enter(alert, "<blockquote class=\"alert-" + QByteArray(title).toLower() + "\">");
    cmark_node_set_on_exit(alert, "</blockquote>");
    while (cmark_node *child = cmark_node_first_child(quote)) {
        cmark_node_unlink(child);
        cmark_node_append_child(alert, child);
    }
    replace(quote, alert);
}

} // namespace

bool isShallow(cmark_node *document)
{
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(document));
    int depth = 0;
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator.get())) {
        if (!cmark_node_first_child(cmark_iter_get_node(iterator.get())))
            continue;
        depth += event == CMARK_EVENT_ENTER ? 1 : -1;
        if (depth > deepest)
            return false;
    }
    return true;
}

void makeHarmless(cmark_node *document)
{
    // Collected first: an iterator does not survive the removal of where it stands. Inner ones come after outer ones.
    std::vector<cmark_node *> found;
    const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(document));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator.get()))
        if (event == CMARK_EVENT_ENTER)
            found.push_back(cmark_iter_get_node(iterator.get()));
    std::reverse(found.begin(), found.end());
    for (cmark_node *node : found) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HTML_BLOCK)
            htmlBlockToText(node);
        else if (type == CMARK_NODE_HTML_INLINE)
            replace(node, textNode(cmark_node_get_literal(node)));
        else if (type == CMARK_NODE_IMAGE)
            imageToText(node);
        else if (type == CMARK_NODE_BLOCK_QUOTE)
            quoteToAlert(node);
    }
}

} // namespace adapters
