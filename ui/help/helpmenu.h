// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/markdownrenderer.h"
#include "ui/help/reportviewmodel.h"
#include <QObject>
#include <functional>
#include <memory>

class QAction;
class QUrl;
class QWidget;

namespace ui {

class GuideWindow;
class Prompter;
class WindowViewModel;
class WorkPage;

/// What the help needs from outside the window it explains.
struct HelpDoors {
    std::shared_ptr<const engine::MarkdownRenderer> renderer;
    std::function<void(const QUrl &)> openOutside;
    std::function<std::vector<Fact>()> components;
};

/// The Help menu of a window, and its keys in the window's dialogs too.
class HelpMenu final : public QObject {
    Q_OBJECT
public:
    /// Binds the window's actions "guide", "whatsThis", "report" and "about".
    HelpMenu(QWidget &window, WindowViewModel &model, const WorkPage &work, Prompter &prompter, HelpDoors doors);
    ~HelpMenu() override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QString pageForHere() const;
    void showGuide();
    void showReport();
    void showAbout();

    QWidget &m_window;
    WindowViewModel &m_model;
    const WorkPage &m_work;
    Prompter &m_prompter;
    HelpDoors m_doors;
    QAction *m_guideAction;
    QAction *m_whatsThisAction;
    std::unique_ptr<GuideWindow> m_guide; ///< made when it is first asked for
};

} // namespace ui
