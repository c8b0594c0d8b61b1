// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/elidedbutton.h"

namespace ui {

ElidedButton::ElidedButton(const QString &words, QWidget *parent) : QPushButton(words, parent), m_whole(words)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const QString plain = QString(words).remove(u'&');
    setAccessibleName(plain);
    setToolTip(plain);
}

int ElidedButton::around() const { return QPushButton::sizeHint().width() - fontMetrics().horizontalAdvance(text()); }

QSize ElidedButton::sizeHint() const { return {fontMetrics().horizontalAdvance(m_whole) + around() + 2, QPushButton::sizeHint().height()}; }

QSize ElidedButton::minimumSizeHint() const { return {qMin(88, sizeHint().width()), QPushButton::sizeHint().height()}; }

void ElidedButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    setText(fontMetrics().elidedText(m_whole, Qt::ElideMiddle, width() - around()));
}

} // namespace ui
