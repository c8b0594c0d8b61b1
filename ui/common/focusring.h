// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QWidget>

namespace ui {

/// Draws a line around the list or the text that has the focus: styles show it on buttons and fields alone. A text that
/// can be written in has its caret.
class FocusRing final : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);

private:
    void follow(QWidget *focused);

    QPointer<QWidget> m_line;
};

} // namespace ui
