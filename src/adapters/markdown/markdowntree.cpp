// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/markdown/markdowntree.h"
#include "adapters/markdown/markdownnodes.h"
#include "domain/emoji.h"
#include "domain/harmless.h"
#include <QList>
#include <algorithm>
#include <array>
#include <memory>

namespace adapters {
namespace {

constexpr int deepest = 100;
constexpr qsizetype longestAddress = 200; ///< of an image that is not shown; those with their content inside are long

void showText(cmark_node *node)
{
    const QString before = QString::fromUtf8(cmark_node_get_literal(node));
    QString text = domain::harmless(before);
    if (cmark_node_get_type(node) == CMARK_NODE_TEXT)
        text = domain::withEmojis(text);
    if (text != before)
        cmark_node_set_literal(node, text.toUtf8().constData());
}

/// Raw HTML as the text that it is.
cmark_node *shownNode(const QByteArray &html) { return textNode(domain::harmless(QString::fromUtf8(html)).toUtf8()); }

void htmlBlockToText(cmark_node *block)
{
    cmark_node *paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
    const QByteArrayList lines = QByteArray(cmark_node_get_literal(block)).trimmed().split('\n');
    for (const QByteArray &line : lines) {
        if (cmark_node_first_child(paragraph))
            cmark_node_append_child(paragraph, cmark_node_new(CMARK_NODE_LINEBREAK));
        cmark_node_append_child(paragraph, shownNode(line));
    }
    replaceNode(block, paragraph);
}

/// A relative path has no scheme (RFC 3986, section 4.2) and begins neither at a root nor at a host.
bool isBesideNotes(const QByteArray &url)
{
    const QByteArray firstSegment = url.split('/').first();
    return !url.isEmpty() && !url.startsWith('/') && !url.contains('\\') && !firstSegment.contains(':');
}

void imageToText(cmark_node *image)
{
    const QByteArray address = cmark_node_get_url(image);
    cmark_node_insert_before(image, textNode("▣ "));
    while (cmark_node *child = cmark_node_first_child(image)) {
        cmark_node_unlink(child);
        cmark_node_insert_before(image, child);
    }
    if (!address.isEmpty())
        cmark_node_insert_before(image, textNode(" (" + address.left(longestAddress) + (address.size() > longestAddress ? "…)" : ")")));
    removeNode(image);
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
        removeNode(node);
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
    if (!cmark_node_first_child(first))
        removeNode(first);
    // A custom block is the one kind whose opening tag can carry a class for the preview to colour.
    cmark_node *alert = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK);
    cmark_node_set_on_enter(alert, "<blockquote class=\"alert-" + QByteArray(title).toLower() + "\">");
    cmark_node_set_on_exit(alert, "</blockquote>");
    moveChildren(quote, alert);
    replaceNode(quote, alert);
}

} // namespace

bool isShallow(cmark_node *document)
{
    int depth = 0;
    for (cmark_node *node = document; node;) {
        if (cmark_node *child = cmark_node_first_child(node)) {
            if (++depth > deepest)
                return false;
            node = child;
            continue;
        }
        while (node && !cmark_node_next(node)) {
            node = cmark_node_parent(node);
            --depth;
        }
        node = node ? cmark_node_next(node) : nullptr;
    }
    return true;
}

void makeHarmless(cmark_node *document, Images images)
{
    cmark_consolidate_text_nodes(document); // the colons of a name stand apart
    const std::vector<cmark_node *> nodes = nodesOf(document);
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
        const cmark_node_type type = cmark_node_get_type(*node);
        if (type == CMARK_NODE_HTML_BLOCK)
            htmlBlockToText(*node);
        else if (type == CMARK_NODE_HTML_INLINE)
            replaceNode(*node, shownNode(cmark_node_get_literal(*node)));
        else if (type == CMARK_NODE_IMAGE && (images == Images::None || !isBesideNotes(cmark_node_get_url(*node))))
            imageToText(*node);
        else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK)
            showText(*node);
    }
}

void makeAlerts(cmark_node *document)
{
    const std::vector<cmark_node *> nodes = nodesOf(document);
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node)
        if (cmark_node_get_type(*node) == CMARK_NODE_BLOCK_QUOTE)
            quoteToAlert(*node);
}

void markLines(cmark_node *document)
{
    for (cmark_node *node : nodesOf(document)) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type != CMARK_NODE_PARAGRAPH && type != CMARK_NODE_HEADING)
            continue;
        const QByteArray line = QByteArray::number(cmark_node_get_start_line(node) - 1);
        cmark_node_prepend_child(node, htmlNode("<a name=\"line-" + line + "\"></a>"));
    }
}

} // namespace adapters
