// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentdelegate.h"
#include "ui/common/theme.h"
#include "ui/shell/recentmodel.h"
#include <QApplication>
#include <QDir>
#include <QPainter>

namespace ui {

namespace {

constexpr int iconSide = 16;

/// Lays parts out from either end of a line, mirrored where the language runs the other way.
class Line {
public:
    Line(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction)
        : m_painter(painter), m_free(rect), m_whole(rect), m_direction(direction)
    {
    }

    void icon(const QIcon &icon, QIcon::Mode mode)
    {
        if (icon.isNull())
            return;
        const QRect place(m_free.right() + 1 - iconSide, m_free.center().y() - iconSide / 2, iconSide, iconSide);
        icon.paint(m_painter, QStyle::visualRect(m_direction, m_whole, place), Qt::AlignCenter, mode);
        m_free.setRight(place.left() - smallGap - 1);
    }

    void atEnd(const QString &text, const QColor &colour)
    {
        const int width = qMin(m_painter->fontMetrics().horizontalAdvance(text) + 1, m_free.width());
        draw(QRect(m_free.right() + 1 - width, m_free.top(), width, m_free.height()), text, Qt::AlignRight, colour);
        m_free.setRight(m_free.right() - width - smallGap);
    }

    void rest(const QString &text, const QColor &colour, int flags = 0)
    {
        draw(m_free.adjusted(0, 0, smallGap - wideGap, 0), text, Qt::AlignLeft, colour, flags);
    }

private:
    void draw(const QRect &place, const QString &text, Qt::Alignment side, const QColor &colour, int flags = 0)
    {
        m_painter->setPen(colour);
        const Qt::Alignment end = QStyle::visualAlignment(m_direction, side) | Qt::AlignVCenter | Qt::AlignAbsolute;
        m_painter->drawText(QStyle::visualRect(m_direction, m_whole, place), int(end) | Qt::TextSingleLine | flags,
                            m_painter->fontMetrics().elidedText(text, Qt::ElideMiddle, place.width()));
    }

    QPainter *m_painter;
    QRect m_free;
    QRect m_whole;
    Qt::LayoutDirection m_direction;
};

} // namespace

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, qMax(56, 2 * option.fontMetrics.height() + smallGap + 2 * gap)};
}

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto coloured = [&](const QColor &usual) {
        return selected ? option.palette.color(QPalette::HighlightedText) : usual;
    };
    const Look look = Look(index.data(LookRole).toInt());
    const QColor quiet = coloured(quietText(option.palette));
    const QRect inside = option.rect.adjusted(gap, gap, -gap, -gap);
    const int half = inside.height() / 2;

    painter->save();
    Line first(painter, QRect(inside.topLeft(), QSize(inside.width(), half)), option.direction);
    painter->setFont(option.font);
    first.atEnd(index.data(RecentModel::StateRole).toString(), coloured(colourOf(look, option.palette)));
    first.icon(iconOf(look), selected ? QIcon::Selected : QIcon::Normal);
    QFont strong = option.font;
    strong.setBold(true);
    painter->setFont(strong);
    first.rest(index.data().toString(), coloured(option.palette.color(QPalette::Text)));

    Line second(painter, QRect(inside.left(), inside.top() + half, inside.width(), half), option.direction);
    painter->setFont(option.font);
    second.atEnd(index.data(RecentModel::DetailRole).toString(), quiet);
    second.rest(QDir::toNativeSeparators(index.data(RecentModel::FolderRole).toString()), quiet, Qt::TextForceLeftToRight);
    painter->restore();
}

} // namespace ui
