// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcuttable.h"
#include <QFont>

namespace ui {

ShortcutTable::ShortcutTable(Shortcuts &shortcuts, QObject *parent) : QAbstractTableModel(parent), m_shortcuts(shortcuts)
{
    connect(&m_shortcuts, &Shortcuts::changed, this, [this] { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); });
}

int ShortcutTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shortcuts.actions().size()); }
int ShortcutTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ShortcutTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MenuAction &entry = m_shortcuts.actions()[size_t(index.row())];
    const QString title = tr("%1: %2").arg(entry.menu, plainText(entry.action->text()));
    const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole: return index.column() == ActionColumn ? title : keys;
    case Qt::AccessibleTextRole: return keys.isEmpty() ? tr("%1, no shortcut").arg(title) : tr("%1, %2").arg(title, keys);
    case Qt::FontRole: {
        QFont font;
        font.setBold(m_shortcuts.isChosen(*entry.action));
        return font;
    }
    default: return {};
    }
}

QVariant ShortcutTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == ActionColumn ? tr("Command") : tr("Shortcut");
}

QAction *ShortcutTable::actionAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_shortcuts.actions()[size_t(index.row())].action : nullptr;
}

} // namespace ui
