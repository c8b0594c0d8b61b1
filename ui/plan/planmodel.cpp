// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planmodel.h"
#include "phrases/phrases.h"

namespace ui {

PlanModel::PlanModel(PlanSheet sheet, QObject *parent) : QAbstractTableModel(parent), m_sheet(std::move(sheet)) {}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.rows.size()) + (lineRow() >= 0 ? 1 : 0);
}

int PlanModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

int PlanModel::lineRow() const { return m_sheet.pointOfNoReturn < m_sheet.rows.size() ? int(m_sheet.pointOfNoReturn) : -1; }

const PlanSheet::Row *PlanModel::stepAt(int row) const
{
    if (row < 0 || row >= rowCount() || row == lineRow())
        return nullptr;
    return &m_sheet.rows[size_t(lineRow() >= 0 && row > lineRow() ? row - 1 : row)];
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanSheet::Row *step = stepAt(index.row());
    if (role == IsLineRole)
        return step == nullptr;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (!step)
        return index.column() == 0 || role == Qt::ToolTipRole ? tr("point of no return") : QString();
    switch (index.column()) {
    case NumberColumn: return role == Qt::DisplayRole ? QVariant(int(step - m_sheet.rows.data()) + 1) : QVariant();
    case StepColumn: return phrases::title(step->info);
    case ReachColumn: return phrases::word(step->info.reach);
    case UndoColumn: return phrases::word(step->info.undo);
    case EffectColumn: return summary(step->effects);
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return QStringLiteral("#");
    case StepColumn: return tr("Step");
    case ReachColumn: return tr("Who sees it");
    case UndoColumn: return tr("Can it be undone");
    case EffectColumn: return tr("Effect");
    default: return {};
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return stepAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::ItemIsEnabled);
}

} // namespace ui
