// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

struct cmark_node;

namespace adapters {

/// Gives each heading the id that links to it use: "Point of no return" is "point-of-no-return".
void nameHeadings(cmark_node *document);
/// A whole page around harmless HTML.
QString webPage(const QString &body, const QString &title);

} // namespace adapters
