// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/markdown/markdownfootnotes.h"
#include "adapters/markdown/markdownnodes.h"
#include <QList>

namespace adapters {
namespace {

/// In the order of their numbers: that is where cmark-gfm puts them.
std::vector<cmark_node *> definitionsOf(cmark_node *document)
{
    std::vector<cmark_node *> definitions;
    for (cmark_node *node = cmark_node_first_child(document); node; node = cmark_node_next(node))
        if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION)
            definitions.push_back(node);
    return definitions;
}

/// A cell of a table takes no HTML of ours, so there the number is a link like others.
cmark_node *mentionInCell(const QByteArray &number)
{
    cmark_node *link = cmark_node_new(CMARK_NODE_LINK);
    cmark_node_set_url(link, QByteArray("#fn-" + number).constData());
    cmark_node_append_child(link, textNode("[" + number + "]"));
    return link;
}

cmark_node *mention(const QByteArray &number, bool first)
{
    const QByteArray name = first ? " name=\"fnref-" + number + "\" id=\"fnref-" + number + "\"" : QByteArray();
    return htmlNode("<sup><a href=\"#fn-" + number + "\"" + name + ">" + number + "</a></sup>");
}

/// cmark-gfm counts 1, 2, 3 in the order of the first mention; `numbers` tells what each of them is called.
void linkReferences(cmark_node *document, const std::vector<QByteArray> &numbers)
{
    std::vector<bool> mentioned(numbers.size());
    for (cmark_node *node : nodesOf(document)) {
        if (cmark_node_get_type(node) != CMARK_NODE_FOOTNOTE_REFERENCE)
            continue;
        const size_t index = QByteArray(cmark_node_get_literal(node)).toUInt() - 1;
        if (index >= numbers.size())
            continue;
        if (qstrcmp(cmark_node_get_type_string(cmark_node_parent(node)), "table_cell") == 0) {
            replaceNode(node, mentionInCell(numbers[index]));
        } else {
            replaceNode(node, mention(numbers[index], !mentioned[index]));
            mentioned[index] = true;
        }
    }
}

cmark_node *paragraphAt(cmark_node *item, bool first)
{
    cmark_node *child = first ? cmark_node_first_child(item) : cmark_node_last_child(item);
    if (child && cmark_node_get_type(child) == CMARK_NODE_PARAGRAPH)
        return child;
    cmark_node *paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH);
    if (first)
        cmark_node_prepend_child(item, paragraph);
    else
        cmark_node_append_child(item, paragraph);
    return paragraph;
}

} // namespace

void listFootnotes(cmark_node *document)
{
    const std::vector<cmark_node *> definitions = definitionsOf(document);
    if (definitions.empty())
        return;
    std::vector<QByteArray> numbers;
    for (size_t i = 1; i <= definitions.size(); ++i)
        numbers.push_back(QByteArray::number(qulonglong(i)));
    linkReferences(document, numbers);
    cmark_node *list = cmark_node_new(CMARK_NODE_LIST);
    cmark_node_set_list_type(list, CMARK_ORDERED_LIST);
    cmark_node_set_list_start(list, 1);
    cmark_node_set_list_tight(list, 1);
    for (size_t i = 0; i < definitions.size(); ++i) {
        cmark_node *item = cmark_node_new(CMARK_NODE_ITEM);
        moveChildren(definitions[i], item);
        cmark_node_append_child(paragraphAt(item, false), htmlNode(" <a href=\"#fnref-" + numbers[i] + "\">↩</a>"));
        cmark_node_prepend_child(paragraphAt(item, true), htmlNode("<a name=\"fn-" + numbers[i] + "\" id=\"fn-" + numbers[i] + "\"></a>"));
        cmark_node_append_child(list, item);
        removeNode(definitions[i]);
    }
    cmark_node_append_child(document, cmark_node_new(CMARK_NODE_THEMATIC_BREAK));
    cmark_node_append_child(document, list);
}

void numberFootnotes(cmark_node *document)
{
    std::vector<QByteArray> numbers;
    for (cmark_node *definition : definitionsOf(document)) {
        cmark_node *paragraph = cmark_node_first_child(definition);
        cmark_node *text = paragraph ? cmark_node_first_child(paragraph) : nullptr;
        numbers.emplace_back(text ? cmark_node_get_literal(text) : "");
        numbers.back() = QByteArray::number(numbers.back().toUInt());
        removeNode(definition);
    }
    linkReferences(document, numbers);
}

} // namespace adapters
