// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpmenu.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/guidewindow.h"
#include "ui/help/reportdialog.h"
#include "ui/help/systemfacts.h"
#include "ui/help/whatsthis.h"
#include "ui/shell/windowviewmodel.h"
#include "ui/shell/workpage.h"
#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QUrl>
#include <QWhatsThis>

namespace ui {
namespace {

/// The pointer asks; and asked once more, without a click, the place that has the focus answers.
void explainHere()
{
    if (!QWhatsThis::inWhatsThisMode())
        return QWhatsThis::enterWhatsThisMode();
    QWhatsThis::leaveWhatsThisMode();
    if (QWidget *focus = QApplication::focusWidget())
        QWhatsThis::showText(focus->mapToGlobal(focus->rect().center()), whatsThisOf(*focus), focus);
}

} // namespace

HelpMenu::HelpMenu(QWidget &window, WindowViewModel &model, const WorkPage &work, Prompter &prompter, HelpDoors doors)
    : m_window(window),
      m_model(model),
      m_work(work),
      m_prompter(prompter),
      m_doors(std::move(doors)),
      m_guideAction(window.findChild<QAction *>(QStringLiteral("guide"))),
      m_whatsThisAction(window.findChild<QAction *>(QStringLiteral("whatsThis")))
{
    window.installEventFilter(this);
    explain(window);
    connect(m_guideAction, &QAction::triggered, this, &HelpMenu::showGuide);
    connect(m_whatsThisAction, &QAction::triggered, this, &explainHere);
    connect(window.findChild<QAction *>(QStringLiteral("report")), &QAction::triggered, this, &HelpMenu::showReport);
    connect(window.findChild<QAction *>(QStringLiteral("about")), &QAction::triggered, this, &HelpMenu::showAbout);
}

HelpMenu::~HelpMenu() = default;

/// A dialog of the window gets the keys of the help, so that it can be asked about where it is.
bool HelpMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished)
        if (auto *dialog = qobject_cast<QDialog *>(static_cast<QChildEvent *>(event)->child())) {
            dialog->installEventFilter(this); // it may have dialogs of its own
            dialog->addActions({m_guideAction, m_whatsThisAction});
            explain(*dialog);
        }
    return QObject::eventFilter(watched, event);
}

/// That of the dialog which is open, or else that of what the window shows.
QString HelpMenu::pageForHere() const
{
    static constexpr std::pair<const char *, const char *> pages[] = {
        {"planDialog", "plan"},         {"setupDialog", "setup"},
        {"SettingsDialog", "keyboard"}, {"CloneDialog", "getting-started"},
        {"NameDialog", "checklist"},    {"ReportDialog", "troubleshooting"},
        {"processDialog", "setup"},     {"changesDialog", "checklist"},
    };
    const QWidget *dialog = QApplication::activeModalWidget();
    for (const auto &[name, page] : pages)
        if (dialog && dialog->objectName() == QLatin1String(name))
            return QLatin1String(page);
    return m_model.release().isOpen() ? m_work.paneName() : QStringLiteral("index");
}

void HelpMenu::showGuide()
{
    if (!m_guide) {
        m_guide = std::make_unique<GuideWindow>(m_doors.renderer);
        connect(&m_guide->guide(), &GuideViewModel::outsideWanted, this, [this](const QUrl &link) { m_doors.openOutside(link); });
    }
    explain(*m_guide);
    m_guide->addAction(m_whatsThisAction);
    m_guide->showPage(pageForHere());
}

void HelpMenu::showReport()
{
    const ReportSources sources{systemFacts(), m_doors.components, m_work.logText(), whereabouts(m_model.checklist().personName())};
    (new ReportDialog(sources, m_prompter, &m_window))->open();
}

void HelpMenu::showAbout()
{
    auto *dialog = new AboutDialog(m_doors.renderer, &m_window);
    connect(dialog, &AboutDialog::linkWanted, this, [this](const QUrl &link) { m_doors.openOutside(link); });
    dialog->open();
}

} // namespace ui
