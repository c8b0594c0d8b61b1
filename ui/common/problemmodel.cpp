// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/problemmodel.h"
#include "phrases/phrases.h"

namespace ui {

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == LookRole)
        return int(row.look);
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return isText ? row.words : QVariant();
}

void ProblemModel::setProblems(const std::vector<domain::Error> &problems)
{
    std::vector<Row> rows;
    for (const domain::Error &problem : problems)
        rows.push_back({phrases::sentence(problem), problem.place});
    setRows(std::move(rows));
}

void ProblemModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<domain::Place> ProblemModel::places() const
{
    std::vector<domain::Place> places;
    for (const Row &row : m_rows)
        if (row.place.line > 0)
            places.push_back(row.place);
    return places;
}

} // namespace ui
