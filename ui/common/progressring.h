// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/look.h"
#include <QWidget>

namespace ui {

/// How much of a whole is in which state, as arcs of a ring. Says the same in words to a screen reader.
class ProgressRing final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressRing(QWidget *parent = nullptr);
    /// Drawn from the top, in this order; `total` is the whole ring.
    void show(const std::vector<ProgressPart> &parts, int total, const QString &words);
    QSize sizeHint() const override { return {24, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<ProgressPart> m_parts;
    int m_total = 0;
};

} // namespace ui
