// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checklistmodel.h"
#include "phrases/phrases.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include <algorithm>

namespace ui {

int ChecklistModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_results.size()); }
int ChecklistModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &result = m_results[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(result, index.column());
    case Qt::ToolTipRole:
        if (index.column() == EvidenceColumn)
            return evidenceLines(result).join(QLatin1Char('\n'));
        if (index.column() == TimeColumn)
            return exactTime(result.at);
        return index.column() == TitleColumn ? QVariant(text(result, TitleColumn)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == StateColumn)
            return tr("%1: %2").arg(text(result, TitleColumn), stateWord(result));
        if (index.column() == ActionColumn)
            return label(actions(result.definition.id).first);
        return text(result, index.column());
    case LookRole:
        if (index.column() == StateColumn)
            return int(isRunning(result.definition.id) ? Look::Running : lookOf(result.state));
        return {};
    case IdRole: return result.definition.id;
    case GroupRole: return int(groupOf(result.definition.kind));
    default: return {};
    }
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn: return tr("State");
    case TitleColumn: return tr("Check");
    case EvidenceColumn: return tr("Evidence");
    case TimeColumn: return tr("Looked at");
    default: return {};
    }
}

QString ChecklistModel::stateWord(const domain::CheckResult &result) const
{
    return isRunning(result.definition.id) ? tr("running") : phrases::word(result.state);
}

QString ChecklistModel::text(const domain::CheckResult &result, int column) const
{
    switch (column) {
    case StateColumn: return stateWord(result);
    case TitleColumn: return phrases::title(result.definition);
    case EvidenceColumn: {
        const QStringList lines = evidenceLines(result);
        return lines.size() > 1 ? tr("%1 (and %Ln more)", "a finding, and how many more", int(lines.size()) - 1).arg(lines.first())
                                : lines.value(0);
    }
    case TimeColumn: return relativeTime(result.at, m_now);
    default: return {};
    }
}

const domain::CheckResult *ChecklistModel::result(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_results[size_t(row)];
}

CheckActions ChecklistModel::actions(const QString &id) const
{
    const auto *found = result(id);
    return found ? actionsFor(*found, isRunning(id)) : CheckActions{};
}

int ChecklistModel::rowOf(const QString &id) const { return m_rows.value(id, -1); }

void ChecklistModel::setResults(std::vector<domain::CheckResult> results)
{
    const bool same = std::equal(results.begin(), results.end(), m_results.begin(), m_results.end(),
                                 [](const auto &a, const auto &b) { return a.definition.id == b.definition.id; });
    if (!same) {
        beginResetModel();
        m_results = std::move(results);
        m_rows.clear();
        for (size_t row = 0; row < m_results.size(); ++row)
            m_rows.insert(m_results[row].definition.id, int(row));
        endResetModel();
    } else if (!results.empty()) {
        m_results = std::move(results);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void ChecklistModel::setResult(const domain::CheckResult &result)
{
    const int row = rowOf(result.definition.id);
    if (row < 0)
        return;
    m_results[size_t(row)] = result;
    changed(row);
}

void ChecklistModel::setRunning(const QString &id, bool running)
{
    if (running)
        m_running.insert(id);
    else
        m_running.erase(id);
    changed(rowOf(id));
}

void ChecklistModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_results.empty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

void ChecklistModel::changed(int row)
{
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

CheckGroup groupOf(domain::CheckKind kind)
{
    using domain::CheckKind;
    switch (kind) {
    case CheckKind::CleanAndUpToDate: return CheckGroup::Repository;
    case CheckKind::ChangelogSection:
    case CheckKind::BreakingChangesHaveMigration: return CheckGroup::ChangelogAndNotes;
    case CheckKind::VersionsBumped:
    case CheckKind::FileMentionsVersion: return CheckGroup::Versions;
    case CheckKind::CiGreen:
    case CheckKind::ReleaseWorkflow:
    case CheckKind::Command: return CheckGroup::Tests;
    case CheckKind::DecisionRecorded:
    case CheckKind::Manual: return CheckGroup::Confirmations;
    }
    Q_UNREACHABLE();
}

QString word(CheckGroup group)
{
    switch (group) {
    case CheckGroup::Repository: return ChecklistModel::tr("Repository");
    case CheckGroup::ChangelogAndNotes: return ChecklistModel::tr("Changelog and notes");
    case CheckGroup::Versions: return ChecklistModel::tr("Versions");
    case CheckGroup::Tests: return ChecklistModel::tr("Tests");
    case CheckGroup::Confirmations: return ChecklistModel::tr("Decisions and confirmations");
    }
    Q_UNREACHABLE();
}

QStringList evidenceLines(const domain::CheckResult &result)
{
    QStringList lines;
    if (result.waiver)
        lines << ChecklistModel::tr("%1: “%2”").arg(result.waiver->name, result.waiver->reason);
    for (const auto &evidence : result.evidence)
        lines << phrases::sentence(evidence);
    return lines;
}

} // namespace ui
