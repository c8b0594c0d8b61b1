// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/peoplerows.h"
#include <QAbstractTableModel>

namespace ui {

/// The people of the release as a table.
class PeopleModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 40 };

    using QAbstractTableModel::QAbstractTableModel;

    const PeopleRows &rows() const { return m_rows; }
    /// `change` may do anything to the rows.
    void change(const std::function<void(PeopleRows &)> &change);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows.count(); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : peopleColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void renamed(const QString &key, const QString &name); ///< a person wrote in a row

private:
    PeopleRows m_rows;
};

/// The commits that name one of them, newest first.
class PersonCommitsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 40 };
    enum Column { RoleColumn, CommitColumn, SubjectColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing for nullptr.
    void show(const engine::RangeCredits &credits, const domain::CreditLedger::Entry *entry);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        domain::CreditRole role;
        domain::ObjectId id;
        QString subject;
    };
    std::vector<Line> m_lines;
};

} // namespace ui
