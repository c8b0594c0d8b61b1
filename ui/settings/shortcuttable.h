// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/shortcuts.h"
#include <QAbstractTableModel>

namespace ui {

/// Every action with its menu and keys.
class ShortcutTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ActionColumn, KeysColumn, ColumnCount };
    explicit ShortcutTable(Shortcuts &shortcuts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QAction *actionAt(const QModelIndex &index) const; ///< null when the index is not valid

private:
    Shortcuts &m_shortcuts;
};

} // namespace ui
