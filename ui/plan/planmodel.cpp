// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planmodel.h"
#include "phrases/phrases.h"
#include "ui/common/texts.h"

namespace ui {

PlanModel::PlanModel(PlanSheet sheet, QObject *parent)
    : QAbstractTableModel(parent), m_sheet(std::move(sheet)), m_graph(graphOf(m_sheet.rows))
{
}

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

/// Across the point of no return every line goes straight on.
GraphRow PlanModel::graphAt(int row) const
{
    if (const PlanSheet::Row *step = stepAt(row))
        return m_graph[size_t(step - m_sheet.rows.data())];
    GraphRow through{-1, m_graph.front().lanes, {}};
    for (const GraphRow::Line &line : m_graph[m_sheet.pointOfNoReturn].lines)
        if (!line.fromDot)
            through.lines.push_back({line.from, line.from, false, false});
    return through;
}

QString PlanModel::waitingWords(const QStringList &steps) const
{
    QStringList titles;
    for (const PlanSheet::Row &row : m_sheet.rows)
        if (steps.contains(row.info.id))
            titles << phrases::title(row.info);
    return titles.isEmpty() ? tr("waits for nothing") : tr("waits for %1").arg(listed(titles));
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanSheet::Row *step = stepAt(index.row());
    if (role == IsLineRole)
        return step == nullptr;
    if (role == GraphRole)
        return QVariant::fromValue(graphAt(index.row()));
    if (role == ReachRole || role == UndoRole)
        return step ? QVariant(role == ReachRole ? int(step->info.reach) : int(step->info.undo)) : QVariant();
    if (role == Qt::AccessibleTextRole && step && index.column() == GraphColumn)
        return waitingWords(step->info.after);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (!step)
        return index.column() == StepColumn || role == Qt::ToolTipRole ? tr("point of no return") : QString();
    switch (index.column()) {
    case NumberColumn: return role == Qt::DisplayRole ? QVariant(int(step - m_sheet.rows.data()) + 1) : QVariant();
    case GraphColumn: return role == Qt::ToolTipRole ? index.data(Qt::AccessibleTextRole) : QVariant();
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
