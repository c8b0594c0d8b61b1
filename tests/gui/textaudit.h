// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

class QWidget;

namespace tests {

/// Texts of a window that have less room than they need, one a line with where and how much. A text that is cut with dots
/// on purpose is none when the whole of it is told on hover.
QStringList clippedTexts(const QWidget &window);

/// Menus in which two entries have the same letter to press.
QStringList sharedMnemonics(const QWidget &window);

/// Words that stand in a window without having been translated by PseudoTranslator. `data` are those that come from the
/// project that is shown: a text made of nothing else is none.
QStringList untranslatedTexts(const QWidget &window, const QStringList &data);

} // namespace tests
