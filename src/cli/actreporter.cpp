// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actreporter.h"
#include "cli/checktext.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "phrases/jsonwriter.h"
#include "phrases/phrases.h"
#include "phrases/plandocuments.h"
#include <algorithm>

namespace cli {

using engine::StepRecord;
using engine::StepState;

namespace {

/// The words of the stream; reading back is waiting until the world shows what was done.
QString streamWord(StepState state) { return engine::toWord(state == StepState::Verifying ? StepState::Waiting : state); }

QByteArray stepJson(const StepRecord &record)
{
    const QString detail = record.error ? phrases::sentence(*record.error) : record.actual;
    phrases::JsonWriter json;
    json.beginObject().key("step").value(record.info.id).key("state").value(streamWord(record.state)).key("detail").value(detail);
    return json.endObject().line();
}

bool isNews(const StepRecord &record)
{
    const StepState state = record.state;
    return record.error || state == StepState::Done || state == StepState::AlreadyDone || state == StepState::Cancelled;
}

QString nextCommand(engine::Act act, const QString &version)
{
    switch (act) {
    case engine::Act::Cut: return QStringLiteral("Next: slipwayctl tag %1").arg(version);
    case engine::Act::Tag: return QStringLiteral("Next: slipwayctl publish %1").arg(version);
    case engine::Act::Publish: return QStringLiteral("See it with: slipwayctl status %1").arg(version);
    }
    Q_UNREACHABLE();
}

} // namespace

engine::ActObserver ActReporter::observer()
{
    engine::ActObserver observer;
    observer.run.changed = [this](const StepRecord &record) {
        changed(record);
    };
    observer.checked = [this](const domain::CheckResult &result) {
        checked(result);
    };
    observer.checkOutput = pass;
    return observer;
}

bool ActReporter::approve(const engine::Plan &plan)
{
    if (plan.pointOfNoReturn() == plan.steps.size())
        return true;
    say(phrases::planText(engine::previewOf(plan)));
    return askForYes(QStringLiteral("%1? This cannot be undone. Type yes to go on:").arg(phrases::confirmation(plan)));
}

void ActReporter::checked(const domain::CheckResult &result)
{
    say(QStringLiteral("%1 %2").arg(phrases::word(result.state), -12).arg(phrases::title(result.definition)));
}

void ActReporter::changed(const StepRecord &record)
{
    if (m_json)
        print(stepJson(record));
    if (isNews(record))
        say(QStringLiteral("%1 %2").arg(phrases::word(record.state), -12).arg(phrases::title(record.info)));
    if (record.error && record.state != StepState::Cancelled)
        say(phrases::sentence(*record.error));
}

void ActReporter::done()
{
    say(QStringLiteral("Everything is done. %1").arg(nextCommand(m_act, m_version)));
    printResult("done", {});
}

void ActReporter::partly(const std::vector<StepRecord> &records)
{
    const auto count = std::count_if(records.begin(), records.end(), [](const StepRecord &record) {
        return record.state == StepState::Done || record.state == StepState::AlreadyDone;
    });
    const QString message =
        QStringLiteral("%1 of %2 steps are done and stay. Run the same command again to resume.").arg(count).arg(records.size());
    say(message);
    printResult("partly", message);
}

void ActReporter::failed() { printResult("failed", {}); }

void ActReporter::failed(const domain::Error &error)
{
    say(QLatin1String("slipwayctl: ") + phrases::sentence(error));
    printResult("failed", phrases::sentence(error));
}

void ActReporter::refused(const std::vector<domain::CheckResult> &blocking)
{
    const QString message = QStringLiteral("Refused: these checks stand in the way. Nothing was done.");
    say(message + QLatin1Char('\n'));
    for (const domain::CheckResult &result : blocking)
        pass(checkText(result).toUtf8());
    printResult("refused", message, blocking);
}

void ActReporter::refused(const QString &why)
{
    say(QLatin1String("slipwayctl: ") + why);
    printResult("refused", why);
}

void ActReporter::cancelled(bool begun)
{
    const QString message = begun ? phrases::sentence({domain::ErrorKind::Cancelled, {}, {}, {}, {}})
                                  : QStringLiteral("Cancelled before the first step. Nothing was done.");
    say(message);
    printResult("cancelled", message);
}

void ActReporter::printResult(const char *result, const QString &message, const std::vector<domain::CheckResult> &blocking)
{
    if (!m_json)
        return;
    phrases::JsonWriter json;
    json.beginObject().key("result").value(result).key("message").valueOrNull(message);
    if (!blocking.empty()) {
        json.key("checks").beginArray();
        for (const domain::CheckResult &check : blocking)
            writeCheck(json, check);
        json.endArray();
    }
    print(json.endObject().line());
}

} // namespace cli
