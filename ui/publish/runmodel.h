// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/planrunner.h"
#include <QAbstractTableModel>
#include <QHash>
#include <map>

namespace ui {

/// The steps of the act that runs, or ran last.
class RunModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { StateColumn, StepColumn, ExpectedColumn, ActualColumn, ElapsedColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 };
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setSteps(const std::vector<engine::StepInfo> &steps);
    /// Moments are milliseconds since the run began.
    void apply(const engine::StepRecord &record, qint64 moment);
    void setMoment(qint64 moment); ///< what the time of running steps counts to

    /// Milliseconds by step id, as earlier releases took; steps that are not named have never been timed.
    void setUsual(std::map<QString, qint64> usual);
    /// How long the whole is expected to take, side by side where steps do not wait for each other; nullopt when a
    /// step has never been timed.
    std::optional<qint64> expectedTotal() const;

    std::vector<engine::StepRecord> records() const;
    const engine::StepRecord *record(const QString &step) const; ///< nullptr when there is none
    int doneCount() const;
    QString idAt(int row) const;

private:
    struct Row {
        engine::StepRecord record;
        qint64 began = -1;
        qint64 ended = -1;
    };
    QVariant text(const Row &row, int column) const;
    QString elapsed(const Row &row) const;

    std::vector<Row> m_rows;
    QHash<QString, int> m_numbers; ///< of rows, by step id
    std::map<QString, qint64> m_usual;
    qint64 m_moment = 0;
};

} // namespace ui
