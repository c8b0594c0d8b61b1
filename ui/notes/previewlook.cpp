// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/previewlook.h"
#include "ui/common/theme.h"

namespace ui {
namespace {

/// GitHub's own, so that a page is judged as its readers will see it.
void dressForGitHub(PreviewLook &look)
{
    const bool dark = look.dark;
    const auto either = [dark](QRgb onLight, QRgb onDark) {
        return QColor(dark ? onDark : onLight);
    };
    look.text = either(0xff1f2328, 0xfff0f6fc);
    look.ground = either(0xffffffff, 0xff0d1117);
    look.link = either(0xff0969da, 0xff4493f8);
    look.quiet = either(0xff59636e, 0xff9198a1);
    look.line = either(0xffd1d9e0, 0xff3d444d);
    look.codeGround = either(0xfff3f5f7, 0xff1a2028);
    look.alerts = {either(0xff0969da, 0xff4493f8), either(0xff1a7f37, 0xff3fb950), either(0xff8250df, 0xffab7df8),
                   either(0xff9a6700, 0xffd29922), either(0xffcf222e, 0xfff85149)};
}

void dressPlainly(PreviewLook &look, const QPalette &palette)
{
    look.text = palette.color(QPalette::Text);
    look.ground = palette.color(QPalette::Base);
    look.link = palette.color(QPalette::Link);
    look.quiet = quietText(palette);
    look.line = palette.color(QPalette::Mid);
    look.codeGround = palette.color(QPalette::AlternateBase);
    look.alerts = {colourOf(Look::Running, palette), colourOf(Look::Passed, palette), colourOf(Look::Waived, palette),
                   colourOf(Look::Pending, palette), colourOf(Look::Failed, palette)};
}

} // namespace

QString toWord(PreviewStyle style) { return style == PreviewStyle::Plain ? QStringLiteral("plain") : QStringLiteral("github"); }

PreviewStyle previewStyleOf(const QString &word) { return word == QLatin1String("plain") ? PreviewStyle::Plain : PreviewStyle::GitHub; }

PreviewLook previewLook(PreviewStyle style, const QPalette &palette, const QFont &font, double scale)
{
    PreviewLook look;
    look.style = style;
    look.dark = isDark(palette);
    look.scale = scale;
    look.font = font;
    look.codeFont = monospace();
    if (style == PreviewStyle::GitHub)
        dressForGitHub(look);
    else
        dressPlainly(look, palette);
    return look;
}

QString styleSheet(const PreviewLook &look)
{
    return QStringLiteral("body { color: %1; }"
                          "a { color: %2; }"
                          "code { font-family: '%3'; background-color: %4; white-space: pre-wrap; }"
                          "pre { font-family: '%3'; white-space: pre-wrap; margin: 0; }"
                          "td.quoted { color: %5; }"
                          "p { margin-top: 0; margin-bottom: 10px; }"
                          "ul, ol { margin-top: 0; margin-bottom: 10px; }"
                          "li ul, li ol { margin-bottom: 0; }"
                          "table { margin-top: 4px; margin-bottom: 12px; }"
                          "h1, h2, h3, h4, h5, h6 { margin-top: 20px; margin-bottom: 10px; }"
                          "h1 { font-size: xx-large; } h2 { font-size: x-large; } h3 { font-size: large; }"
                          "h4 { font-size: medium; } h5 { font-size: small; } h6 { font-size: small; color: %5; }")
        .arg(look.text.name(), look.link.name(), look.codeFont.family(), look.codeGround.name(), look.quiet.name());
}

} // namespace ui
