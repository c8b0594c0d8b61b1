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

/// Reads the images while nobody waits; the page keeps them.
constexpr double widestPicture = 1200; ///< pixels

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
    const auto document = std::make_shared<PreviewDocument>(request.folder, request.look);
    PreviewPage page{document, {}, request.markdown};
    page.document->setDocumentMargin(16);
    document->setPage(html, widestPicture);
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
            PreviewPage page = pageOf(request, (*colours)->inPage(renderer->toHtml(request.markdown), request.look.dark));
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
