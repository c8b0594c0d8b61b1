// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/screenfit.h"
#include <QApplication>
#include <QScreen>
#include <QStyle>
#include <QWidget>
#include <QWindow>
#include <algorithm>

namespace ui {
namespace {

/// The frame as the window system has it, or a guess before it told.
QMargins frameOf(const QWidget &window)
{
    const QMargins told = window.windowHandle() ? window.windowHandle()->frameMargins() : QMargins();
    return told.isNull() ? QMargins(0, window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window), 0, 0) : told;
}

bool isFitted(const QWidget &widget)
{
    const Qt::WindowType type = widget.windowType();
    return widget.isWindow() && (type == Qt::Window || type == Qt::Dialog)
           && !(widget.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen | Qt::WindowMinimized));
}

} // namespace

QRect fitted(const QRect &wanted, const QMargins &frame, const QRect &screen)
{
    const QRect room = screen.marginsRemoved(frame);
    QRect fit(wanted.topLeft(), wanted.size().boundedTo(room.size()));
    fit.moveLeft(std::clamp(fit.left(), room.left(), room.right() + 1 - fit.width()));
    fit.moveTop(std::clamp(fit.top(), room.top(), room.bottom() + 1 - fit.height()));
    return fit;
}

void ScreenFit::use()
{
    if (!qApp->findChild<ScreenFit *>())
        qApp->installEventFilter(new ScreenFit(qApp));
}

bool ScreenFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !event->spontaneous() && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (isFitted(*widget))
            widget->setGeometry(fitted(widget->geometry(), frameOf(*widget), widget->screen()->availableGeometry()));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
