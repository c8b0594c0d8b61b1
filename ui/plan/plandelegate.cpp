// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plandelegate.h"
#include "ui/common/theme.h"
#include "ui/plan/planmodel.h"
#include <QPainter>

namespace ui {

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(PlanModel::IsLineRole).toBool())
        return QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    const QString words = index.siblingAtColumn(0).data().toString();
    const int width = option.fontMetrics.horizontalAdvance(words) + 2 * wideGap;
    const QRect label(option.rect.center().x() - width / 2, option.rect.top(), width, option.rect.height());
    const int y = option.rect.center().y();
    painter->setPen(QPen(colourOf(Look::Failed, option.palette), 2));
    painter->drawLine(option.rect.left() + gap, y, label.left(), y);
    painter->drawLine(label.right(), y, option.rect.right() - gap, y);
    painter->drawText(label, Qt::AlignCenter, words);
    painter->restore();
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + gap, qMax(size.height() + smallGap, 28)};
}

} // namespace ui
