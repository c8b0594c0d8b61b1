// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/iconlabel.h"
#include <QPainter>

namespace ui {

IconLabel::IconLabel(QWidget *parent, int side) : QWidget(parent) { setFixedSize(side, side); }

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace ui
