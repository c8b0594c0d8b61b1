// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/effecthtml.h"
#include "ui/common/codecolours.h"
#include "ui/common/theme.h"
#include <QCoreApplication>
#include <QFont>

namespace ui {
namespace {

using engine::Effect;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EffectHtml)
};

QString nameOf(Effect::Kind kind)
{
    switch (kind) {
    case Effect::Kind::Command: return Words::tr("Command");
    case Effect::Kind::Request: return Words::tr("Request");
    case Effect::Kind::Diff: return Words::tr("Change");
    case Effect::Kind::File: return Words::tr("File");
    }
    Q_UNREACHABLE();
}

/// A text in JSON has its line ends in escapes, and would be one endless line: it goes on below each of them.
QString brokenAtEscapes(const QString &json)
{
    QString broken;
    for (qsizetype at = 0; at < json.size(); ++at) {
        broken += json[at];
        if (json[at] != QLatin1Char('\\') || at + 1 == json.size())
            continue;
        broken += json[++at];
        if (json[at] == QLatin1Char('n') && at + 1 < json.size() && json[at + 1] != QLatin1Char('"'))
            broken += QStringLiteral("\n        ");
    }
    return broken;
}

QString languageOf(Effect::Kind kind)
{
    switch (kind) {
    case Effect::Kind::Command: return QStringLiteral("bash");
    case Effect::Kind::Diff: return QStringLiteral("diff");
    case Effect::Kind::Request:
    case Effect::Kind::File: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString effectHtml(const std::vector<Effect> &effects, CodeColours &colours, const QPalette &palette)
{
    QString html;
    for (const Effect &effect : effects) {
        const QString text = effect.text.trimmed();
        const QString shown = effect.kind == Effect::Kind::Request ? brokenAtEscapes(text) : text;
        html += QStringLiteral("<p style=\"color:%1;margin-bottom:0\">%2</p><pre style=\"font-family:'%3';margin-top:2px\">%4</pre>")
                    .arg(quietText(palette).name(), nameOf(effect.kind), monospace().family(),
                         colours.toHtml(shown, languageOf(effect.kind), isDark(palette)));
    }
    return html;
}

Look lookOf(const engine::PreflightItem &item) { return item.problem ? Look::Failed : item.isUntold() ? Look::NotChecked : Look::Passed; }

} // namespace ui
