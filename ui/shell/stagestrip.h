// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/releasestate.h"
#include <QWidget>

namespace ui {

/// Prepare, Review, Tag, Publish: what is behind, where the release stands, and what is ahead.
class StageStrip final : public QWidget {
    Q_OBJECT
public:
    explicit StageStrip(QWidget *parent = nullptr);
    /// `finished`: the last stage is behind as well.
    void setStage(const std::optional<engine::Stage> &stage, bool finished);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont stageFont(bool current) const;
    std::optional<engine::Stage> m_stage;
    bool m_finished = false;
};

} // namespace ui
