// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/completionlist.h"

namespace ui {

QVariant CompletionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return index.column() == WordColumn ? row.word : row.note;
    case Qt::ToolTipRole: return row.note;
    case Qt::AccessibleTextRole:
        return index.column() == WordColumn ? tr("%1: %2", "a key and what it is").arg(row.word, row.note) : row.note;
    default: return {};
    }
}

void CompletionList::setRows(std::vector<Row> rows, qsizetype start)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_start = start;
    endResetModel();
}

} // namespace ui
