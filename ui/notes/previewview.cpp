// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/previewview.h"
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
    setDocument(page.document.get());
    verticalScrollBar()->setValue(scrolled);
}

std::vector<double> PreviewView::headingTops() const
{
    std::vector<double> tops;
    for (const int number : m_page.headingBlocks)
        tops.push_back(document()->documentLayout()->blockBoundingRect(document()->findBlockByNumber(number)).top());
    return tops;
}

double PreviewView::pageHeight() const { return document()->size().height(); }

/// Pages load their own images (PreviewDocument); whatever asks the view gets nothing.
QVariant PreviewView::loadResource(int, const QUrl &) { return {}; }
void PreviewView::doSetSource(const QUrl &, QTextDocument::ResourceType) {}

void PreviewView::follow(const QUrl &link)
{
    if (link.isRelative() && link.hasFragment())
        scrollToAnchor(link.fragment());
    else
        Q_EMIT linkWanted(link);
}

} // namespace ui
