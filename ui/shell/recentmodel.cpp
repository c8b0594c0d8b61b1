// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentmodel.h"
#include "phrases/phrases.h"
#include "ui/common/texts.h"
#include <QDir>
#include <QLocale>
#include <algorithm>

namespace ui {

using domain::Result;
using engine::ProjectGlance;

namespace {

bool isMissing(const std::optional<Result<ProjectGlance>> &seen)
{
    return seen && !*seen && seen->error().kind == domain::ErrorKind::FileNotFound;
}

} // namespace

RecentModel::RecentModel(Glance glance, Now now, QObject *parent)
    : QAbstractListModel(parent), m_glance(std::move(glance)), m_now(std::move(now))
{
}

int RecentModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return name(row);
    case Qt::ToolTipRole: return hover(row);
    case Qt::AccessibleTextRole: return tr("%1, %2, %3").arg(name(row), state(row), QDir::toNativeSeparators(row.folder));
    case FolderRole: return row.folder;
    case StateRole: return state(row);
    case DetailRole: return detail(row);
    case IsMissingRole: return isMissing(row.seen);
    case LookRole: return int(look(row));
    default: return {};
    }
}

QString RecentModel::name(const Row &row) const
{
    if (row.seen && *row.seen && !(*row.seen)->name.isEmpty())
        return (*row.seen)->name;
    return QDir(row.folder).dirName();
}

Look RecentModel::look(const Row &row) const
{
    if (!row.seen)
        return Look::NotChecked;
    if (!*row.seen)
        return Look::Failed;
    return (*row.seen)->unfinished || daysOverdue(**row.seen) > 0 ? Look::Pending : Look::None;
}

qint64 RecentModel::daysOverdue(const ProjectGlance &seen) const
{
    return seen.next && seen.due.isValid() ? qMax<qint64>(seen.due.daysTo(m_now().toUTC().date()), 0) : 0;
}

QString RecentModel::state(const Row &row) const
{
    if (!row.seen)
        return tr("looking…");
    if (isMissing(row.seen))
        return tr("the folder is missing");
    if (!*row.seen)
        return tr("cannot be read");
    const ProjectGlance &seen = **row.seen;
    if (const auto act = seen.unfinished ? engine::actOf(seen.unfinished->act) : std::nullopt)
        return tr("%1 of %2 is unfinished").arg(phrases::word(*act), seen.unfinished->version);
    if (const qint64 days = daysOverdue(seen))
        return tr("%1 is %L2 d overdue").arg(seen.next->toString()).arg(days);
    return seen.next ? tr("%1 is next").arg(seen.next->toString()) : tr("nothing to release");
}

QString RecentModel::detail(const Row &row) const
{
    if (!row.seen || !*row.seen)
        return {};
    const ProjectGlance &seen = **row.seen;
    return seen.current ? tr("%1 released %2").arg(seen.current->toString(), daysAgo(seen.releasedAt, m_now())) : tr("not released yet");
}

QString RecentModel::hover(const Row &row) const
{
    QStringList lines{QDir::toNativeSeparators(row.folder)};
    if (row.seen && !*row.seen)
        lines << phrases::sentence(row.seen->error());
    else if (row.seen && (*row.seen)->current)
        lines << tr("%1 was released on %2").arg((*row.seen)->current->toString(), exactTime((*row.seen)->releasedAt));
    if (row.seen && *row.seen && (*row.seen)->due.isValid())
        lines << tr("By its cadence a minor version is due on %1").arg(QLocale().toString((*row.seen)->due, QLocale::LongFormat));
    return lines.join(QLatin1Char('\n'));
}

void RecentModel::setFolders(const QStringList &folders)
{
    beginResetModel();
    std::vector<Row> rows;
    for (const QString &folder : folders) {
        const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.folder == folder; });
        rows.push_back(known == m_rows.end() ? Row{folder, std::nullopt} : *known);
    }
    m_rows = std::move(rows);
    endResetModel();
    if (m_watched)
        watch();
}

void RecentModel::watch()
{
    m_watched = true;
    m_work.drop();
    for (const Row &row : m_rows)
        look(row.folder);
}

void RecentModel::stopWatching()
{
    m_watched = false;
    m_work.drop();
}

void RecentModel::look(const QString &folder)
{
    m_work.start<ProjectGlance>(
        [glance = m_glance, folder](const engine::CancelToken &, const engine::Job::Post &) { return glance(folder); },
        [this, folder](const Result<ProjectGlance> &seen) { show(folder, seen); }, Work::Turn::After);
}

void RecentModel::show(const QString &folder, const Result<ProjectGlance> &seen)
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].folder != folder)
            continue;
        m_rows[row].seen = seen;
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

} // namespace ui
