// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/projectglance.h"
#include "ui/common/look.h"
#include "ui/common/work.h"
#include <QAbstractListModel>

namespace ui {

/// The projects that were open, newest first, each with what a glance at it tells. Looks on a worker, one project after
/// the other, while somebody watches.
class RecentModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { FolderRole = Qt::UserRole + 1, StateRole, IsMissingRole, DetailRole };
    using Glance = std::function<domain::Result<engine::ProjectGlance>(const QString &folder)>;
    using Now = std::function<QDateTime()>;

    RecentModel(Glance glance, Now now, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setFolders(const QStringList &folders);
    /// Looks at all of them anew.
    void watch();
    void stopWatching();

private:
    struct Row {
        QString folder;
        std::optional<domain::Result<engine::ProjectGlance>> seen; ///< nullopt until it was looked at
    };
    void look(const QString &folder);
    void show(const QString &folder, const domain::Result<engine::ProjectGlance> &seen);
    QString name(const Row &row) const;
    Look look(const Row &row) const;
    QString state(const Row &row) const;
    qint64 daysOverdue(const engine::ProjectGlance &seen) const; ///< 0: it is not
    QString detail(const Row &row) const;
    QString hover(const Row &row) const;

    Glance m_glance;
    Now m_now;
    std::vector<Row> m_rows;
    bool m_watched = false;
    Work m_work;
};

} // namespace ui
