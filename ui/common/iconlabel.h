// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QWidget>

namespace ui {

/// An icon beside words. Draws it anew each time, and so in the palette and at the scale of that moment.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    /// `side` in device-independent pixels.
    explicit IconLabel(QWidget *parent, int side = 16);
    void setIcon(const QIcon &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace ui
