// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checktext.h"
#include "phrases/phrases.h"

namespace cli {

using domain::CheckResult;
using domain::Evidence;

namespace {

/// Where the sentence does not say itself what file it is about.
QString located(const Evidence &evidence)
{
    const QString text = phrases::sentence(evidence);
    if (evidence.file.isEmpty() || evidence.kind == Evidence::Kind::TreeDirty || evidence.kind == Evidence::Kind::Problem)
        return text;
    const QString line = evidence.line > 0 ? QLatin1Char(':') + QString::number(evidence.line) : QString();
    return evidence.file + line + QLatin1String(": ") + text;
}

void writeEvidence(phrases::JsonWriter &json, const Evidence &evidence)
{
    json.beginObject().key("text").value(phrases::sentence(evidence)).key("file").valueOrNull(evidence.file).key("line");
    if (evidence.line > 0)
        json.value(evidence.line);
    else
        json.null();
    json.key("address").valueOrNull(evidence.address).endObject();
}

} // namespace

QString checkText(const CheckResult &result)
{
    QString text =
        QStringLiteral("%1 %2  (%3)\n").arg(phrases::word(result.state), -12).arg(phrases::title(result.definition), result.definition.id);
    const auto addLine = [&text](const QString &line) {
        text += QString(13, QLatin1Char(' ')) + line + QLatin1Char('\n');
    };
    if (result.waiver)
        addLine(QStringLiteral("Waived by %1: %2").arg(result.waiver->name, result.waiver->reason));
    for (const Evidence &evidence : result.evidence) {
        for (const QString &line : located(evidence).split(QLatin1Char('\n')))
            addLine(line);
        const bool isWorthALook = result.state != domain::CheckState::Passed && !evidence.address.isEmpty();
        if (isWorthALook)
            addLine(QLatin1String("    ") + evidence.address);
    }
    if (!result.logPath.isEmpty() && result.state == domain::CheckState::Failed)
        addLine(QStringLiteral("Log: %1").arg(result.logPath));
    return text;
}

void writeCheck(phrases::JsonWriter &json, const CheckResult &result)
{
    json.beginObject().key("id").value(result.definition.id).key("kind").value(domain::toWord(result.definition.kind));
    json.key("state").value(domain::toWord(result.state)).key("title").value(phrases::title(result.definition));
    json.key("evidence").beginArray();
    for (const Evidence &evidence : result.evidence)
        writeEvidence(json, evidence);
    json.endArray().key("waiver");
    if (result.waiver)
        json.beginObject().key("name").value(result.waiver->name).key("reason").value(result.waiver->reason).endObject();
    else
        json.null();
    json.key("at").valueOrNull(result.at.isValid() ? result.at.toString(Qt::ISODate) : QString());
    json.key("log").valueOrNull(result.logPath).endObject();
}

} // namespace cli
