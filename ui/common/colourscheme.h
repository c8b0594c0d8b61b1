// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPalette>

namespace ui {

enum class Scheme { System, Light, Dark };

/// The word that is kept in the settings under "appearance": "system", "light", "dark".
QString toWord(Scheme scheme);
/// Scheme::System for any other word.
Scheme schemeOf(const QString &word);

/// Our own palettes, for those who do not follow the system. Not for Scheme::System.
QPalette paletteOf(Scheme scheme);

/// Changes every window of the program at once. With Scheme::System the palette is the platform theme's again,
/// and follows it when that changes.
void applyColourScheme(Scheme scheme);

/// WCAG 2.1, success criterion 1.4.3: from 1 (the same) to 21 (black on white).
double contrast(const QColor &a, const QColor &b);
/// The colour itself when it can be read on this ground (4.5 to 1), or else moved towards black or white until it can.
QColor readableOn(const QColor &ground, QColor colour);

} // namespace ui
