// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/help/guideviewmodel.h"
#include "ui/notes/previewbuilder.h"
#include <QWidget>

class QAction;
class QListView;
class QToolButton;

namespace ui {

class PreviewView;
class TextSearch;

/// The user guide in a window of its own: the contents, a page of it, the way back, and words to find.
class GuideWindow final : public QWidget {
    Q_OBJECT
public:
    explicit GuideWindow(std::shared_ptr<const engine::MarkdownRenderer> renderer, QWidget *parent = nullptr);
    ~GuideWindow() override;

    GuideViewModel &guide() { return m_guide; }
    /// Opens a page and comes to the front.
    void showPage(const QString &name);

private:
    QLayout *makeBar();
    QWidget *makeBody();
    QAction *addStep(const QString &name, const QString &words, const QString &picture, const QKeySequence &keys);
    void addKeys();
    void bind();
    void showPlace();
    void showPage(const PreviewPage &page);
    void build();

    GuideViewModel m_guide;
    PreviewBuilder m_builder;
    QListView *m_contents;
    PreviewView *m_page;
    TextSearch *m_search;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_home = nullptr;
    bool m_arriving = false; ///< the page on its way is a new place; else the same one in other colours
};

} // namespace ui
