// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/colourscheme.h"
#include "ui/common/work.h"
#include "ui/notes/pieceselection.h"
#include "ui/notes/piecestack.h"
#include <QAbstractScrollArea>
#include <functional>

namespace ui {

class Settings;

/// Shows a text that is being written as it will look, whatever its size: what is typed is there with the next frame.
/// Follows a text that somebody else owns; follows no link and loads nothing by itself.
class LivePreview final : public QAbstractScrollArea {
    Q_OBJECT
    Q_PROPERTY(QString shownText READ shownText)
    Q_PROPERTY(bool readOnly READ isReadOnly CONSTANT)
public:
    LivePreview(const QString &text, std::shared_ptr<const engine::MarkdownRenderer> renderer, QWidget *parent = nullptr);

    void setFolder(const QString &folder); ///< images of the repository
    void follow(Settings &settings); ///< style and colours as the person chose them
    void setStyle(PreviewStyle style, Scheme scheme);
    const PreviewLook &look() const { return m_stack.look(); }

    void showAnew();                                                        ///< it is another text; a long one is there a little later
    /// It was changed in one place. That scrolls to `line` (from 0) where it is out of sight; negative: it does not.
    void showEdit(qsizetype position, qsizetype removed, qsizetype added, int line = -1);

    double topLine() { return m_stack.topLine(); }
    void showLine(int line); ///< from 0; moves no further than it has to
    void scrollToLine(double line);
    void scrollToEnd();
    /// What can be read without scrolling.
    QString shownText();
    QString selectedText();
    bool isReadOnly() const { return true; }

public Q_SLOTS:
    void copy();
    void selectAll();

Q_SIGNALS:
    void linkWanted(const QUrl &link);
    void scrolled(); ///< by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool next) override;

private:
    void applyLook();
    void take(domain::MarkdownPieces pieces);
    void refresh();
    void follow(const QString &link);
    QString linkAt(const QPointF &place);
    PieceSpot spotAt(const QPointF &place, bool exact = false);

    PreviewText m_text;
    PieceStack m_stack;
    PieceSelection m_selection;
    PreviewStyle m_style = PreviewStyle::GitHub;
    Scheme m_scheme = Scheme::System;
    QString m_pressed; ///< the link below the mouse when its button went down
    bool m_moving = false; ///< the scroll bar is set to where the text is, not the other way round
    bool m_isReading = false;
    std::function<void()> m_whenRead; ///< where to scroll to then
    Work m_read;
};

} // namespace ui
