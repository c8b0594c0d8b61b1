// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/markdown/markdowndocument.h"
#include "adapters/markdown/markdownlimits.h"
#include "adapters/markdown/markdowntree.h"
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cstdlib>

namespace adapters {
namespace {

constexpr int options = CMARK_OPT_GITHUB_PRE_LANG | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES;

std::mutex &libraryMutex()
{
    static std::mutex mutex;
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    return mutex;
}

QString withLineFeeds(QString text)
{
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

} // namespace

MarkdownDocument::MarkdownDocument(const QString &markdown)
{
    const QByteArray bytes = withLineFeeds(markdown).toUtf8();
    if (!isQuickToParse(bytes))
        return;
    m_lock = std::unique_lock(libraryMutex());
    m_parser = cmark_parser_new(options);
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"})
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(m_parser, extension);
    cmark_parser_feed(m_parser, bytes.constData(), size_t(bytes.size()));
    m_root = cmark_parser_finish(m_parser);
    if (isShallow(m_root))
        return;
    cmark_node_free(m_root);
    m_root = nullptr;
}

MarkdownDocument::~MarkdownDocument()
{
    if (m_root)
        cmark_node_free(m_root);
    if (m_parser)
        cmark_parser_free(m_parser);
}

QString MarkdownDocument::toHtml() const
{
    char *html = cmark_render_html(m_root, options, cmark_parser_get_syntax_extensions(m_parser));
    QString text = QString::fromUtf8(html);
    std::free(html);
    return text;
}

} // namespace adapters
