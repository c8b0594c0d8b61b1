// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAccessible>

class QAbstractItemView;

namespace ui {

/// What a screen reader calls a widget that is drawn by hand. What it shows belongs, in words, in its accessible name, or
/// where that is much in a property "shownText".
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// A screen reader selects a row and does not make it the current one, which is what panes listen to. With this, what
/// is selected becomes current. The view has its model already.
void letSelectionLead(QAbstractItemView *view);

/// Tab goes from each to the one that follows.
void tabThrough(const QList<QWidget *> &widgets);

/// Gives the focus to a part of a window: to what had it there last, else to its focus proxy, else to the first that Tab
/// reaches in it. Says whether there is one.
bool enter(QWidget *part, Qt::FocusReason reason);

} // namespace ui
