// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class QLineEdit;
class QPushButton;
class QTreeView;
class QWidget;

namespace ui {

/// What the tables of commits and of people have in common: rows that are chosen, sorted by their columns and written in.
/// Has its model already.
void makeDeskTable(QTreeView *table);

/// Whether the keys of this moment belong to a cell that is written in: what that does not take is not the table's either.
bool isCellsOwn(const QWidget &table);

/// Its filter and what takes choices back; their names begin with `prefix`.
void makeDeskTools(QLineEdit *filter, QPushButton *undo, QPushButton *redo, const char *prefix);

} // namespace ui
