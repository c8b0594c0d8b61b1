// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/markdownrenderer.h"

namespace adapters {

/// GitHub Flavored Markdown (spec 0.29) by cmark-gfm, with tables, strikethrough, task lists, bare links, footnotes,
/// GitHub's alerts ("> [!NOTE]") and emojis. Raw HTML is text; an image that is not beside the notes is its alternative
/// text after a "▣", and its address. What would take too long to read, or nests too deeply to draw, comes back as its source.
class CmarkRenderer final : public engine::MarkdownRenderer {
public:
    QString toHtml(const QString &markdown) const override;
    QString pieceToHtml(const QString &markdown) const override;
    QString toWebPage(const QString &markdown, const QString &title) const override;
    QString toPlainText(const QString &markdown, int columns) const override;
};

} // namespace adapters
