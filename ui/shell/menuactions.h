// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QMenuBar>

namespace ui {

/// What a menu offers, and the menus it is reached by: "File: Recent".
struct MenuAction {
    QAction *action;
    QString menu;
};

/// Everything that the menus offer, in their order: the one list of the window's commands.
std::vector<MenuAction> menuActions(const QMenuBar &bar);

/// A menu's or button's text as people read it, without the mark of its access key.
QString plainText(const QString &text);

/// An action that cannot be done now knows why; empty: it can.
void setWhyNot(QAction &action, const QString &whyNot);
QString whyNot(const QAction &action);

} // namespace ui
