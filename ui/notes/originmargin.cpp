// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/originmargin.h"
#include "ui/common/access.h"
#include "ui/common/announcer.h"
#include "ui/common/theme.h"
#include "ui/notes/markdowneditor.h"
#include "ui/notes/notetracking.h"
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace ui {
namespace {

constexpr int stripWidth = 18;
constexpr qreal half = 4; ///< of a mark

} // namespace

OriginMargin::OriginMargin(NoteTracking &tracking, MarkdownEditor &editor) : QWidget(&editor), m_tracking(tracking), m_editor(editor)
{
    setObjectName(QStringLiteral("noteOrigins"));
    setAccessibleName(tr("Where the lines come from"));
    setAccessibleRole(this, QAccessible::Indicator);
    editor.setStrip(this, stripWidth);
    connect(&tracking, &NoteTracking::changed, this, &OriginMargin::take);
    connect(editor.document(), &QTextDocument::contentsChange, this, [this](int position) { shift(position); });
    connect(&tracking, &NoteTracking::described, this, [this](int line, const QString &words) {
        if (line == m_askedLine)
            QToolTip::showText(m_asked, words, this);
        else if (line == m_editor.textCursor().blockNumber())
            Announcer::of(*this).say(words);
    });
}

void OriginMargin::take()
{
    if (!m_tracking.isCurrent())
        return update();
    m_marks.assign(size_t(m_editor.document()->blockCount()), {});
    m_isDroppedAtTop = false;
    const int last = int(m_marks.size()) - 1;
    for (const domain::PartOrigin &part : m_tracking.origins().parts)
        for (int line = part.part.line; line < part.part.line + part.part.lineCount && line <= last; ++line)
            m_marks[size_t(line)] = {true, line == part.part.line, part.origin, false};
    for (const domain::DroppedPart &dropped : m_tracking.origins().dropped) {
        m_isDroppedAtTop = m_isDroppedAtTop || dropped.line < 0;
        if (dropped.line >= 0 && dropped.line <= last)
            m_marks[size_t(dropped.line)].isAboveDropped = true;
    }
    update();
}

/// Until the text is looked at again the marks stay with their lines.
void OriginMargin::shift(int position)
{
    const qsizetype more = m_editor.document()->blockCount() - qsizetype(m_marks.size());
    const auto at =
        m_marks.begin() + std::min<qsizetype>(m_editor.document()->findBlock(position).blockNumber() + 1, qsizetype(m_marks.size()));
    if (more > 0)
        m_marks.insert(at, size_t(more), {});
    else
        m_marks.erase(at, at + std::min<qsizetype>(-more, m_marks.end() - at));
    update();
}

void OriginMargin::showCommits()
{
    const int line = m_editor.textCursor().blockNumber();
    m_askedLine = line;
    m_asked = m_editor.viewport()->mapToGlobal(m_editor.cursorRect().bottomLeft());
    m_tracking.readCommits(line);
}

bool OriginMargin::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        m_askedLine = m_editor.lineAt(help->y());
        m_asked = help->globalPos();
        m_tracking.describe(m_askedLine);
        return true;
    }
    return QWidget::event(event);
}

void OriginMargin::mousePressEvent(QMouseEvent *event)
{
    m_askedLine = m_editor.lineAt(int(event->position().y()));
    m_asked = event->globalPosition().toPoint();
    m_tracking.readCommits(m_askedLine);
}

void OriginMargin::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_editor.palette().color(QPalette::Base));
    for (const auto &[line, place] : m_editor.linesInSight())
        if (line < int(m_marks.size())) {
            Mark mark = m_marks[size_t(line)];
            paint(painter, mark, place);
        }
}

/// A ring is generated, a diamond was edited, a disc is by hand; a wedge points at what was taken out.
void OriginMargin::paint(QPainter &painter, const Mark &mark, const QRectF &line) const
{
    const QPalette &colours = m_editor.palette();
    const QPointF centre(width() / 2.0, line.top() + m_editor.fontMetrics().lineSpacing() / 2.0);
    if (mark.isThere && mark.isFirst) {
        if (mark.origin == domain::Origin::Generated) {
            painter.setPen(QPen(quietText(colours), 1.3));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(centre, half - 1, half - 1);
        } else if (mark.origin == domain::Origin::Edited) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colourOf(Look::Pending, colours));
            painter.drawPolygon(QPolygonF({centre - QPointF(0, half + 1), centre + QPointF(half + 1, 0), centre + QPointF(0, half + 1),
                                           centre - QPointF(half + 1, 0)}));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colourOf(Look::Running, colours));
            painter.drawEllipse(centre, half, half);
        }
    }
    if (mark.isAboveDropped || (m_isDroppedAtTop && line.top() <= m_editor.document()->documentMargin() && !mark.isThere)) {
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const qreal edge = isMirrored ? 0 : width();
        const qreal base = isMirrored ? 2 * half : width() - 2 * half;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(Look::Failed, colours));
        painter.drawPolygon(QPolygonF({{base, line.bottom() - half}, {edge, line.bottom()}, {base, line.bottom() + half}}));
    }
}

} // namespace ui
