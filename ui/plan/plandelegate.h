// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace ui {

/// Rows of a plan: the graph of who waits for whom, marks for reach and undo beside their words, and the point
/// of no return as a line across all columns.
class PlanDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int laneWidth = 16;
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGraph(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMarked(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace ui
