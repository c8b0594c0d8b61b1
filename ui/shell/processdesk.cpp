// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/processdesk.h"
#include "ui/common/messagebar.h"
#include "ui/setup/processdialog.h"
#include "ui/setup/setupdialog.h"
#include "ui/shell/menuactions.h"
#include "ui/shell/windowviewmodel.h"
#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <utility>

namespace ui {

ProcessDesk::ProcessDesk(const SetupDoors &setup, const ProcessDoors &process, WindowViewModel &model, Prompter &prompter,
                         const Parts &parts)
    : QObject(parts.window), m_setup(setup), m_process(process), m_model(model), m_prompter(prompter), m_parts(parts)
{
    connect(m_parts.setUp, &QAction::triggered, this, &ProcessDesk::setUp);
    connect(m_parts.edit, &QAction::triggered, this, [this] { edit(m_model.release().isOpen() ? m_model.release().folder() : m_broken); });
}

void ProcessDesk::refresh()
{
    setWhyNot(*m_parts.setUp, m_unprepared.isEmpty() ? tr("No repository without a slipway.toml was opened") : m_model.whyNotOpen());
    dismissOnceCommitted();
    setWhyNot(*m_parts.edit, m_broken.isEmpty() || m_model.release().isOpen() ? m_model.whyNotWork() : m_model.whyNotOpen());
}

void ProcessDesk::heard(const domain::Error &error)
{
    if (error.kind == domain::ErrorKind::ProcessMissing) {
        m_unprepared = QFileInfo(error.subject).path();
        m_parts.message->tell(
            Look::Pending,
            tr("%1 has no slipway.toml yet. Slipway can draft one from what it finds there.").arg(QDir::toNativeSeparators(m_unprepared)));
        m_parts.message->offer(m_parts.setUp->text(), [this] { setUp(); });
    } else if (error.place.file == QLatin1String("slipway.toml")) {
        m_broken = m_model.release().asked();
        m_parts.message->offer(m_parts.edit->text(), [this, folder = m_broken] { edit(folder); });
    }
    refresh();
}

void ProcessDesk::opened()
{
    m_unprepared.clear();
    m_broken.clear();
    m_isTold = false;
    m_tipBefore.reset();
    if (std::exchange(m_toCommit, {}) == m_model.release().folder())
        tellToCommit();
}

void ProcessDesk::setUp()
{
    auto *dialog = new SetupDialog(m_setup, m_unprepared, m_parts.window);
    connect(dialog, &SetupDialog::written, this, [this](const QString &folder) {
        m_toCommit = folder;
        Q_EMIT openWanted(folder);
    });
    dialog->open();
}

void ProcessDesk::edit(const QString &folder)
{
    auto *dialog = new ProcessDialog(m_process, folder, m_prompter, m_parts.window);
    connect(dialog, &ProcessDialog::logged, this, &ProcessDesk::logged);
    connect(dialog, &ProcessDialog::saved, this, [this](const QString &workTree) {
        m_toCommit = workTree;
        Q_EMIT openWanted(workTree);
    });
    dialog->open();
}

/// What is on the main branch now is what was asked for: nobody needs to be told any more.
void ProcessDesk::dismissOnceCommitted()
{
    const ReleasePtr &release = m_model.release().release();
    if (!m_isTold || !release)
        return;
    if (!m_tipBefore)
        m_tipBefore = release->state.mainTip;
    if (*m_tipBefore == release->state.mainTip)
        return;
    m_isTold = false;
    if (m_parts.message->text() == wordsToCommit())
        m_parts.message->dismiss();
}

QString ProcessDesk::wordsToCommit() { return tr("slipway.toml is written. Commit and push it, for a cut needs a clean work tree."); }

void ProcessDesk::tellToCommit()
{
    m_isTold = true;
    m_parts.message->tell(Look::Pending, wordsToCommit());
    m_parts.message->offer(tr("Copy git command"), [] { QGuiApplication::clipboard()->setText(SetupViewModel::commitCommand()); });
}

} // namespace ui
