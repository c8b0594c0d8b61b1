// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QPalette>
#include <array>

namespace ui {

/// In which clothes Markdown is shown: those of the place where it will be read, or none.
enum class PreviewStyle { GitHub, Plain };

/// The word that is kept in the settings: "github", "plain".
QString toWord(PreviewStyle style);
/// PreviewStyle::GitHub for any other word.
PreviewStyle previewStyleOf(const QString &word);

/// Fonts and colours of a page of Markdown.
struct PreviewLook {
    PreviewStyle style = PreviewStyle::Plain;
    bool dark = false;
    double scale = 1; ///< device pixels of a pixel, for the small pictures
    QFont font, codeFont;
    QColor text, ground, link, quiet, line, codeGround;
    std::array<QColor, 5> alerts; ///< note, tip, important, warning, caution

    bool operator==(const PreviewLook &) const = default;
};

/// `palette` gives the colours of the plain style, and tells light from dark for both.
PreviewLook previewLook(PreviewStyle style, const QPalette &palette, const QFont &font, double scale);
/// What a QTextDocument understands of it.
QString styleSheet(const PreviewLook &look);

} // namespace ui
