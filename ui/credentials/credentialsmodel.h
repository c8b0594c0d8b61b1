// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractTableModel>
#include <QDateTime>

namespace ui {

/// The credentials in the keychain by name: whether the secret is there too, and when Slipway read it last.
class CredentialsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, ReadColumn, ColumnCount };
    struct Row {
        QString name;
        bool stored = true; ///< false: the keychain knows the name and has no secret for it
        QDateTime read;     ///< invalid: never
    };
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The times shown are relative to `now`.
    void setRows(std::vector<Row> rows, const QDateTime &now);
    void setRow(const Row &row, const QDateTime &now); ///< the one of that name
    QString nameAt(int row) const;                     ///< empty when there is none

private:
    QString text(const Row &row, int column) const;

    std::vector<Row> m_rows;
    QDateTime m_now;
};

} // namespace ui
