// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closing.h"
#include "ui/common/prompter.h"
#include "ui/publish/releaserunviewmodel.h"
#include "ui/shell/trayicon.h"
#include <QGuiApplication>
#include <QWidget>

namespace ui {

Closing::Closing(QWidget *window, ReleaseRunViewModel &run, Prompter &prompter, TrayIcon *tray)
    : QObject(window), m_window(window), m_run(run), m_prompter(prompter), m_tray(tray)
{
    connect(m_tray, &TrayIcon::quitWanted, this, &Closing::quitWhenStopped);
    connect(&m_run, &ReleaseRunViewModel::runningChanged, this, [this] {
        if (m_quitting && !m_run.isRunning())
            quit();
    });
}

bool Closing::allows()
{
    if (!m_run.isRunning())
        return true;
    if (!m_quitting)
        ask();
    return false;
}

void Closing::ask()
{
    const bool tray = m_tray->isAvailable();
    m_prompter.choose({tr("Close Slipway"),
                       tr("%1: %2. It can go on without the window. When it is stopped, what is done stays done, and Resume goes on "
                          "from there.")
                           .arg(m_run.headline(), m_run.progressText()),
                       {{tray ? tr("&Go on in the tray") : tr("&Go on minimised"),
                         [this] {
                             goOnAway();
                         }},
                        {tr("&Stop after the running steps"),
                         [this] {
                             quitWhenStopped();
                         }}},
                       tr("&Keep the window open")});
}

void Closing::goOnAway()
{
    if (m_tray->isAvailable())
        m_tray->takeWindow();
    else
        m_window->showMinimized();
}

void Closing::quitWhenStopped()
{
    m_quitting = true;
    m_run.stop();
    if (!m_run.isRunning())
        quit();
}

void Closing::quit()
{
    QGuiApplication::setQuitOnLastWindowClosed(true);
    const bool away = !m_window->isVisible();
    m_window->close();
    if (away) // no window is left whose end would be the program's
        QCoreApplication::quit();
}

} // namespace ui
