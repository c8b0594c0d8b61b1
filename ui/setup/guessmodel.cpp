// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/guessmodel.h"
#include "phrases/phrases.h"
#include <utility>

namespace ui {

using engine::Guess;

int GuessModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_draft.guesses.size()); }
int GuessModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant GuessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Guess &guess = m_draft.guesses[size_t(index.row())];
    switch (role) {
    case Qt::CheckStateRole:
        if (index.column() == GuessColumn && guess.about != Guess::About::Later)
            return int(guess.used ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::ToolTipRole:
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (index.column() == GuessColumn)
            return phrases::title(guess);
        return index.column() == ValueColumn ? guess.value : evidence(index.row());
    default: return {};
    }
}

bool GuessModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool check = role == Qt::CheckStateRole && flags(index).testFlag(Qt::ItemIsUserCheckable);
    const bool edit = role == Qt::EditRole && flags(index).testFlag(Qt::ItemIsEditable);
    if (!check && !edit)
        return false;
    Guess &guess = m_draft.guesses[size_t(index.row())];
    if (check)
        guess.used = value.toInt() == Qt::Checked;
    else if (const QString text = value.toString().trimmed(); text.isEmpty() || text == guess.value)
        return false; // to leave it out is what the box is for
    else
        guess.value = text;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant GuessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case GuessColumn: return tr("Guess");
    case ValueColumn: return tr("Value");
    case EvidenceColumn: return tr("Evidence");
    default: return {};
    }
}

Qt::ItemFlags GuessModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Guess &guess = m_draft.guesses[size_t(index.row())];
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_changeable && index.column() == GuessColumn && guess.about != Guess::About::Later && guess.about != Guess::About::Name)
        flags |= Qt::ItemIsUserCheckable;
    if (m_changeable && index.column() == ValueColumn && engine::isEditable(guess))
        flags |= Qt::ItemIsEditable;
    return flags;
}

void GuessModel::setDraft(engine::ProcessDraft draft)
{
    beginResetModel();
    m_draft = std::move(draft);
    endResetModel();
}

void GuessModel::setChangeable(bool changeable)
{
    if (std::exchange(m_changeable, changeable) != changeable && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString GuessModel::evidence(int row) const
{
    const engine::Clue &clue = m_draft.guesses[size_t(row)].clue;
    const QString place = clue.line > 0 ? QStringLiteral("%1:%2").arg(clue.file).arg(clue.line) : clue.file;
    const QString words = phrases::sentence(clue);
    return place.isEmpty() ? words : tr("%1: %2", "a place in a file, and what it says").arg(place, words);
}

} // namespace ui
