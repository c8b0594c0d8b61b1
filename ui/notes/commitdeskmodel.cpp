// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/commitdeskmodel.h"

namespace ui {

void CommitDeskModel::change(const std::function<void(DeskRows &)> &change)
{
    beginResetModel();
    change(m_rows);
    endResetModel();
}

const DeskRows::Row *CommitDeskModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || (isGrouped() && index.internalId() == 0))
        return nullptr;
    const size_t group = isGrouped() ? size_t(index.internalId() - 1) : 0;
    return &m_rows.groups()[group].rows[size_t(index.row())];
}

QModelIndex CommitDeskModel::find(const domain::ObjectId &commit) const
{
    const auto &groups = m_rows.groups();
    for (size_t group = 0; group < groups.size(); ++group)
        for (size_t i = 0; i < groups[group].rows.size(); ++i)
            if (m_rows.id(groups[group].rows[i]) == commit)
                return createIndex(int(i), 0, isGrouped() ? quintptr(group + 1) : 0);
    return {};
}

/// The internal id is the number of the group from 1; 0 at the top.
QModelIndex CommitDeskModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : 0);
}

QModelIndex CommitDeskModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId() - 1), 0, quintptr(0)) : QModelIndex();
}

int CommitDeskModel::rowCount(const QModelIndex &parent) const
{
    const auto &groups = m_rows.groups();
    if (parent.isValid())
        return isGrouped() && parent.internalId() == 0 && parent.column() == 0 ? int(groups[size_t(parent.row())].rows.size()) : 0;
    return isGrouped() ? int(groups.size()) : groups.empty() ? 0 : int(groups.front().rows.size());
}

QVariant CommitDeskModel::data(const QModelIndex &index, int role) const
{
    const DeskRows::Row *place = row(index);
    if (!index.isValid())
        return {};
    if (!place) {
        const DeskRows::Group &group = m_rows.groups()[size_t(index.row())];
        if (index.column() != 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        return tr("%1 (%L2)", "a group and its size").arg(group.title).arg(group.rows.size());
    }
    const auto column = DeskColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return column == DeskColumn::Shown ? QVariant() : m_rows.text(*place, column);
    case Qt::EditRole: return m_rows.text(*place, column);
    case Qt::AccessibleTextRole:
        return column == DeskColumn::Shown ? tr("%1: %2").arg(m_rows.entry(*place).text, m_rows.text(*place, column))
                                           : m_rows.text(*place, column);
    case Qt::ToolTipRole:
        return column == DeskColumn::Text || column == DeskColumn::EndsIn ? QVariant(m_rows.text(*place, column)) : QVariant();
    case Qt::CheckStateRole:
        return column == DeskColumn::Shown ? QVariant(m_rows.isShown(*place) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case IdRole: return m_rows.id(*place);
    default: return {};
    }
}

QVariant CommitDeskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (DeskColumn(section)) {
    case DeskColumn::Shown: return tr("Shown");
    case DeskColumn::Type: return tr("Type");
    case DeskColumn::Scope: return tr("Scope");
    case DeskColumn::Text: return tr("Text");
    case DeskColumn::Author: return tr("Author");
    case DeskColumn::PullRequest: return tr("Request", "a pull request");
    case DeskColumn::Commit: return tr("Commit");
    case DeskColumn::EndsIn: return tr("Ends in", "the section that a commit is shown in");
    case DeskColumn::Section:
    case DeskColumn::Migration: break; // no columns of the table
    }
    return {};
}

Qt::ItemFlags CommitDeskModel::flags(const QModelIndex &index) const
{
    const DeskRows::Row *place = row(index);
    if (!place)
        return index.isValid() ? Qt::ItemIsEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const auto column = DeskColumn(index.column());
    if (column == DeskColumn::Shown)
        flags |= Qt::ItemIsUserCheckable;
    if (m_rows.canWrite(*place, column))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool CommitDeskModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const DeskRows::Row *place = row(index);
    if (!place)
        return false;
    if (role == Qt::CheckStateRole)
        Q_EMIT shownWanted(m_rows.id(*place), value.toInt() == Qt::Checked);
    else if (role == Qt::EditRole && value.toString() != m_rows.text(*place, DeskColumn(index.column())))
        Q_EMIT edited(*place, DeskColumn(index.column()), value.toString());
    return true;
}

/// Column -1: the newest first.
void CommitDeskModel::sort(int column, Qt::SortOrder order)
{
    change([&](DeskRows &rows) { rows.setOrder(column < 0 ? std::nullopt : std::optional(DeskColumn(column)), order); });
}

} // namespace ui
