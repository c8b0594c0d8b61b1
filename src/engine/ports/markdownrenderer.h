// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace engine {

/// GitHub-flavoured Markdown to the HTML subset that QTextDocument draws. Raw HTML is shown as text.
class MarkdownRenderer {
public:
    virtual ~MarkdownRenderer() = default;
    /// Pure and safe from any thread. Fenced code becomes <pre lang="…"> for the preview to colour.
    virtual QString toHtml(const QString &markdown) const = 0;
};

} // namespace engine
