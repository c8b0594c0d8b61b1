// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class QLineEdit;
class QPushButton;
class QTreeView;

namespace ui {

/// What the tables of commits and of people have in common: rows that are chosen, sorted by their columns and written in.
/// Has its model already.
void makeDeskTable(QTreeView *table);

/// Its filter and what takes choices back; their names begin with `prefix`.
void makeDeskTools(QLineEdit *filter, QPushButton *undo, QPushButton *redo, const char *prefix);

} // namespace ui
