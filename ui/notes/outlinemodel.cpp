// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/outlinemodel.h"

namespace ui {

int OutlineModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_headings.size()); }

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Heading &heading = m_headings[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return QString(2 * (heading.level - 1), QLatin1Char(' ')) + heading.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return heading.text;
    case LineRole: return heading.line;
    default: return {};
    }
}

void OutlineModel::setHeadings(std::vector<Heading> headings)
{
    if (headings == m_headings)
        return;
    const bool sameShape = headings.size() == m_headings.size();
    if (!sameShape)
        beginResetModel();
    m_headings = std::move(headings);
    if (!sameShape)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace ui
