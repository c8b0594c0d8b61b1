// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/colourscheme.h"
#include "ui/common/look.h"
#include <QColor>
#include <QFrame>
#include <QIcon>
#include <QPalette>

class QPushButton;

namespace ui {

/// Spaces of the window, in device-independent pixels: everything stands on a grid of eight.
constexpr int smallGap = 4;
constexpr int gap = 8;
constexpr int wideGap = 16;

bool isDark(const QPalette &palette);
/// The colour of a state with a contrast of at least 4.5 to 1 on this palette's base, alternate base and window.
QColor colourOf(Look look, const QPalette &palette);
/// A colour between text and base, for what matters less; still readable.
QColor quietText(const QPalette &palette);
/// The shape of a state. Follows the application's palette when that changes.
QIcon iconOf(Look look);
/// One of our own symbols in the colour of the text: "open", "credentials" ...
QIcon symbol(const QString &name);
QFont monospace();

/// Sizes and weights of text, relative to the system's font. See packaging/design/language.md.
enum class Type { Body, Strong, Title, Display };
void setType(QWidget *widget, Type type);
/// A line between parts of a page.
QFrame *makeLine(QFrame::Shape shape, QWidget *parent);
/// The widest of some words in the widget's font: what a column of them needs, beside its icon and margins.
int widestOf(const QStringList &words, const QWidget &widget);
/// Puts a list on the page's margins.
QWidget *inset(QWidget *content, QWidget *parent);
/// The button that a page is there for.
void makePrimary(QPushButton *button);
/// Its words, with room around them; without words it is not there.
void setPrimaryWords(QPushButton *button, const QString &words);

} // namespace ui
