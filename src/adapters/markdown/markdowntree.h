// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct cmark_node;

namespace adapters {

/// Whether the tree is shallow enough for whoever draws it: at most 100 levels.
bool isShallow(cmark_node *document);

enum class Images { None, BesideNotes };

/// Raw HTML becomes text, other images than these their alternative text and address, ":names:" emojis.
void makeHarmless(cmark_node *document, Images images);
/// Quotations that begin with "[!NOTE]" and its like get a title and a class.
void makeAlerts(cmark_node *document);
/// Puts <a name="line-N"></a> (N from 0) at the beginning of what stands in lines.
void markLines(cmark_node *document);

} // namespace adapters
