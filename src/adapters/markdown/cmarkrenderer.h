// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/markdownrenderer.h"

namespace adapters {

/// GitHub Flavored Markdown (spec 0.29) by cmark-gfm, with tables, strikethrough, task lists, bare links and
/// GitHub's alerts ("> [!NOTE]"). Raw HTML is text; an image that is not beside the notes is its alternative text
/// after a "▣". What would take too long to read, or nests too deeply to draw, comes back as its source in <pre>.
class CmarkRenderer final : public engine::MarkdownRenderer {
public:
    QString toHtml(const QString &markdown) const override;
};

} // namespace adapters
