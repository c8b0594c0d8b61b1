// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/markdownrenderer.h"
#include "ui/common/work.h"
#include "ui/notes/previewlook.h"

class QTextDocument;

namespace ui {

class CodeColours;

/// What a page of the preview is made from.
struct PreviewRequest {
    QString markdown;
    QString folder; ///< images of the repository
    PreviewLook look;
};

struct PreviewPage {
    std::shared_ptr<QTextDocument> document;
    std::vector<int> headingBlocks; ///< block numbers of its headings
    QString markdown;               ///< what it was made from
};

/// Makes pages of the preview on a worker. While one is made only the newest wish is remembered, so that
/// steady typing shows every page that gets finished.
class PreviewBuilder final : public QObject {
    Q_OBJECT
public:
    explicit PreviewBuilder(std::shared_ptr<const engine::MarkdownRenderer> renderer, QObject *parent = nullptr);
    ~PreviewBuilder() override;

    void build(const PreviewRequest &request);

Q_SIGNALS:
    void built(const ui::PreviewPage &page);

private:
    void start(const PreviewRequest &request);

    std::shared_ptr<const engine::MarkdownRenderer> m_renderer;
    std::shared_ptr<std::unique_ptr<CodeColours>> m_colours; ///< made by the first job; jobs follow each other
    std::optional<PreviewRequest> m_next;
    Work m_work;
};

} // namespace ui
