// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/groupedchecks.h"
#include "ui/common/look.h"
#include <algorithm>
#include <map>

namespace ui {
namespace {

/// The internal id of a group's own row; a check's is the number of its group.
constexpr quintptr isGroup = ~quintptr(0);

bool isDone(const QVariant &look) { return look.toInt() == int(Look::Passed) || look.toInt() == int(Look::Waived); }

} // namespace

GroupedChecks::GroupedChecks(ChecklistModel &list, QObject *parent) : QAbstractItemModel(parent), m_list(list)
{
    connect(&list, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&list, &QAbstractItemModel::modelReset, this, [this] {
        regroup();
        endResetModel();
    });
    connect(&list, &QAbstractItemModel::dataChanged, this, &GroupedChecks::relay);
    regroup();
}

void GroupedChecks::regroup()
{
    std::map<CheckGroup, std::vector<int>> rows;
    for (int row = 0; row < m_list.rowCount(); ++row)
        rows[CheckGroup(m_list.index(row, 0).data(ChecklistModel::GroupRole).toInt())].push_back(row);
    m_groups.clear();
    m_places.resize(size_t(m_list.rowCount()));
    for (auto &[group, members] : rows) {
        for (size_t i = 0; i < members.size(); ++i)
            m_places[size_t(members[i])] = {int(m_groups.size()), int(i)};
        m_groups.push_back({group, std::move(members)});
    }
}

/// The rows of one change lie in one piece in the list, and so do those of them that are in one group.
void GroupedChecks::relay(const QModelIndex &first, const QModelIndex &last)
{
    std::map<int, std::pair<int, int>> ranges;
    for (int row = first.row(); row <= last.row(); ++row) {
        const Place &place = m_places[size_t(row)];
        auto [range, isNew] = ranges.try_emplace(place.group, place.row, place.row);
        range->second.second = place.row;
    }
    for (const auto &[group, range] : ranges) {
        const QModelIndex above = index(group, 0);
        Q_EMIT dataChanged(index(range.first, first.column(), above), index(range.second, last.column(), above));
        Q_EMIT dataChanged(above, index(group, columnCount() - 1));
    }
}

QModelIndex GroupedChecks::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : isGroup);
}

QModelIndex GroupedChecks::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == isGroup)
        return {};
    return createIndex(int(child.internalId()), 0, isGroup);
}

int GroupedChecks::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == isGroup && parent.column() == 0 ? int(m_groups[size_t(parent.row())].rows.size()) : 0;
}

int GroupedChecks::columnCount(const QModelIndex &) const { return ChecklistModel::ColumnCount; }

QVariant GroupedChecks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == isGroup)
        return groupData(m_groups[size_t(index.row())], index.column(), role);
    const int row = m_groups[index.internalId()].rows[size_t(index.row())];
    return m_list.index(row, index.column()).data(role);
}

QVariant GroupedChecks::groupData(const Group &group, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (column == ChecklistModel::TitleColumn)
        return word(group.group);
    if (column != ChecklistModel::EvidenceColumn)
        return {};
    const auto done =
        std::count_if(group.rows.begin(), group.rows.end(), [this](int row) { return isDone(m_list.index(row, 0).data(LookRole)); });
    return tr("%L1 of %Ln done", nullptr, int(group.rows.size())).arg(done);
}

QVariant GroupedChecks::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_list.headerData(section, orientation, role);
}

RemainingChecks::RemainingChecks(QObject *parent) : QSortFilterProxyModel(parent) { setRecursiveFilteringEnabled(true); }

void RemainingChecks::setOnlyRemaining(bool only)
{
    m_only = only;
    invalidateFilter();
}

/// A group is shown when one of its checks is.
bool RemainingChecks::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !m_only || (parent.isValid() && !isDone(sourceModel()->index(row, ChecklistModel::StateColumn, parent).data(LookRole)));
}

} // namespace ui
