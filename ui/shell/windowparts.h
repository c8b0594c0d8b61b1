// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QAction;

namespace ui {

/// Shows where the focus is, and goes by key from one part of a window to the next: back to where the focus was in it,
/// and saying where that is. A part's name is its accessible name; parts that are hidden or hold nothing to work with are
/// passed over.
class WindowParts final : public QObject {
    Q_OBJECT
public:
    WindowParts(QWidget *window, const QList<QWidget *> &parts, const QAction &next, const QAction &previous);

private:
    void go(qsizetype direction);
    qsizetype current() const; ///< -1: none of them

    QWidget *m_window;
    QList<QWidget *> m_parts;
};

} // namespace ui
