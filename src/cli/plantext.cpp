// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plantext.h"
#include "cli/jsonwriter.h"
#include "phrases/phrases.h"

namespace cli {

using engine::Effect;

namespace {

const char *wordOf(engine::Reach reach)
{
    switch (reach) {
    case engine::Reach::Local: return "local";
    case engine::Reach::Private: return "private";
    case engine::Reach::Draft: return "draft";
    case engine::Reach::Public: return "public";
    }
    Q_UNREACHABLE();
}

const char *wordOf(engine::Undo undo)
{
    switch (undo) {
    case engine::Undo::Undoable: return "undoable";
    case engine::Undo::Replaceable: return "replaceable";
    case engine::Undo::Permanent: return "permanent";
    }
    Q_UNREACHABLE();
}

const char *wordOf(Effect::Kind kind)
{
    switch (kind) {
    case Effect::Kind::Command: return "command";
    case Effect::Kind::Request: return "request";
    case Effect::Kind::Diff: return "diff";
    case Effect::Kind::File: return "file";
    }
    Q_UNREACHABLE();
}

QString indented(const QString &text)
{
    QString all;
    for (const QString &line : text.trimmed().split(QLatin1Char('\n')))
        all += (line.isEmpty() ? QString() : QLatin1String("       ") + line) + QLatin1Char('\n');
    return all;
}

} // namespace

QString planText(const engine::Plan &plan)
{
    QString text = QStringLiteral("%1 %2\n").arg(phrases::word(plan.act), plan.version);
    for (size_t i = 0; i < plan.steps.size(); ++i) {
        const engine::StepInfo info = plan.steps[i]->info();
        if (i == plan.pointOfNoReturn())
            text += QStringLiteral("\n------------------------- point of no return -------------------------\n");
        text += QStringLiteral("\n%1. %2\n").arg(i + 1, 4).arg(phrases::title(info));
        text += QStringLiteral("       seen by: %1; %2\n").arg(phrases::word(info.reach), phrases::word(info.undo));
        for (const Effect &effect : plan.steps[i]->preview().effects)
            text += indented(effect.kind == Effect::Kind::Command ? QLatin1String("$ ") + effect.text : effect.text);
    }
    return text;
}

QByteArray planJson(const engine::Plan &plan)
{
    JsonWriter json;
    json.beginObject().key("schema").value(1).key("act").value(engine::toWord(plan.act)).key("version").value(plan.version);
    json.key("steps").beginArray();
    for (const auto &step : plan.steps) {
        const engine::StepInfo info = step->info();
        json.beginObject().key("id").value(info.id).key("title").value(phrases::title(info)).key("after").texts(info.after);
        json.key("reach").value(wordOf(info.reach)).key("undo").value(wordOf(info.undo)).key("effect").beginArray();
        for (const Effect &effect : step->preview().effects)
            json.beginObject().key("kind").value(wordOf(effect.kind)).key("text").value(effect.text).endObject();
        json.endArray().endObject();
    }
    return json.endArray().endObject().line();
}

} // namespace cli
