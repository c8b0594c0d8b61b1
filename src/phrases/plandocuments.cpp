// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/plandocuments.h"
#include "phrases/jsonwriter.h"
#include "phrases/phrases.h"
#include <QCoreApplication>

namespace phrases {

using engine::Effect;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(phrases)
};

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

/// As a code block that the text itself cannot end.
QString fenced(const Effect &effect)
{
    QString fence = QStringLiteral("```");
    while (effect.text.contains(fence))
        fence += QLatin1Char('`');
    const char *language = effect.kind == Effect::Kind::Command ? "sh" : effect.kind == Effect::Kind::Diff ? "diff" : "";
    const QString end = effect.text.endsWith(QLatin1Char('\n')) ? QString() : QStringLiteral("\n");
    return QStringLiteral("\n%1%2\n").arg(fence, QLatin1String(language)) + effect.text + end + fence + QLatin1Char('\n');
}

} // namespace

QString planText(const engine::PlanPreview &plan)
{
    QString text = title(plan.act, plan.version) + QLatin1Char('\n');
    size_t number = 0;
    for (const auto &[info, effects] : plan.rows) {
        if (number == plan.pointOfNoReturn)
            text += QStringLiteral("\n------------------------- point of no return -------------------------\n");
        text += QStringLiteral("\n%1. %2\n").arg(++number, 4).arg(title(info));
        text += QStringLiteral("       seen by: %1; %2\n").arg(word(info.reach), word(info.undo));
        for (const Effect &effect : effects)
            text += indented(effect.kind == Effect::Kind::Command ? QLatin1String("$ ") + effect.text : effect.text);
    }
    return text;
}

QString planMarkdown(const engine::PlanPreview &plan)
{
    QString text = QStringLiteral("# %1\n").arg(title(plan.act, plan.version));
    size_t number = 0;
    for (const auto &[info, effects] : plan.rows) {
        if (number == plan.pointOfNoReturn)
            text += QStringLiteral("\n---\n\n**%1**\n").arg(Text::tr("Point of no return"));
        text += QStringLiteral("\n## %1. %2\n\n").arg(++number).arg(title(info));
        text += Text::tr("Seen by: %1; %2.").arg(word(info.reach), word(info.undo)) + QLatin1Char('\n');
        for (const Effect &effect : effects)
            text += fenced(effect);
    }
    return text;
}

QByteArray planJson(const engine::PlanPreview &plan)
{
    JsonWriter json;
    json.beginObject().key("schema").value(1).key("act").value(engine::toWord(plan.act)).key("version").value(plan.version);
    json.key("steps").beginArray();
    for (const auto &[info, effects] : plan.rows) {
        json.beginObject().key("id").value(info.id).key("title").value(title(info)).key("after").texts(info.after);
        json.key("reach").value(wordOf(info.reach)).key("undo").value(wordOf(info.undo)).key("effect").beginArray();
        for (const Effect &effect : effects)
            json.beginObject().key("kind").value(wordOf(effect.kind)).key("text").value(effect.text).endObject();
        json.endArray().endObject();
    }
    return json.endArray().endObject().line();
}

} // namespace phrases
