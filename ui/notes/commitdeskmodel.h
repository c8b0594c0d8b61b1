// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/deskrows.h"
#include <QAbstractItemModel>

namespace ui {

/// The rows of the commit desk as a table, or as groups with rows below them.
class CommitDeskModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 40 };

    using QAbstractItemModel::QAbstractItemModel;

    const DeskRows &rows() const { return m_rows; }
    /// `change` may do anything to the rows.
    void change(const std::function<void(DeskRows &)> &change);
    /// nullptr: a group.
    const DeskRows::Row *row(const QModelIndex &index) const;
    /// The first row of a commit; an invalid one when the filter hides it.
    QModelIndex find(const domain::ObjectId &commit) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return deskColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// A person ticked or wrote in a row.
    void shownWanted(const QString &commit, bool shown);
    void edited(const ui::DeskRows::Row &row, ui::DeskColumn column, const QString &text);

private:
    bool isGrouped() const { return !m_rows.groups().empty() && !m_rows.groups().front().title.isEmpty(); }

    DeskRows m_rows;
};

} // namespace ui
