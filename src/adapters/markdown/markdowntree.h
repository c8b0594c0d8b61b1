// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct cmark_node;

namespace adapters {

/// Whether the tree is shallow enough for whoever draws it: at most 100 levels.
bool isShallow(cmark_node *document);

/// Raw HTML becomes text, images from elsewhere their alternative text, alerts titled quotations.
void makeHarmless(cmark_node *document);

} // namespace adapters
