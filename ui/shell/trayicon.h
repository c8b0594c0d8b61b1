// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <functional>

class QAction;
class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace ui {

class ReleaseRunViewModel;
struct Outcome;

/// Stands for the window in the notification area while that is away, and tells there how an act ended, or that a review is settled, when
/// the person looks at something else. A click brings the window back. Without such an area it says nothing: the window tells it too.
class TrayIcon final : public QObject {
    Q_OBJECT
public:
    TrayIcon(QWidget *window, ReleaseRunViewModel &run, std::function<bool()> isAvailable);
    ~TrayIcon() override;

    bool isAvailable() const { return m_isAvailable(); }
    void takeWindow();
    void giveWindowBack();

Q_SIGNALS:
    void quitWanted();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void refresh();
    void tellEnd();
    void tellReview();
    void tell(const Outcome &outcome);

    QWidget *m_window;
    ReleaseRunViewModel &m_run;
    std::function<bool()> m_isAvailable;
    QSystemTrayIcon *m_icon;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_quit;
    bool m_holdsWindow = false;
};

} // namespace ui
