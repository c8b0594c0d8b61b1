// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stagestrip.h"
#include "ui/common/access.h"
#include "ui/common/theme.h"
#include <QPainter>
#include <array>

namespace ui {
namespace {

constexpr int mark = 16;
constexpr int link = 24;

std::array<std::pair<engine::Stage, QString>, 4> stages()
{
    return {{{engine::Stage::Prepare, StageStrip::tr("Prepare")},
             {engine::Stage::Review, StageStrip::tr("Review")},
             {engine::Stage::Tag, StageStrip::tr("Tag")},
             {engine::Stage::Publish, StageStrip::tr("Publish")}}};
}

} // namespace

StageStrip::StageStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Graphic);
    setStage(std::nullopt, false);
}

void StageStrip::setStage(const std::optional<engine::Stage> &stage, bool finished)
{
    m_stage = stage;
    m_finished = finished;
    setVisible(stage.has_value());
    if (stage)
        setAccessibleName(finished ? tr("Stage: all done") : tr("Stage: %1").arg(stages()[size_t(*stage)].second));
    QStringList behind;
    for (const auto &[each, words] : stages())
        if (finished || (stage && each < *stage))
            behind << words;
    setAccessibleDescription(behind.isEmpty() ? tr("Nothing is behind yet") : tr("Behind: %1").arg(behind.join(QStringLiteral(", "))));
    setToolTip(accessibleName());
    update();
}

QFont StageStrip::stageFont(bool current) const
{
    QFont bold = font();
    bold.setBold(current);
    return bold;
}

QSize StageStrip::sizeHint() const
{
    int width = 0;
    for (const auto &[stage, words] : stages())
        width += mark + smallGap + QFontMetrics(stageFont(true)).horizontalAdvance(words) + gap;
    return {width + 3 * (link + gap), qMax(fontMetrics().height(), mark) + gap};
}

void StageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int x = 0;
    const auto place = [&](int width, int top, int tall) {
        const QRect rect(mirrored ? this->width() - x - width : x, top, width, tall);
        x += width;
        return rect;
    };
    for (const auto &[stage, words] : stages()) {
        const bool current = !m_finished && stage == m_stage;
        const bool behind = m_finished || (m_stage && stage < *m_stage);
        const Look look = behind ? Look::Passed : current ? Look::Running : Look::NotChecked;
        iconOf(look).paint(&painter, place(mark, (height() - mark) / 2, mark));
        x += smallGap;
        painter.setFont(stageFont(current));
        painter.setPen(current || behind ? palette().color(QPalette::WindowText) : quietText(palette()));
        painter.drawText(place(QFontMetrics(stageFont(true)).horizontalAdvance(words), 0, height()), Qt::AlignCenter, words);
        x += gap;
        if (stage == engine::Stage::Publish)
            break;
        const QRect line = place(link, height() / 2, 1);
        painter.setPen(QPen(behind ? colourOf(Look::Passed, palette()) : palette().color(QPalette::Mid), behind ? 2 : 1));
        painter.drawLine(line.topLeft(), line.topRight());
        x += gap;
    }
}

} // namespace ui
