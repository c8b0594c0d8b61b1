// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/checklist/groupedchecks.h"
#include <QTimer>
#include <QTreeView>

class QPushButton;

namespace ui {

/// The checks in their groups, each with the button that does what is next for it. Only rows in sight have a button,
/// so that ten thousand checks cost no more than a page of them.
class CheckTree final : public QTreeView {
    Q_OBJECT
public:
    explicit CheckTree(ChecklistModel &list, QWidget *parent = nullptr);

    QString currentId() const; ///< empty on a group
    void choose(const QString &id);
    void setOnlyRemaining(bool only);

Q_SIGNALS:
    void chosen();
    void actionWanted(const QString &id, ui::CheckAction action);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void unfold();
    void placeButtons();
    QPushButton *addButton();
    void doFirst(const QString &id);

    ChecklistModel &m_list;
    GroupedChecks m_groups;
    RemainingChecks m_rows;
    std::vector<QPushButton *> m_buttons; ///< one for each row in sight, and some that are hidden
    QTimer m_soon; ///< the view tells of changes in the middle of its layout
};

} // namespace ui
