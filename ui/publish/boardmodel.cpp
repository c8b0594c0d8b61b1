// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/boardmodel.h"
#include "phrases/phrases.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include <algorithm>

namespace ui {

using State = engine::TargetStatus::State;

int BoardModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_targets.size()); }
int BoardModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &target = m_targets[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(target, index.column());
    case Qt::ToolTipRole:
        if (index.column() == ExpectedColumn)
            return target.expected;
        if (index.column() == ActualColumn)
            return target.actual;
        if (index.column() == StateColumn && !target.differing.isEmpty())
            return phrases::differingFiles(target);
        return index.column() != TargetColumn && target.problem ? phrases::sentence(*target.problem) : text(target, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == StateColumn ? tr("%1: %2").arg(text(target, TargetColumn), text(target, StateColumn)) : QVariant();
    case LookRole: return index.column() == StateColumn ? QVariant(int(lookOf(target.state))) : QVariant();
    default: return {};
    }
}

QString BoardModel::text(const engine::TargetStatus &target, int column) const
{
    const QString nothing(QChar(0x2013));
    switch (column) {
    case StateColumn: return phrases::word(target.state);
    case TargetColumn: return target.place.isEmpty() ? target.id : tr("%1 %2").arg(target.id, target.place);
    case LineColumn: return target.line;
    case ExpectedColumn: return target.expected.isEmpty() ? nothing : shortDigest(target.expected);
    case ActualColumn: return target.actual.isEmpty() ? nothing : shortDigest(target.actual);
    default: return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn: return tr("State");
    case TargetColumn: return tr("Target");
    case LineColumn: return tr("Line");
    case ExpectedColumn: return tr("Expected");
    case ActualColumn: return tr("The world holds");
    default: return {};
    }
}

void BoardModel::setTargets(std::vector<engine::TargetStatus> targets)
{
    if (targets.size() != m_targets.size()) {
        beginResetModel();
        m_targets = std::move(targets);
        endResetModel();
    } else if (!targets.empty()) {
        m_targets = std::move(targets);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

const engine::TargetStatus *BoardModel::target(int row) const { return row < 0 || row >= rowCount() ? nullptr : &m_targets[size_t(row)]; }

bool BoardModel::allVerified() const
{
    return !m_targets.empty() && std::all_of(m_targets.begin(), m_targets.end(), [](const auto &t) { return t.state == State::Verified; });
}

} // namespace ui
