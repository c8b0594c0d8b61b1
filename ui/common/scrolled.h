// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>
#include <QScrollBar>
#include <utility>

namespace ui {

/// Calls `act` whenever other lines of the editor are in sight. Its scroll bar says nothing where the cursor leads.
template <class Act>
void whenScrolled(QPlainTextEdit &editor, QObject *receiver, Act act)
{
    const QScrollBar *bar = editor.verticalScrollBar();
    QObject::connect(&editor, &QPlainTextEdit::updateRequest, receiver, [bar, at = bar->value(), act]() mutable {
        if (std::exchange(at, bar->value()) != bar->value())
            act();
    });
}

} // namespace ui
