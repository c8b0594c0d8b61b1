// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/progressring.h"
#include "ui/common/access.h"
#include "ui/common/theme.h"
#include <QPainter>

namespace ui {

ProgressRing::ProgressRing(QWidget *parent) : QWidget(parent) { setAccessibleRole(this, QAccessible::Graphic); }

void ProgressRing::show(const std::vector<ProgressPart> &parts, int total, const QString &words)
{
    m_parts = parts;
    m_total = total;
    setToolTip(words);
    setAccessibleName(words);
    update();
}

void ProgressRing::paintEvent(QPaintEvent *)
{
    constexpr int whole = 360 * 16;
    constexpr int thickness = 4;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = qMin(width(), height()) - thickness;
    const QRectF circle((width() - side) / 2.0, (height() - side) / 2.0, side, side);
    painter.setPen(QPen(palette().color(QPalette::Mid), thickness, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(circle);
    int before = 0;
    for (const ProgressPart &part : m_parts) {
        painter.setPen(QPen(colourOf(part.look, palette()), thickness, Qt::SolidLine, Qt::FlatCap));
        if (m_total > 0 && part.count > 0)
            painter.drawArc(circle, 90 * 16 - before * whole / m_total, -part.count * whole / m_total);
        before += part.count;
    }
}

} // namespace ui
