// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trayicon.h"
#include "ui/publish/releaserunviewmodel.h"
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace ui {

TrayIcon::TrayIcon(QWidget *window, ReleaseRunViewModel &run, std::function<bool()> isAvailable)
    : QObject(window),
      m_window(window),
      m_run(run),
      m_isAvailable(std::move(isAvailable)),
      m_icon(new QSystemTrayIcon(window->windowIcon(), this)),
      m_menu(std::make_unique<QMenu>())
{
    m_icon->setObjectName(QStringLiteral("trayIcon"));
    QAction *show = m_menu->addAction(tr("&Show Slipway"), this, &TrayIcon::giveWindowBack);
    show->setObjectName(QStringLiteral("trayShow"));
    m_quit = m_menu->addAction(QString(), this, &TrayIcon::quitWanted);
    m_quit->setObjectName(QStringLiteral("trayQuit"));
    m_icon->setContextMenu(m_menu.get());
    window->installEventFilter(this);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::giveWindowBack);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            giveWindowBack();
    });
    connect(&m_run, &ReleaseRunViewModel::progressed, this, &TrayIcon::refresh);
    connect(&m_run, &ReleaseRunViewModel::runningChanged, this, &TrayIcon::refresh);
    connect(&m_run, &ReleaseRunViewModel::ended, this, &TrayIcon::tellEnd);
    connect(&m_run.reviewWatch(), &ReviewWatch::settled, this, &TrayIcon::tellReview);
    // A plan that is to be read again is no matter for a menu.
    connect(&m_run, &ReleaseRunViewModel::previewed, this, [this] {
        if (m_holdsWindow)
            giveWindowBack();
    });
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::takeWindow()
{
    m_holdsWindow = true;
    QGuiApplication::setQuitOnLastWindowClosed(false);
    refresh();
    m_icon->show();
    m_window->hide();
}

void TrayIcon::giveWindowBack()
{
    m_holdsWindow = false;
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (m_window->isMinimized())
        m_window->showNormal();
    else
        m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void TrayIcon::refresh()
{
    if (!m_holdsWindow)
        return;
    const bool running = m_run.isRunning();
    m_icon->setToolTip(running ? m_run.headline() + QLatin1Char('\n') + m_run.progressText() : m_run.headline());
    m_quit->setText(running ? tr("S&top after the running steps and quit") : tr("&Quit"));
    m_quit->setEnabled(!m_run.isStopping());
}

void TrayIcon::tellEnd()
{
    refresh();
    if (m_run.outcome())
        tell(*m_run.outcome());
}

void TrayIcon::tellReview()
{
    if (const auto review = m_run.review())
        tell(*review);
}

void TrayIcon::tell(const Outcome &outcome)
{
    if (m_window->isActiveWindow() || !isAvailable())
        return;
    m_icon->show();
    m_icon->showMessage(m_window->windowTitle(), outcome.text,
                        outcome.good || outcome.waits ? QSystemTrayIcon::Information : QSystemTrayIcon::Critical);
}

/// Once the person is back there is nothing more to tell.
bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && !m_holdsWindow)
        m_icon->hide();
    return QObject::eventFilter(watched, event);
}

} // namespace ui
