// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QWidget;

namespace ui {

class Prompter;
class ReleaseRunViewModel;
class TrayIcon;

/// What closing the window means while an act is carried out: the person is asked whether it goes on without the window
/// or stops after the steps that run.
class Closing final : public QObject {
    Q_OBJECT
public:
    Closing(QWidget *window, ReleaseRunViewModel &run, Prompter &prompter, TrayIcon *tray);
    /// False when the window has to stay for now.
    bool allows();

private:
    void ask();
    void goOnAway();
    void quitWhenStopped();
    void quit();

    QWidget *m_window;
    ReleaseRunViewModel &m_run;
    Prompter &m_prompter;
    TrayIcon *m_tray;
    bool m_quitting = false;
};

} // namespace ui
