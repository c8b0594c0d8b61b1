// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/problemmodel.h"
#include "phrases/phrases.h"
#include "ui/common/look.h"

namespace ui {

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == LookRole)
        return int(Look::Failed);
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return isText ? phrases::sentence(m_problems[size_t(index.row())]) : QVariant();
}

void ProblemModel::setProblems(std::vector<domain::Error> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

std::vector<domain::Place> ProblemModel::places() const
{
    std::vector<domain::Place> places;
    for (const domain::Error &problem : m_problems)
        if (problem.place.line > 0)
            places.push_back(problem.place);
    return places;
}

} // namespace ui
