// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMargins>
#include <QObject>
#include <QRect>

namespace ui {

/// Where a window goes that wants to be at `wanted` and has a frame of `frame` around it: inside of `screen`, no larger
/// than it, and moved no further than it has to be. `wanted` is without the frame, as the answer is. Pixels.
QRect fitted(const QRect &wanted, const QMargins &frame, const QRect &screen);

/// Sees that no window or dialog of the program opens larger than its screen or beside it. Belongs to the application.
class ScreenFit final : public QObject {
    Q_OBJECT
public:
    static void use();

private:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
