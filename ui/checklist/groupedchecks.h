// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/checklist/checklistmodel.h"
#include <QSortFilterProxyModel>

namespace ui {

/// The checklist as a tree: a row per group, its checks below. Shows the rows of the list and keeps nothing of them.
class GroupedChecks final : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit GroupedChecks(ChecklistModel &list, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Group {
        CheckGroup group = CheckGroup::Repository;
        std::vector<int> rows; ///< of the list
    };
    struct Place {
        int group = 0;
        int row = 0;
    };
    void regroup();
    void relay(const QModelIndex &first, const QModelIndex &last);
    QVariant groupData(const Group &group, int column, int role) const;

    ChecklistModel &m_list;
    std::vector<Group> m_groups;
    std::vector<Place> m_places; ///< by row of the list
};

/// All checks, or those that have not passed and are not waived.
class RemainingChecks final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RemainingChecks(QObject *parent = nullptr);
    void setOnlyRemaining(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_only = false;
};

} // namespace ui
