// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "phrases/phrases.h"
#include "ui/common/ownstyle.h"
#include "ui/common/screenfit.h"
#include "ui/common/theme.h"
#include "ui/credentials/credentialspage.h"
#include "ui/notes/notespane.h"
#include "ui/palette/commandpalette.h"
#include "ui/plan/plandialog.h"
#include "ui/settings/editorpage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/shortcutspage.h"
#include "ui/shell/appearancemenu.h"
#include "ui/shell/clonedialog.h"
#include "ui/shell/closing.h"
#include "ui/shell/commands.h"
#include "ui/shell/menuactions.h"
#include "ui/shell/menuicons.h"
#include "ui/shell/notesmenu.h"
#include "ui/shell/previewmenu.h"
#include "ui/shell/processdesk.h"
#include "ui/shell/taskbarprogress.h"
#include "ui/shell/trayicon.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowparts.h"
#include "ui/shell/workpage.h"
#include "ui_mainwindow.h"
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace ui {

MainWindow::MainWindow(WindowServices services, Settings &settings)
    : m_services(std::move(services)),
      m_settings(settings),
      m_recent(settings),
      m_recentModel(m_services.glance, &QDateTime::currentDateTimeUtc),
      m_prompter(this),
      m_form(std::make_unique<Ui::MainWindow>()),
      m_model(m_services.doors)
{
    OwnStyle::use();
    ScreenFit::use();
    m_form->setupUi(this);
    setWindowIcon(symbol(QStringLiteral("slipway")));
    makePages();
    bindFileMenu();
    bindReleaseMenu();
    bindOtherMenus();
    bindModel();
    setMenuIcons(*this);
    m_help = std::make_unique<HelpMenu>(*this, m_model, *m_work, m_prompter,
                                        HelpDoors{m_services.renderer, m_services.openOutside, m_services.components});
    new NotesMenu(*this, m_work->notes(), m_settings);
    m_shortcuts = std::make_unique<Shortcuts>(*m_form->menus, m_settings);
    restoreGeometry(m_settings.value(setting::geometry));
    m_work->restoreLayout(m_settings);
    fillRecent();
    refresh();
}

MainWindow::~MainWindow()
{
    // What shows the view-models goes before them.
    qDeleteAll(findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_work;
    delete m_welcome;
}

void MainWindow::makePages()
{
    m_welcome = new WelcomePage(m_recentModel, this);
    m_work = new WorkPage(m_model, {m_services.renderer, m_services.spelling, m_services.watcher}, m_prompter, m_settings, this);
    m_palette = new CommandPalette(this);
    m_form->pages->addWidget(m_welcome);
    m_form->pages->addWidget(m_work);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::askForRepository);
    connect(m_welcome, &WelcomePage::cloneWanted, this, &MainWindow::askForAddress);
    connect(m_welcome, &WelcomePage::forgetWanted, this, &MainWindow::forget);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &MainWindow::openSample);
    connect(m_welcome, &WelcomePage::folderChosen, this, &MainWindow::open);
    new WindowParts(this, QList<QWidget *>{m_form->message, m_welcome} + m_work->parts(), *m_form->nextPart, *m_form->previousPart);
    connect(m_work, &WorkPage::fileWanted, this, m_services.openFile);
    connect(m_work, &WorkPage::linkWanted, this, [this](const QUrl &link) { m_services.openOutside(link); });
    connect(m_work, &WorkPage::told, this, [this](Look look, const QString &words) { m_form->message->tell(look, words); });
    m_process = new ProcessDesk(m_services.setup, m_services.process, m_model, m_prompter,
                                {this, m_form->message, m_form->setUp, m_form->editProcess});
    connect(m_process, &ProcessDesk::openWanted, this, &MainWindow::open);
    connect(m_process, &ProcessDesk::logged, m_work, &WorkPage::log);
}

