// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractTableModel>
#include <vector>

namespace ui {

/// What can stand at a position of a text, with a note on each.
class CompletionList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WordColumn, NoteColumn, ColumnCount };
    struct Row {
        QString word;    ///< "kind", "[[check]]", ":rocket:"
        QString note;    ///< what it is
        QString insert;
        int back = 0;    ///< where the cursor goes, counted from the end of what was inserted
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Shows what fits at this position of the text.
    virtual void look(const QString &text, qsizetype position) = 0;
    const Row &row(int number) const { return m_rows[size_t(number)]; }
    /// What a row replaces begins here and ends at the position.
    qsizetype start() const { return m_start; }

protected:
    void setRows(std::vector<Row> rows, qsizetype start);

private:
    std::vector<Row> m_rows;
    qsizetype m_start = 0;
};

} // namespace ui
