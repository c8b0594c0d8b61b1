// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProxyStyle>

namespace ui {

/// The desktop's style where it can be seen: pictures of ours in the boxes that ask or tell something, for those of some styles are
/// black on black, lines around what Fusion leaves without any in dark colours (WCAG 2.1 item 1.4.11: 3 to 1), and a colour on what
/// is chosen by a button.
class OwnStyle final : public QProxyStyle {
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;
    /// For the whole program, once.
    static void use();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override;
    QIcon standardIcon(StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace ui
