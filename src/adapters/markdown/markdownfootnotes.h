// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct cmark_node;

namespace adapters {

/// Footnotes as small numbers with links to a list at the end, and from there back.
void listFootnotes(cmark_node *document);
/// The same for a piece of a text: each definition holds its number in the whole, and goes.
void numberFootnotes(cmark_node *document);

} // namespace adapters
