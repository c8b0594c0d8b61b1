// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/look.h"
#include <QIconEngine>

namespace ui {

/// Draws an SVG of ours in a colour that is chosen when it is drawn, so that light, dark and a change between
/// them need no second file and nothing to be told.
class TintedIconEngine final : public QIconEngine {
public:
    /// With Look::None in the colour of the text.
    TintedIconEngine(const QString &name, Look look) : m_name(name), m_look(look) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    QColor colour(QIcon::Mode mode) const;

    QString m_name;
    Look m_look;
};

} // namespace ui
