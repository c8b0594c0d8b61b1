// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ownstyle.h"
#include "ui/common/theme.h"
#include "ui/common/tintedicon.h"
#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace ui {
namespace {

/// Where Fusion draws the edge of a thing; empty: it has none that is too faint.
QPainterPath faintEdge(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath edge;
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck: edge.addRect(rect); break;
    case QStyle::PE_IndicatorRadioButton: {
        const double radius = (option.rect.width() + (option.rect.width() + 1) % 2) / 2.0 - 1;
        edge.addEllipse(QPointF(option.rect.center() + QPoint(1, 1)), radius, radius);
        break;
    }
    case QStyle::PE_FrameLineEdit:
        if (!option.state.testFlag(QStyle::State_HasFocus)) // which has a line of its own
            edge.addRoundedRect(rect, 2, 2);
        break;
    default: break;
    }
    return edge;
}

void draw(QPainter &painter, const QPainterPath &path, const QColor &line, const QBrush &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(ground);
    painter.drawPath(path);
    painter.restore();
}

} // namespace

void OwnStyle::use()
{
    if (!qobject_cast<OwnStyle *>(QApplication::style()))
        QApplication::setStyle(new OwnStyle);
}

void OwnStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!baseStyle()->inherits("QFusionStyle"))
        return;
    const QPalette &colours = option->palette;
    if (element == PE_PanelButtonCommand && option->state.testFlag(State_On)) {
        QColor tint = colours.color(QPalette::Highlight);
        tint.setAlpha(64);
        QPainterPath panel;
        panel.addRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        draw(*painter, panel, colours.color(QPalette::Highlight), tint);
    } else if (const QPainterPath edge = faintEdge(element, *option); !edge.isEmpty()) {
        draw(*painter, edge, colours.color(QPalette::Disabled, QPalette::Text), Qt::NoBrush);
    }
}

int OwnStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) // some of them have, black ones
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon OwnStyle::standardIcon(StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const
{
    switch (picture) {
    case SP_MessageBoxQuestion: return QIcon(new TintedIconEngine(QStringLiteral("question"), Look::Running));
    case SP_MessageBoxInformation: return QIcon(new TintedIconEngine(QStringLiteral("about"), Look::Running));
    case SP_MessageBoxWarning: return iconOf(Look::Pending);
    case SP_MessageBoxCritical: return iconOf(Look::Failed);
    default: return QProxyStyle::standardIcon(picture, option, widget);
    }
}

} // namespace ui
