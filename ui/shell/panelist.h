// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QListView>
#include <QStandardItemModel>

namespace ui {

/// The panes in the order of the work, with a badge each.
class PaneList final : public QListView {
    Q_OBJECT
public:
    enum Role { BadgeRole = Qt::UserRole + 1 };
    explicit PaneList(QWidget *parent = nullptr);

    void addPane(const QString &symbolName, const QString &words);
    void setBadge(int pane, const QString &badge, const QString &spoken); ///< `spoken`: what the badge says, in words
    int currentPane() const { return currentIndex().row(); }
    void setCurrentPane(int pane) { setCurrentIndex(m_model.index(pane, 0)); }

Q_SIGNALS:
    void paneChosen(int pane);

private:
    QStandardItemModel m_model;
};

} // namespace ui
