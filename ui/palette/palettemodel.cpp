// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"
#include <algorithm>

namespace ui {

int PaletteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const Command &command = m_commands[row.command];
    switch (role) {
    case Qt::DisplayRole: return command.title;
    case ShortcutRole: return command.shortcut;
    case WhyNotRole: return command.whyNot;
    case PlacesRole: return QVariant::fromValue(QList<int>(row.match.places.begin(), row.match.places.end()));
    case Qt::AccessibleTextRole:
        if (!command.whyNot.isEmpty())
            return tr("%1, not now: %2").arg(command.title, command.whyNot);
        return command.shortcut.isEmpty() ? command.title : tr("%1, %2").arg(command.title, command.shortcut);
    default: return {};
    }
}

void PaletteModel::setCommands(std::vector<Command> commands)
{
    beginResetModel();
    m_commands = std::move(commands);
    sort();
    endResetModel();
}

void PaletteModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = typed;
    sort();
    endResetModel();
}

/// By score; of two that fit alike the shorter, then the one that stands first in the menus.
void PaletteModel::sort()
{
    m_rows.clear();
    for (size_t number = 0; number < m_commands.size(); ++number)
        if (auto match = fuzzyMatch(m_typed, m_commands[number].title))
            m_rows.push_back({number, std::move(*match)});
    if (m_typed.isEmpty())
        return;
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) {
        if (a.match.score != b.match.score)
            return a.match.score > b.match.score;
        return m_commands[a.command].title.size() < m_commands[b.command].title.size();
    });
}

std::function<void()> PaletteModel::commandAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Command &command = m_commands[m_rows[size_t(row)].command];
    return command.whyNot.isEmpty() ? command.run : std::function<void()>();
}

} // namespace ui
