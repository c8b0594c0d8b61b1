// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedelegate.h"
#include "ui/common/theme.h"
#include "ui/palette/palettemodel.h"
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace ui {
namespace {

QList<QTextLayout::FormatRange> bold(const QList<int> &places)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    QList<QTextLayout::FormatRange> ranges;
    for (const int place : places)
        ranges.append({place, 1, format});
    return ranges;
}

void drawTitle(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QTextLayout title(index.data().toString(), option.font);
    QTextOption alignment(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    alignment.setTextDirection(option.direction);
    alignment.setWrapMode(QTextOption::NoWrap);
    title.setTextOption(alignment);
    title.setFormats(bold(index.data(PaletteModel::PlacesRole).value<QList<int>>()));
    title.beginLayout();
    QTextLine line = title.createLine();
    line.setLineWidth(rect.width());
    title.endLayout();
    painter->setClipRect(rect);
    title.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    painter->setClipping(false);
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const QString whyNot = index.data(PaletteModel::WhyNotRole).toString();
    const QString far = whyNot.isEmpty() ? index.data(PaletteModel::ShortcutRole).toString() : whyNot;
    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const QColor text = row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect inner = row.rect.adjusted(gap, 0, -gap, 0);
    const int farWidth = far.isEmpty() ? 0 : qMin(row.fontMetrics.horizontalAdvance(far) + gap, inner.width() * 2 / 3);
    const QRect titleRect = QStyle::visualRect(row.direction, inner, inner.adjusted(0, 0, -farWidth, 0));
    const QRect farRect = QStyle::visualRect(row.direction, inner, inner.adjusted(inner.width() - farWidth, 0, 0, 0));

    painter->save();
    painter->setPen(whyNot.isEmpty() || selected ? text : quietText(row.palette));
    drawTitle(painter, titleRect, row, index);
    painter->setPen(selected ? text : quietText(row.palette));
    painter->drawText(farRect, int(Qt::AlignVCenter | QStyle::visualAlignment(row.direction, Qt::AlignRight)),
                      row.fontMetrics.elidedText(far, Qt::ElideRight, farRect.width() - smallGap));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 2 * smallGap + smallGap};
}

} // namespace ui
