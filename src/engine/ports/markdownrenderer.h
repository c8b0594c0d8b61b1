// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace engine {

/// Draws GitHub-flavoured Markdown. Raw HTML is text everywhere, ":name:" its emoji, and nothing remote is ever named as
/// something to load. All of it is pure and safe from any thread.
class MarkdownRenderer {
public:
    virtual ~MarkdownRenderer() = default;
    /// The HTML subset that QTextDocument draws. Fenced code becomes <pre lang="…"> for the preview to colour, the box of a
    /// task <img src="task-done"> or "task-open".
    virtual QString toHtml(const QString &markdown) const = 0;
    /// The same for a piece of a longer text: each heading and paragraph begins with <a name="line-N"> (N from 0), and the definition of a
    /// footnote holds nothing but the number that it has in the whole.
    virtual QString pieceToHtml(const QString &markdown) const = 0;
    /// A page of HTML 5 that stands alone: with its own style, light and dark, and without anything from elsewhere.
    virtual QString toWebPage(const QString &markdown, const QString &title) const = 0;
    /// For a mail: lines of at most `columns` where words allow it, lists that hang, links as [1] with their addresses at
    /// the end. Code and tables keep their lines.
    virtual QString toPlainText(const QString &markdown, int columns) const = 0;
};

} // namespace engine
