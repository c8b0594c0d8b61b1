// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/previewbuilder.h"
#include "ui/common/codecolours.h"
#include "ui/notes/previewdocument.h"
#include <QTextBlock>
#include <QThread>
#include <QUrl>
#include <utility>

namespace ui {
namespace {

QString styleSheet(const PreviewRequest &request)
{
    return QStringLiteral("a { color: %1; }"
                          "pre, code { font-family: '%2'; background-color: %3; }"
                          "blockquote { color: %4; }"
                          "th, td { padding: 4px 8px; }"
                          "h1, h2, h3, h4 { margin-top: 16px; margin-bottom: 8px; }")
        .arg(request.link.name(), request.codeFont.family(), request.codeBackground.name(), request.quiet.name());
}

/// Reads the images while nobody waits; the page keeps them.
void readImages(QTextDocument &document)
{
    for (const QTextFormat &format : document.allFormats())
        if (format.isImageFormat())
            (void)document.resource(QTextDocument::ImageResource, QUrl(format.toImageFormat().name()));
}

/// Lines are not broken here: a layout remembers fonts of its thread's cache, which ends with the thread. The window's
/// thread breaks the lines that are seen, and the others bit by bit.
PreviewPage pageOf(const PreviewRequest &request, const QString &html)
{
    PreviewPage page{std::make_shared<PreviewDocument>(request.folder), {}, request.markdown};
    page.document->setUndoRedoEnabled(false);
    page.document->setDefaultFont(request.font);
    page.document->setDocumentMargin(16);
    page.document->setDefaultStyleSheet(styleSheet(request));
    page.document->setHtml(html);
    readImages(*page.document);
    for (QTextBlock block = page.document->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0)
            page.headingBlocks.push_back(block.blockNumber());
    return page;
}

} // namespace

PreviewBuilder::PreviewBuilder(std::shared_ptr<const engine::MarkdownRenderer> renderer, QObject *parent)
    : QObject(parent), m_renderer(std::move(renderer)), m_colours(std::make_shared<std::unique_ptr<CodeColours>>())
{
}

PreviewBuilder::~PreviewBuilder() = default;

void PreviewBuilder::build(const PreviewRequest &request)
{
    if (m_work.isRunning())
        m_next = request;
    else
        start(request);
}

void PreviewBuilder::start(const PreviewRequest &request)
{
    m_work.start<PreviewPage>(
        [request, renderer = m_renderer, colours = m_colours, home = thread()](const engine::CancelToken &,
                                                                               const engine::Job::Post &) -> domain::Result<PreviewPage> {
            if (!*colours)
                *colours = std::make_unique<CodeColours>();
            PreviewPage page = pageOf(request, (*colours)->inPage(renderer->toHtml(request.markdown), request.dark));
            page.document->moveToThread(home);
            return page;
        },
        [this](const domain::Result<PreviewPage> &page) {
            if (page)
                Q_EMIT built(*page);
            if (m_next)
                start(*std::exchange(m_next, std::nullopt));
        });
}

} // namespace ui
