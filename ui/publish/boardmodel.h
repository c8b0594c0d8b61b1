// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/status.h"
#include <QAbstractTableModel>

namespace ui {

/// What every target should hold against what it does hold.
class BoardModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { StateColumn, TargetColumn, LineColumn, ExpectedColumn, ActualColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setTargets(std::vector<engine::TargetStatus> targets);
    const engine::TargetStatus *target(int row) const; ///< nullptr when there is none
    bool allVerified() const; ///< false when there is no target

private:
    QString text(const engine::TargetStatus &target, int column) const;
    std::vector<engine::TargetStatus> m_targets;
};

} // namespace ui
