// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/look.h"
#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace ui {

/// Tells on the desktop how an act ended when the person is looking at something else. A click brings the window back.
/// Without a notification area it says nothing: the window tells it too.
class DesktopNotice final : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotice(QWidget *window);
    void tell(Look look, const QString &words);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *m_window;
    QSystemTrayIcon *m_tray;
};

} // namespace ui
