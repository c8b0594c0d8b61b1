// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace ui {

/// Rows on the grid, with the state's shape before its word, and long texts cut in the middle or at the end.
class LookDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit LookDelegate(QObject *parent, int rowHeight = 36) : QStyledItemDelegate(parent), m_rowHeight(rowHeight) {}
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_rowHeight;
};

} // namespace ui
