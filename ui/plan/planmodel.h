// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/plan/plangraph.h"
#include "ui/plan/plansheet.h"
#include <QAbstractTableModel>

namespace ui {

/// The steps of a plan, with a row of its own where the point of no return is.
class PlanModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, GraphColumn, StepColumn, ReachColumn, UndoColumn, EffectColumn, ColumnCount };
    enum Role { IsLineRole = Qt::UserRole + 1, GraphRole, ReachRole, UndoRole };

    explicit PlanModel(PlanSheet sheet, QObject *parent = nullptr);

    const PlanSheet &sheet() const { return m_sheet; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    int lineRow() const; ///< the row that is the line; -1 when there is none
    /// The step of a row; nullptr for the line.
    const PlanSheet::Row *stepAt(int row) const;

private:
    GraphRow graphAt(int row) const;
    QString waitingWords(const QStringList &steps) const;

    PlanSheet m_sheet;
    std::vector<GraphRow> m_graph;
};

} // namespace ui
