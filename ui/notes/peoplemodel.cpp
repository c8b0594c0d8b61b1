// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/peoplemodel.h"
#include "ui/common/texts.h"

namespace ui {

namespace {

/// Numbers stand below each other, and their heading above them.
QVariant alignmentOf(PeopleColumn column)
{
    return column == PeopleColumn::Commits ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
}

} // namespace

void PeopleModel::change(const std::function<void(PeopleRows &)> &change)
{
    beginResetModel();
    change(m_rows);
    endResetModel();
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::CreditLedger::Entry &entry = m_rows.entry(index.row());
    const auto column = PeopleColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole: return m_rows.text(entry, column);
    case Qt::ToolTipRole: return column == PeopleColumn::Commits ? QVariant() : m_rows.text(entry, column);
    case Qt::TextAlignmentRole: return alignmentOf(column);
    case KeyRole: return entry.person.key;
    default: return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(PeopleColumn(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (PeopleColumn(section)) {
    case PeopleColumn::Name: return tr("Person");
    case PeopleColumn::Credit: return tr("In the notes", "how somebody is credited");
    case PeopleColumn::Roles: return tr("Roles", "what somebody did for commits");
    case PeopleColumn::Commits: return tr("Commits");
    case PeopleColumn::FirstTime: return tr("First time", "whether somebody contributes for the first time");
    case PeopleColumn::Address: return tr("Address", "of e-mail");
    case PeopleColumn::Login: return tr("Login", "at the forge");
    case PeopleColumn::Remark: return tr("Remark");
    }
    return {};
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == int(PeopleColumn::Name) ? flags | Qt::ItemIsEditable : flags;
}

bool PeopleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != int(PeopleColumn::Name))
        return false;
    const domain::CreditLedger::Entry &entry = m_rows.entry(index.row());
    if (value.toString() != m_rows.name(entry))
        Q_EMIT renamed(entry.person.key, value.toString());
    return true;
}

/// Column -1: as the notes name them.
void PeopleModel::sort(int column, Qt::SortOrder order)
{
    change([&](PeopleRows &rows) { rows.setOrder(column < 0 ? std::nullopt : std::optional(PeopleColumn(column)), order); });
}

void PersonCommitsModel::show(const engine::RangeCredits &credits, const domain::CreditLedger::Entry *entry)
{
    beginResetModel();
    m_lines.clear();
    if (entry)
        for (const domain::CreditLedger::Mention &mention : entry->mentions)
            m_lines.push_back({mention.role, credits.commits[mention.commit].id, credits.commits[mention.commit].subject});
    endResetModel();
}

QVariant PersonCommitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    if (role == IdRole)
        return line.id;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case RoleColumn: return wordOf(line.role);
    case CommitColumn: return shortCommit(line.id);
    default: return line.subject;
    }
}

QVariant PersonCommitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RoleColumn: return tr("Role", "what somebody did for a commit");
    case CommitColumn: return tr("Commit");
    default: return tr("Subject", "the first line of a commit");
    }
}

} // namespace ui
