// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <cmark-gfm.h>
#include <vector>

namespace adapters {

/// All nodes of a tree, outer ones before inner ones. Collected, since no iterator survives the removal of where it stands.
std::vector<cmark_node *> nodesOf(cmark_node *root);
cmark_node *textNode(const QByteArray &text);
/// HTML of our own within a line.
cmark_node *htmlNode(const QByteArray &html);
void removeNode(cmark_node *node);
void replaceNode(cmark_node *old, cmark_node *fresh);
void moveChildren(cmark_node *from, cmark_node *to);

} // namespace adapters
