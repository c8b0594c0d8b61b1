// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/previewbuilder.h"
#include <QTextBrowser>

namespace ui {

/// Shows pages that were made elsewhere. Follows no link and loads nothing by itself.
class PreviewView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit PreviewView(QWidget *parent = nullptr);

    void setPage(const PreviewPage &page);
    /// What a page is made from that is to be shown here: in this view's fonts and colours.
    PreviewRequest requestFor(const QString &markdown, const QString &folder = {}) const;
    /// To the heading that anchorOf() calls so; false when the page has none.
    bool goToHeading(const QString &anchor);
    /// Distance of each heading from the top of the page.
    std::vector<double> headingTops() const;
    double pageHeight() const;
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void linkWanted(const QUrl &link);
    /// Its fonts or colours: the page should be made anew.
    void lookChanged();

protected:
    void changeEvent(QEvent *event) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    void follow(const QUrl &link);
    PreviewPage m_page;
};

} // namespace ui
