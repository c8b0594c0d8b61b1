// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <QAbstractListModel>
#include <vector>

namespace ui {

/// What is wrong with a text, one sentence a row with its line.
class ProblemModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_problems.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setProblems(std::vector<domain::Error> problems);
    domain::Place place(int row) const { return m_problems[size_t(row)].place; }
    std::vector<domain::Place> places() const; ///< those whose line is known

private:
    std::vector<domain::Error> m_problems;
};

} // namespace ui
