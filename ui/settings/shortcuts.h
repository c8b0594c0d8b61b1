// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/menuactions.h"
#include <map>

namespace ui {

class Settings;

/// The keys of the window's actions: those of the program until somebody chooses others. No two actions have the same.
class Shortcuts final : public QObject {
    Q_OBJECT
public:
    /// For what is in the menus now, so not for folders that come and go. Takes the keys that the actions have now as those of the program, and gives them the chosen ones.
    Shortcuts(const QMenuBar &bar, Settings &settings);

    const std::vector<MenuAction> &actions() const { return m_actions; }
    bool isChosen(const QAction &action) const;
    /// Returns why not, as a sentence; empty: done and kept. No keys at all are right too.
    QString choose(QAction &action, const QKeySequence &keys);
    /// Back to the program's keys; returns why not.
    QString reset(QAction &action);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    const QAction *holder(const QKeySequence &keys, const QAction &except) const;

    Settings &m_settings;
    std::vector<MenuAction> m_actions;
    std::map<const QAction *, QKeySequence> m_programs;
};

} // namespace ui
