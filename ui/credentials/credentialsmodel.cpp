// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialsmodel.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"

namespace ui {

int CredentialsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int CredentialsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CredentialsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == StateColumn ? tr("%1: %2").arg(row.name, text(row, StateColumn)) : text(row, index.column());
    case LookRole: return index.column() == StateColumn ? QVariant(int(row.stored ? Look::Passed : Look::Failed)) : QVariant();
    default: return {};
    }
}

QString CredentialsModel::text(const Row &row, int column) const
{
    switch (column) {
    case NameColumn: return row.name;
    case StateColumn: return row.stored ? tr("stored") : tr("not stored");
    case ReadColumn: return row.read.isValid() ? relativeTime(row.read, m_now) : tr("never");
    default: return {};
    }
}

QVariant CredentialsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case StateColumn: return tr("Secret");
    case ReadColumn: return tr("Last used");
    default: return {};
    }
}

void CredentialsModel::setRows(std::vector<Row> rows, const QDateTime &now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    endResetModel();
}

void CredentialsModel::setRow(const Row &row, const QDateTime &now)
{
    m_now = now;
    for (int number = 0; number < rowCount(); ++number)
        if (m_rows[size_t(number)].name == row.name)
            m_rows[size_t(number)] = row;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString CredentialsModel::nameAt(int row) const { return row < 0 || row >= rowCount() ? QString() : m_rows[size_t(row)].name; }

} // namespace ui