void MainWindow::bindFileMenu()
{
    connect(m_form->open, &QAction::triggered, this, &MainWindow::askForRepository);
    connect(m_form->clone, &QAction::triggered, this, &MainWindow::askForAddress);
    connect(m_form->sample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_form->closeProject, &QAction::triggered, &m_model.release(), &ReleaseViewModel::close);
    connect(m_form->save, &QAction::triggered, &m_model.notes(), &NotesViewModel::save);
    connect(m_form->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::bindReleaseMenu()
{
    connect(m_form->undoFix, &QAction::triggered, &m_model.fix(), &FixViewModel::undo);
    connect(m_form->refresh, &QAction::triggered, this, [this] { m_model.release().refresh(true); });
    connect(m_form->runAll, &QAction::triggered, &m_model.checklist(), &ChecklistViewModel::runAll);
    connect(m_form->previewCut, &QAction::triggered, this, [this] { m_model.preview(engine::Act::Cut); });
    connect(m_form->previewTag, &QAction::triggered, this, [this] { m_model.preview(engine::Act::Tag); });
    connect(m_form->previewPublish, &QAction::triggered, this, [this] { m_model.preview(engine::Act::Publish); });
    connect(m_form->resume, &QAction::triggered, &m_model.run(), &ReleaseRunViewModel::goOn);
}

void MainWindow::bindOtherMenus()
{
    connect(m_form->viewChecklist, &QAction::triggered, this, [this] { m_work->choose(WorkPage::Checklist); });
    connect(m_form->viewNotes, &QAction::triggered, this, [this] { m_work->choose(WorkPage::Notes); });
    connect(m_form->viewPublish, &QAction::triggered, this, [this] { m_work->choose(WorkPage::Publish); });
    connect(m_form->viewLog, &QAction::triggered, m_work, &WorkPage::toggleLog);
    connect(m_form->findInLog, &QAction::triggered, m_work, &WorkPage::findInLog);
    fillAppearanceMenu(*m_form->menuAppearance, m_settings);
    fillPreviewMenu(*m_form->menuPreview, m_settings);
    connect(m_form->commandPalette, &QAction::triggered, this,
            [this] { m_palette->open(commandsOf(*m_form->menus, m_model.checklist())); });
    connect(m_form->settings, &QAction::triggered, this, [this] { showSettings(false); });
    connect(m_form->credentials, &QAction::triggered, this, [this] { showSettings(true); });
}

void MainWindow::bindModel()
{
    connect(&m_model, &WindowViewModel::failed, this, &MainWindow::tell);
    connect(&m_model, &WindowViewModel::foundInterrupted, this, &MainWindow::tellInterrupted);
    connect(&m_model.fix(), &FixViewModel::changed, this, &MainWindow::refresh);
    connect(&m_model.release(), &ReleaseViewModel::opened, this, &MainWindow::showOpened);
    connect(&m_model.release(), &ReleaseViewModel::closed, this, [this] {
        m_settings.forget(setting::openAtEnd);
        refresh();
    });
    connect(&m_model.release(), &ReleaseViewModel::releaseChanged, this, &MainWindow::refresh);
    connect(&m_model.release(), &ReleaseViewModel::busyChanged, this, &MainWindow::refresh);
    connect(&m_model.run(), &ReleaseRunViewModel::previewed, this, &MainWindow::showPlan);
    connect(&m_model.run(), &ReleaseRunViewModel::runningChanged, this, &MainWindow::refresh);
    m_closing = new Closing(this, m_model.run(), m_prompter, new TrayIcon(this, m_model.run(), m_services.hasTray));
    new TaskbarProgress(m_model.run(), m_services.openTaskbar(), this);
}

void MainWindow::refresh()
{
    const bool open = m_model.release().isOpen();
    m_form->pages->setCurrentWidget(open ? static_cast<QWidget *>(m_work) : m_welcome);
    setWindowTitle(open ? tr("%1 — Slipway").arg(m_model.release().projectName()) : tr("Slipway"));
    m_welcome->setBusy(m_model.release().isBusy());
    for (QAction *action : {m_form->closeProject, m_form->save, m_form->refresh, m_form->runAll, m_form->viewChecklist, m_form->viewNotes,
                            m_form->viewPublish, m_form->viewLog, m_form->findInLog})
        setWhyNot(*action, m_model.whyNotWork());
    setWhyNot(*m_form->previewCut, m_model.whyNotPreview(engine::Act::Cut));
    setWhyNot(*m_form->previewTag, m_model.whyNotPreview(engine::Act::Tag));
    setWhyNot(*m_form->previewPublish, m_model.whyNotPreview(engine::Act::Publish));
    setWhyNot(*m_form->resume, m_model.whyNotResume());
    setWhyNot(*m_form->undoFix, m_model.whyNotUndo());
    for (QAction *action : QList{m_form->open, m_form->clone, m_form->sample} + m_form->menuRecent->actions())
        setWhyNot(*action, m_model.whyNotOpen());
    m_process->refresh();
    m_form->menuRecent->setEnabled(!m_form->menuRecent->isEmpty());
}

void MainWindow::fillRecent()
{
    m_form->menuRecent->clear();
    for (const QString &folder : m_recent.folders())
        m_form->menuRecent->addAction(QDir::toNativeSeparators(folder), this, [this, folder] { open(folder); })
            ->setObjectName(QLatin1String("recent:") + folder);
    m_recentModel.setFolders(m_recent.folders());
}

void MainWindow::askForRepository()
{
    m_prompter.askFolder(tr("Open repository"), m_recent.folders().value(0, QDir::homePath()),
                         [this](const QString &folder) { open(folder); });
}

void MainWindow::askForAddress()
{
    const QFileInfo last(m_recent.folders().value(0));
    auto *dialog = new CloneDialog(m_services.clone, last.exists() ? last.path() : QDir::homePath(), m_prompter, this);
    connect(dialog, &CloneDialog::cloned, this, &MainWindow::open);
    dialog->open();
}

void MainWindow::forget(const QString &folder)
{
    m_recent.remove(folder);
    fillRecent();
}

void MainWindow::showOpened()
{
    m_form->message->dismiss();
    m_process->opened();
    m_settings.set(setting::openAtEnd, m_model.release().folder());
    m_recent.add(m_model.release().folder());
    fillRecent();
    refresh();
    m_work->choose(WorkPage::Checklist);
}

void MainWindow::showPlan(const PlanSheet &sheet, bool changedSinceShown)
{
    auto *dialog = new PlanDialog(sheet, changedSinceShown, m_prompter, this);
    connect(dialog, &PlanDialog::preflightWanted, this, [this, act = sheet.act] { m_model.run().preflight(act); });
    connect(&m_model.run(), &ReleaseRunViewModel::preflightAnswered, dialog, &PlanDialog::showPreflight);
    connect(dialog, &QDialog::accepted, this, [this, sheet] {
        m_form->message->dismiss();
        m_model.run().carryOut(sheet);
        m_work->choose(WorkPage::Publish);
    });
    dialog->open();
}

void MainWindow::showSettings(bool credentialsFirst)
{
    auto *dialog = new SettingsDialog(this);
    auto *general = new GeneralPage(m_settings, m_services.languages, dialog);
    auto *credentials = new CredentialsPage(m_services.openKeychain(), m_services.logins, m_settings, m_prompter, dialog);
    connect(credentials, &CredentialsPage::pageWanted, this, m_services.openOutside);
    dialog->addPage(tr("General"), general);
    dialog->addPage(tr("Editor"), new EditorPage(m_settings, m_services.spelling.languages(), dialog));
    dialog->addPage(tr("Keyboard shortcuts"), new ShortcutsPage(*m_shortcuts, dialog));
    dialog->addPage(tr("Credentials"), credentials);
    dialog->choose(credentialsFirst ? static_cast<QWidget *>(credentials) : general);
    dialog->open();
}

void MainWindow::tellInterrupted(const QString &words)
{
    m_form->message->tell(Look::Pending, words);
    m_form->message->offer(tr("&Resume"), [this] { m_model.run().goOn(); });
}

void MainWindow::tell(const domain::Error &error)
{
    if (error.kind == domain::ErrorKind::ProcessMissing)
        return m_process->heard(error); // how a project begins: no failure
    m_form->message->tell(error);
    m_work->log(tr("problem"), {{engine::LogLevel::Failure, phrases::sentence(error)}});
    m_process->heard(error);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing->allows())
        return event->ignore();
    m_settings.set(setting::geometry, saveGeometry());
    m_work->saveLayout(m_settings);
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile() || m_model.run().isRunning())
        return;
    event->acceptProposedAction();
    m_welcome->setDropTarget(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *) { m_welcome->setDropTarget(false); }

void MainWindow::dropEvent(QDropEvent *event)
{
    const QFileInfo dropped(event->mimeData()->urls().value(0).toLocalFile());
    event->acceptProposedAction();
    m_welcome->setDropTarget(false);
    open(dropped.isDir() ? dropped.filePath() : dropped.path());
}

} // namespace ui
