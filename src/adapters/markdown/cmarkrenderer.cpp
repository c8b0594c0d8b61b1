// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/markdown/cmarkrenderer.h"
#include "adapters/markdown/markdowndocument.h"
#include "adapters/markdown/markdownfootnotes.h"
#include "adapters/markdown/markdowntree.h"
#include "adapters/markdown/plaintextwriter.h"
#include "adapters/markdown/webpage.h"

namespace adapters {
namespace {

/// cmark's HTML in the words of QTextDocument. Text and attributes are escaped, so these can only be cmark's own tags.
QString forTextDocument(QString html)
{
    static const std::pair<QString, QString> words[] = {
        {QStringLiteral("<del>"), QStringLiteral("<s>")},
        {QStringLiteral("</del>"), QStringLiteral("</s>")},
        {QStringLiteral("<table>"), QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">")},
        {QStringLiteral("<input type=\"checkbox\" checked=\"\" disabled=\"\" />"), QStringLiteral("<img src=\"task-done\" />")},
        {QStringLiteral("<input type=\"checkbox\" disabled=\"\" />"), QStringLiteral("<img src=\"task-open\" />")},
    };
    for (const auto &[theirs, ours] : words)
        html.replace(theirs, ours);
    return html;
}

QString asSource(const QString &markdown) { return QStringLiteral("<pre>%1</pre>\n").arg(markdown.toHtmlEscaped()); }

} // namespace

QString CmarkRenderer::toHtml(const QString &markdown) const
{
    const MarkdownDocument document(markdown);
    if (!document.root())
        return asSource(markdown);
    makeHarmless(document.root(), Images::BesideNotes);
    makeAlerts(document.root());
    listFootnotes(document.root());
    return forTextDocument(document.toHtml());
}

QString CmarkRenderer::pieceToHtml(const QString &markdown) const
{
    const MarkdownDocument document(markdown);
    if (!document.root())
        return asSource(markdown);
    makeHarmless(document.root(), Images::BesideNotes);
    makeAlerts(document.root());
    numberFootnotes(document.root());
    markLines(document.root());
    return forTextDocument(document.toHtml());
}

QString CmarkRenderer::toWebPage(const QString &markdown, const QString &title) const
{
    const MarkdownDocument document(markdown);
    if (!document.root())
        return webPage(asSource(markdown), title);
    makeHarmless(document.root(), Images::None);
    makeAlerts(document.root());
    listFootnotes(document.root());
    nameHeadings(document.root());
    return webPage(document.toHtml(), title);
}

QString CmarkRenderer::toPlainText(const QString &markdown, int columns) const
{
    const MarkdownDocument document(markdown);
    if (!document.root())
        return markdown;
    makeHarmless(document.root(), Images::None);
    makeAlerts(document.root());
    return PlainTextWriter(columns).write(document.root());
}

} // namespace adapters
