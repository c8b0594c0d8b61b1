// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/colourscheme.h"
#include <QApplication>
#include <cmath>

namespace ui {

namespace {

constexpr double readable = 4.5;

/// Relative luminance as WCAG 2.1 defines it.
double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

struct Colours {
    QRgb window, base, alternate, text, button, quiet, highlight, link, visited, light, midlight, mid, dark, shadow;
};

constexpr Colours lightColours{0xfff3f4f6, 0xffffffff, 0xfff5f6f8, 0xff1b1d21, 0xffe9ebee, 0xff868a92, 0xff1a5fb4,
                               0xff0b57b0, 0xff6a3fb5, 0xffffffff, 0xfff0f1f3, 0xffc0c4cb, 0xff9a9ea6, 0xff70747c};
constexpr Colours darkColours{0xff26282c, 0xff1b1d20, 0xff222428, 0xffe8eaed, 0xff34373c, 0xff85898f, 0xff2462ad,
                              0xff79b8ff, 0xffc8a8ff, 0xff53575e, 0xff44474d, 0xff4a4e55, 0xff17181a, 0xff0c0d0e};

QPalette paletteWith(const Colours &colours)
{
    QPalette palette(QColor(colours.text), QColor(colours.button), QColor(colours.light), QColor(colours.dark), QColor(colours.mid),
                     QColor(colours.text), QColor(colours.text), QColor(colours.base), QColor(colours.window));
    palette.setColor(QPalette::AlternateBase, QColor(colours.alternate));
    palette.setColor(QPalette::Midlight, QColor(colours.midlight));
    palette.setColor(QPalette::Shadow, QColor(colours.shadow));
    palette.setColor(QPalette::ToolTipBase, QColor(colours.button));
    palette.setColor(QPalette::ToolTipText, QColor(colours.text));
    palette.setColor(QPalette::PlaceholderText, readableOn(QColor(colours.base), QColor(colours.quiet)));
    palette.setColor(QPalette::Highlight, QColor(colours.highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(colours.link));
    palette.setColor(QPalette::LinkVisited, QColor(colours.visited));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.quiet));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.mid));
    return palette;
}

/// The selection of some themes is too pale for its text: the same hue, dark enough.
QPalette withReadableSelection(const QPalette &theme)
{
    const QColor selection = readableOn(theme.color(QPalette::HighlightedText), theme.color(QPalette::Highlight));
    QPalette palette;
    palette.setColor(QPalette::Active, QPalette::Highlight, selection);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, selection);
    return palette;
}

} // namespace

QString toWord(Scheme scheme)
{
    switch (scheme) {
    case Scheme::System: return QStringLiteral("system");
    case Scheme::Light: return QStringLiteral("light");
    case Scheme::Dark: return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

Scheme schemeOf(const QString &word)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        if (toWord(scheme) == word)
            return scheme;
    return Scheme::System;
}

QPalette paletteOf(Scheme scheme) { return paletteWith(scheme == Scheme::Dark ? darkColours : lightColours); }

void applyColourScheme(Scheme scheme)
{
    if (scheme != Scheme::System)
        return QApplication::setPalette(paletteOf(scheme));
    QApplication::setPalette(QPalette());
    QApplication::setPalette(withReadableSelection(QApplication::palette()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return qMax(one, other) / qMin(one, other);
}

QColor readableOn(const QColor &ground, QColor colour)
{
    const int end = contrast(ground, Qt::black) > contrast(ground, Qt::white) ? 0 : 255;
    const auto nearer = [end](int channel) {
        return (channel * 15 + end) / 16;
    };
    for (int step = 0; step < 48 && contrast(ground, colour) < readable; ++step)
        colour.setRgb(nearer(colour.red()), nearer(colour.green()), nearer(colour.blue()));
    return colour;
}

} // namespace ui
