// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/markdown/cmarkrenderer.h"
#include "adapters/markdown/markdownlimits.h"
#include "adapters/markdown/markdowntree.h"
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cstdlib>
#include <memory>
#include <mutex>

namespace adapters {
namespace {

constexpr int options = CMARK_OPT_GITHUB_PRE_LANG | CMARK_OPT_VALIDATE_UTF8;

struct Free {
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
    void operator()(cmark_node *node) const { cmark_node_free(node); }
    void operator()(char *text) const { std::free(text); }
};

/// The extensions: registered once, and cmark-gfm switches their characters on and off in
/// global tables while it parses, so one parser works at a time.
std::mutex &libraryMutex()
{
    static std::mutex mutex;
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    return mutex;
}

/// cmark's HTML in the words of QTextDocument. Text and attributes are escaped, so these can only be cmark's own tags.
QString forTextDocument(QString html)
{
    static const std::pair<QString, QString> words[] = {
        {QStringLiteral("<del>"), QStringLiteral("<s>")},
        {QStringLiteral("</del>"), QStringLiteral("</s>")},
        {QStringLiteral("<table>"), QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">")},
        {QStringLiteral("<input type=\"checkbox\" checked=\"\" disabled=\"\" />"), QStringLiteral("☑")},
        {QStringLiteral("<input type=\"checkbox\" disabled=\"\" />"), QStringLiteral("☐")},
    };
    for (const auto &[theirs, ours] : words)
        html.replace(theirs, ours);
    return html;
}

QString withLineFeeds(QString text)
{
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

QString asSource(const QString &markdown) { return QStringLiteral("<pre>%1</pre>\n").arg(markdown.toHtmlEscaped()); }

} // namespace

QString CmarkRenderer::toHtml(const QString &markdown) const
{
    const QByteArray bytes = withLineFeeds(markdown).toUtf8();
    if (!isQuickToParse(bytes))
        return asSource(markdown);

    const std::lock_guard lock(libraryMutex());
    const std::unique_ptr<cmark_parser, Free> parser(cmark_parser_new(options));
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"})
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    cmark_parser_feed(parser.get(), bytes.constData(), size_t(bytes.size()));
    const std::unique_ptr<cmark_node, Free> document(cmark_parser_finish(parser.get()));
    if (!isShallow(document.get()))
        return asSource(markdown);
    makeHarmless(document.get());
    const std::unique_ptr<char, Free> html(cmark_render_html(document.get(), options, cmark_parser_get_syntax_extensions(parser.get())));
    return forTextDocument(QString::fromUtf8(html.get()));
}

} // namespace adapters
