// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/checklist/checkactions.h"
#include <QAbstractTableModel>
#include <QHash>
#include <set>

namespace ui {

/// The checks of a release as rows: state, what it is, its evidence, and when it was looked at.
class ChecklistModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { StateColumn, TitleColumn, EvidenceColumn, TimeColumn, ActionColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, GroupRole };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const std::vector<domain::CheckResult> &results() const { return m_results; }
    const domain::CheckResult *result(const QString &id) const;
    bool isRunning(const QString &id) const { return m_running.contains(id); }
    CheckActions actions(const QString &id) const;
    int rowOf(const QString &id) const; ///< -1 when there is none

    /// Keeps the rows, and with them the selection, when the checks are the same ones.
    void setResults(std::vector<domain::CheckResult> results);
    void setResult(const domain::CheckResult &result);
    void setRunning(const QString &id, bool running);
    /// The times shown are relative to this moment.
    void setNow(const QDateTime &now);

private:
    QString text(const domain::CheckResult &result, int column) const;
    QString stateWord(const domain::CheckResult &result) const;
    void changed(int row);

    std::vector<domain::CheckResult> m_results;
    QHash<QString, int> m_rows; ///< by id
    std::set<QString> m_running;
    QDateTime m_now;
};

/// The checks by kind of work, in the order of the list.
enum class CheckGroup { Repository, ChangelogAndNotes, Versions, Tests, Confirmations };
CheckGroup groupOf(domain::CheckKind kind);
QString word(CheckGroup group);

/// The evidence as sentences, one a line.
QStringList evidenceLines(const domain::CheckResult &result);

} // namespace ui
