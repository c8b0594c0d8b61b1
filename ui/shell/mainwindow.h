// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/credentialstore.h"
#include "engine/ports/filewatcher.h"
#include "engine/ports/markdownrenderer.h"
#include "engine/ports/taskbar.h"
#include "ui/common/widgetprompter.h"
#include "ui/credentials/credentialsviewmodel.h"
#include "ui/help/helpmenu.h"
#include "ui/notes/notespelling.h"
#include "ui/settings/languages.h"
#include "ui/setup/processeditviewmodel.h"
#include "ui/setup/setupviewmodel.h"
#include "ui/shell/cloneviewmodel.h"
#include "ui/shell/recentmodel.h"
#include "ui/shell/recentprojects.h"
#include "ui/shell/windowviewmodel.h"
#include <QMainWindow>

namespace ui {

namespace Ui {
class MainWindow;
}
class Closing;
class CommandPalette;
class PlanDialog;
class ProcessDesk;
class Shortcuts;
class WelcomePage;
class WorkPage;

/// What the window needs from outside: made by the composition root.
struct WindowServices {
    ProjectDoors doors;
    RecentModel::Glance glance;
    std::function<std::vector<Fact>()> components; ///< what is installed that does the work; blocks
    CloneViewModel::Clone clone;
    SetupDoors setup;
    ProcessDoors process;
    std::shared_ptr<const engine::MarkdownRenderer> renderer;
    SpellTools spelling;
    std::shared_ptr<engine::FileWatcher> watcher;
    std::function<std::unique_ptr<engine::CredentialStore>()> openKeychain;
    CredentialsViewModel::Ways logins;
    std::function<void(const QUrl &)> openOutside; ///< in the program the system has for it
    std::function<void(const QString &path, int line)> openFile; ///< in an editor; line 0: anywhere
    std::function<bool()> hasTray;
    std::function<std::unique_ptr<engine::Taskbar>()> openTaskbar;
    Languages languages;
};

/// The window: menus, pages and dialogs. Decides nothing.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(WindowServices services, Settings &settings);
    ~MainWindow() override;

    void open(const QString &folder) { m_model.release().open(folder); }
    void openSample() { m_model.release().openSample(); }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makePages();
    void bindFileMenu();
    void bindReleaseMenu();
    void bindOtherMenus();
    void bindModel();
    void refresh();
    void fillRecent();
    void askForRepository();
    void askForAddress();
    void forget(const QString &folder);
    void showOpened();
    void showPlan(const PlanSheet &sheet, bool changedSinceShown);
    void showSettings(bool credentialsFirst);
    void tellInterrupted(const QString &words);
    void tell(const domain::Error &error);

    WindowServices m_services;
    Settings &m_settings;
    RecentProjects m_recent;
    RecentModel m_recentModel;
    WidgetPrompter m_prompter;
    std::unique_ptr<Ui::MainWindow> m_form;
    std::unique_ptr<Shortcuts> m_shortcuts;
    std::unique_ptr<HelpMenu> m_help;
    WindowViewModel m_model;
    WelcomePage *m_welcome = nullptr;
    WorkPage *m_work = nullptr;
    CommandPalette *m_palette = nullptr;
    ProcessDesk *m_process = nullptr;
    Closing *m_closing = nullptr;
};

} // namespace ui
