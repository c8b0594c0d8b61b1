// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "ui/common/look.h"
#include <QAbstractListModel>
#include <vector>

namespace ui {

/// What is wrong with a text, one sentence a row with its line.
class ProblemModel final : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        QString words;
        domain::Place place;
        Look look = Look::Failed;
    };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setProblems(const std::vector<domain::Error> &problems);
    void setRows(std::vector<Row> rows);
    domain::Place place(int row) const { return m_rows[size_t(row)].place; }
    std::vector<domain::Place> places() const; ///< those whose line is known

private:
    std::vector<Row> m_rows;
};

} // namespace ui
