// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopnotice.h"
#include "ui/common/theme.h"
#include <QEvent>
#include <QSystemTrayIcon>
#include <QWidget>

namespace ui {

DesktopNotice::DesktopNotice(QWidget *window) : QObject(window), m_window(window), m_tray(new QSystemTrayIcon(window->windowIcon(), this))
{
    window->installEventFilter(this);
    const auto raise = [window] {
        window->showNormal();
        window->raise();
        window->activateWindow();
    };
    connect(m_tray, &QSystemTrayIcon::messageClicked, window, raise);
    connect(m_tray, &QSystemTrayIcon::activated, window, raise);
}

void DesktopNotice::tell(Look look, const QString &words)
{
    if (m_window->isActiveWindow() || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_tray->show();
    m_tray->showMessage(m_window->windowTitle(), words, look == Look::Failed ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information);
}

/// Once the person is back there is nothing more to tell.
bool DesktopNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        m_tray->hide();
    return QObject::eventFilter(watched, event);
}

} // namespace ui
