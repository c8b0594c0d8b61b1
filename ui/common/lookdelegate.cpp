// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/lookdelegate.h"
#include "ui/common/texts.h"
#include "ui/common/theme.h"
#include <algorithm>

namespace ui {
namespace {

bool hasRightToLeft(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

} // namespace

QSize LookDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + gap, qMax(size.height() + gap, m_rowHeight)};
}

void LookDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = isolated(option->text, option->direction);
    if (option->direction == Qt::RightToLeft && !hasRightToLeft(option->text))
        option->text.prepend(QChar(0x2066)); // LEFT-TO-RIGHT ISOLATE, not ended: what is cut off is cut off at the right
    const QVariant look = index.data(LookRole);
    if (!look.isValid())
        return;
    option->icon = iconOf(Look(look.toInt()));
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
    option->palette.setColor(QPalette::Text, colourOf(Look(look.toInt()), option->palette));
}

} // namespace ui
