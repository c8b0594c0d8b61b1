// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/noteorigins.h"
#include <QWidget>

namespace ui {

class MarkdownEditor;
class NoteTracking;

/// The strip beside the notes that shows of every line where it comes from, by shape and colour.
class OriginMargin final : public QWidget {
    Q_OBJECT
public:
    OriginMargin(NoteTracking &tracking, MarkdownEditor &editor);

    /// The commits of the line that the cursor is in.
    void showCommits();

private:
    struct Mark {
        bool isThere = false;
        bool isFirst = false; ///< line of its part
        domain::Origin origin = domain::Origin::ByHand;
        bool isAboveDropped = false;
    };
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void take();
    void shift(int position);
    void paint(QPainter &painter, const Mark &mark, const QRectF &line) const;

    NoteTracking &m_tracking;
    MarkdownEditor &m_editor;
    std::vector<Mark> m_marks; ///< by line
    bool m_isDroppedAtTop = false;
    QPoint m_asked; ///< where the mouse waits for words, on the screen
    int m_askedLine = -1;
};

} // namespace ui
