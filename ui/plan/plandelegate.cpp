// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plandelegate.h"
#include "engine/step.h"
#include "ui/common/texts.h"
#include "ui/common/theme.h"
#include "ui/plan/planmodel.h"
#include <QApplication>
#include <QPainter>

namespace ui {
namespace {

constexpr int markSize = 8;

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

QColor inkOf(const QStyleOptionViewItem &option, const QColor &usual)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    return chosen ? option.palette.color(groupOf(option), QPalette::HighlightedText) : usual;
}

Look lookOf(engine::Undo undo)
{
    switch (undo) {
    case engine::Undo::Undoable: return Look::Passed;
    case engine::Undo::Replaceable: return Look::Pending;
    case engine::Undo::Permanent: return Look::Failed;
    }
    Q_UNREACHABLE();
}

/// One to four filled bars: the more there are, the more people see it.
void drawReach(QPainter *painter, const QRect &place, int reach, const QColor &ink)
{
    for (int bar = 0; bar < 4; ++bar) {
        const int height = 3 + 3 * bar;
        const QRectF shape(place.left() + bar * 5 + 0.5, place.center().y() + 6 - height + 0.5, 3, height);
        painter->setBrush(bar <= reach ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter->drawRect(shape);
    }
}

/// An empty ring, a half-filled one, a full square: from easy to take back to never.
void drawUndo(QPainter *painter, const QRect &place, engine::Undo undo, const QColor &ink)
{
    const QRectF shape(place.left() + 4.5, place.center().y() - markSize / 2 + 0.5, markSize, markSize);
    painter->setBrush(undo == engine::Undo::Permanent ? QBrush(ink) : QBrush(Qt::NoBrush));
    if (undo == engine::Undo::Permanent)
        return painter->drawRect(shape);
    painter->drawEllipse(shape);
    painter->setBrush(ink);
    if (undo == engine::Undo::Replaceable)
        painter->drawPie(shape, 90 * 16, 180 * 16);
}

} // namespace

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.column() == PlanModel::GraphColumn)
        paintGraph(painter, option, index);
    else if (index.data(PlanModel::IsLineRole).toBool())
        paintLine(painter, option, index);
    else if (index.column() == PlanModel::ReachColumn || index.column() == PlanModel::UndoColumn)
        paintMarked(painter, option, index);
    else
        QStyledItemDelegate::paint(painter, option, index);
    painter->restore();
}

/// Each cell draws its part of one line; the words stand in the widest.
void PlanDelegate::paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int y = option.rect.center().y();
    painter->setPen(QPen(colourOf(Look::Failed, option.palette), 2));
    if (index.column() != PlanModel::StepColumn)
        return painter->drawLine(option.rect.left(), y, option.rect.right() + 1, y);
    const QString words = index.data().toString();
    const int width = option.fontMetrics.horizontalAdvance(words) + 2 * gap;
    const QRect label =
        QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left(), option.rect.top(), width, option.rect.height()));
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->drawLine(mirrored ? option.rect.left() : label.right(), y, mirrored ? label.left() : option.rect.right() + 1, y);
    painter->drawText(label, Qt::AlignCenter, words);
}

void PlanDelegate::paintGraph(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto graph = index.data(PlanModel::GraphRole).value<GraphRow>();
    const bool isLine = graph.lane < 0;
    if (isLine)
        paintLine(painter, option, index);
    else
        QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const auto at = [&](int lane, double height) {
        const double x = option.rect.left() + gap + lane * laneWidth + 0.5;
        const double mirrored = option.rect.right() - gap - lane * laneWidth + 0.5;
        return QPointF(option.direction == Qt::RightToLeft ? mirrored : x, option.rect.top() + height * option.rect.height());
    };
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ink = inkOf(option, quietText(option.palette));
    painter->setPen(QPen(ink, 1.5));
    for (const GraphRow::Line &line : graph.lines) {
        const QPointF above = at(line.from, line.fromDot ? 0.5 : 0);
        const QPointF below = at(line.to, line.toDot ? 0.5 : 1);
        painter->drawLine(above, below);
    }
    if (isLine)
        return;
    const auto undo = engine::Undo(index.data(PlanModel::UndoRole).toInt());
    painter->setBrush(inkOf(option, colourOf(lookOf(undo), option.palette)));
    painter->setPen(Qt::NoPen);
    painter->drawEllipse(at(graph.lane, 0.5), 4.5, 4.5);
}

void PlanDelegate::paintMarked(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem words = option;
    initStyleOption(&words, index);
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &words, painter, option.widget);
    const int room = 28;
    const QRect place = QStyle::visualRect(option.direction, option.rect,
                                           QRect(option.rect.left() + smallGap, option.rect.top(), room, option.rect.height()));
    painter->setRenderHint(QPainter::Antialiasing);
    const auto undo = engine::Undo(index.data(PlanModel::UndoRole).toInt());
    const QColor ink =
        inkOf(option, index.column() == PlanModel::UndoColumn ? colourOf(lookOf(undo), option.palette) : quietText(option.palette));
    painter->setPen(QPen(ink, 1));
    if (index.column() == PlanModel::ReachColumn)
        drawReach(painter, place, index.data(PlanModel::ReachRole).toInt(), ink);
    else
        drawUndo(painter, place, undo, ink);
    words.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(room, 0, 0, 0));
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &words, painter, option.widget);
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + gap, qMax(size.height() + smallGap, 28)};
}

void PlanDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = isolated(option->text, option->direction);
}

} // namespace ui
