// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/runmodel.h"
#include "phrases/phrases.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include <algorithm>

namespace ui {
namespace {

bool hasEnded(const engine::StepRecord &record)
{
    const Look look = lookOf(record);
    return look == Look::Pending || look == Look::Passed || look == Look::Failed || look == Look::Stopped || look == Look::Waived;
}

} // namespace

int RunModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int RunModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == ExpectedColumn)
            return row.record.expected;
        if (index.column() == ActualColumn)
            return row.record.actual;
        return index.column() == StateColumn && row.record.error ? phrases::sentence(*row.record.error) : text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == StateColumn ? tr("%1: %2").arg(phrases::title(row.record.info), phrases::word(row.record.state))
                                             : QVariant();
    case LookRole: return index.column() == StateColumn ? QVariant(int(lookOf(row.record))) : QVariant();
    case IdRole: return row.record.info.id;
    default: return {};
    }
}

QVariant RunModel::text(const Row &row, int column) const
{
    switch (column) {
    case StateColumn: return phrases::word(row.record.state);
    case StepColumn: return phrases::title(row.record.info);
    case ExpectedColumn: return shortDigest(row.record.expected);
    case ActualColumn: return shortDigest(row.record.actual);
    case ElapsedColumn: return elapsed(row);
    default: return {};
    }
}

QString RunModel::elapsed(const Row &row) const
{
    const auto usual = m_usual.find(row.record.info.id);
    const QString about = usual == m_usual.end() ? QString() : clockTime(usual->second);
    if (row.began < 0)
        return about.isEmpty() ? QString() : tr("about %1").arg(about);
    const qint64 time = (row.ended < 0 ? m_moment : row.ended) - row.began;
    const QString soFar = clockTime(std::max<qint64>(time, 0));
    return row.ended >= 0 || about.isEmpty() ? soFar : tr("%1 of about %2").arg(soFar, about);
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn: return tr("State");
    case StepColumn: return tr("Step");
    case ExpectedColumn: return tr("Expected");
    case ActualColumn: return tr("The world holds");
    case ElapsedColumn: return tr("Time");
    default: return {};
    }
}

void RunModel::setSteps(const std::vector<engine::StepInfo> &steps)
{
    beginResetModel();
    m_rows.clear();
    m_numbers.clear();
    m_usual.clear();
    for (const auto &info : steps) {
        m_numbers.insert(info.id, int(m_rows.size()));
        engine::StepRecord record;
        record.info = info;
        m_rows.push_back({record});
    }
    m_moment = 0;
    endResetModel();
}

void RunModel::apply(const engine::StepRecord &record, qint64 moment)
{
    const int number = m_numbers.value(record.info.id, -1);
    if (number < 0)
        return;
    Row *row = &m_rows[size_t(number)];
    row->record = record;
    if (row->began < 0 && record.state != engine::StepState::Waiting)
        row->began = moment;
    if (row->ended < 0 && hasEnded(record))
        row->ended = moment;
    Q_EMIT dataChanged(index(number, 0), index(number, ColumnCount - 1));
}

void RunModel::setMoment(qint64 moment)
{
    m_moment = moment;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, ElapsedColumn), index(rowCount() - 1, ElapsedColumn));
}

void RunModel::setUsual(std::map<QString, qint64> usual)
{
    m_usual = std::move(usual);
    setMoment(m_moment);
}

std::optional<qint64> RunModel::expectedTotal() const
{
    std::map<QString, qint64> end; // a step stands after all it waits for
    qint64 total = 0;
    for (const Row &row : m_rows) {
        const auto usual = m_usual.find(row.record.info.id);
        if (usual == m_usual.end())
            return std::nullopt;
        qint64 start = 0;
        for (const QString &before : row.record.info.after)
            start = std::max(start, end[before]);
        total = std::max(total, end[row.record.info.id] = start + usual->second);
    }
    return total > 0 ? std::optional(total) : std::nullopt;
}

std::vector<engine::StepRecord> RunModel::records() const
{
    std::vector<engine::StepRecord> records;
    for (const Row &row : m_rows)
        records.push_back(row.record);
    return records;
}

const engine::StepRecord *RunModel::record(const QString &step) const
{
    const int row = m_numbers.value(step, -1);
    return row < 0 ? nullptr : &m_rows[size_t(row)].record;
}

int RunModel::doneCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return lookOf(row.record.state) == Look::Passed; }));
}

QString RunModel::idAt(int row) const { return row < 0 || row >= rowCount() ? QString() : m_rows[size_t(row)].record.info.id; }

} // namespace ui
