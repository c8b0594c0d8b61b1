// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/draft/processdraft.h"
#include <QAbstractTableModel>

namespace ui {

/// The guesses of a draft as rows: whether each is used, its value, and what it was guessed from.
class GuessModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { GuessColumn, ValueColumn, EvidenceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const engine::ProcessDraft &draft() const { return m_draft; }
    void setDraft(engine::ProcessDraft draft);
    /// While the text rules, rows can be read and not changed.
    void setChangeable(bool changeable);
    /// Where a row's evidence is and what it says: "pyproject.toml:3: Holds …".
    QString evidence(int row) const;

Q_SIGNALS:
    void edited();

private:
    engine::ProcessDraft m_draft;
    bool m_changeable = true;
};

} // namespace ui
