// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/previewview.h"
#include "domain/markdowntext.h"
#include "ui/common/theme.h"
#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <utility>

namespace ui {

PreviewView::PreviewView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QTextBrowser::anchorClicked, this, &PreviewView::follow);
}

void PreviewView::setPage(const PreviewPage &page)
{
    const PreviewPage before = std::exchange(m_page, page); // lives until the view has let go of it
    const int scrolled = verticalScrollBar()->value();
    setExtraSelections({}); // they are places of the page that goes
    setDocument(page.document.get());
    verticalScrollBar()->setValue(scrolled);
}

PreviewRequest PreviewView::requestFor(const QString &markdown, const QString &folder) const
{
    PreviewRequest request;
    request.markdown = markdown;
    request.folder = folder;
    request.look = previewLook(PreviewStyle::Plain, palette(), font(), devicePixelRatioF());
    return request;
}

bool PreviewView::goToHeading(const QString &anchor)
{
    if (!document()->size().isValid()) // breaks the lines that have not been seen yet
        return false;
    for (const int number : m_page.headingBlocks) {
        const QTextBlock block = document()->findBlockByNumber(number);
        if (domain::anchorOf(block.text()) != anchor)
            continue;
        verticalScrollBar()->setValue(int(document()->documentLayout()->blockBoundingRect(block).top()));
        return true;
    }
    return false;
}

std::vector<double> PreviewView::headingTops() const
{
    std::vector<double> tops;
    tops.reserve(m_page.headingBlocks.size());
    for (const int number : m_page.headingBlocks)
        tops.push_back(document()->documentLayout()->blockBoundingRect(document()->findBlockByNumber(number)).top());
    return tops;
}

double PreviewView::pageHeight() const { return document()->size().height(); }

/// Pages load their own images (PreviewDocument); whatever asks the view gets nothing.
QVariant PreviewView::loadResource(int, const QUrl &) { return {}; }
void PreviewView::doSetSource(const QUrl &, QTextDocument::ResourceType) {}

void PreviewView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        Q_EMIT lookChanged();
}

void PreviewView::follow(const QUrl &link)
{
    if (link.isRelative() && link.path().isEmpty())
        goToHeading(link.fragment());
    else
        Q_EMIT linkWanted(link);
}

} // namespace ui
