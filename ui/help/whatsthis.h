// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QWidget;

namespace ui {

/// Gives everything in a window or part of one that can be used the text which What's This shows.
void explain(QWidget &root);

/// The text for a widget: its own, or that of the nearest part of the window it stands in; empty when there is none.
QString whatsThisOf(const QWidget &widget);

} // namespace ui
