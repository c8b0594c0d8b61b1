// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/runwords.h"
#include "phrases/phrases.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include <QCoreApplication>
#include <algorithm>

namespace ui {
namespace {

using engine::Act;
using engine::ActReport;
using engine::StepRecord;
using engine::StepState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

QString nameOf(Act act, const QString &version)
{
    switch (act) {
    case Act::Cut: return Words::tr("The cut of %1").arg(version);
    case Act::Tag: return Words::tr("Tagging %1").arg(version);
    case Act::Publish: return Words::tr("Publishing %1").arg(version);
    }
    Q_UNREACHABLE();
}

QString resume() { return Words::tr("Resu&me"); }

/// What did succeed, and who can see it already.
QString whatStays(const std::vector<StepRecord> &records)
{
    const auto isDone = [](const StepRecord &record) {
        return lookOf(record.state) == Look::Passed;
    };
    const auto done = std::count_if(records.begin(), records.end(), isDone);
    if (done == 0)
        return Words::tr("Nothing was changed.");
    QStringList seen;
    for (const StepRecord &record : records)
        if (isDone(record) && record.info.reach != engine::Reach::Local)
            seen << phrases::title(record.info);
    return together(
        Words::tr("%L1 of %Ln steps are done and stay done; they will not be done twice.", nullptr, int(records.size())).arg(done),
        seen.isEmpty() ? Words::tr("Nobody but you can see anything of them.")
                       : Words::tr("Others can see these already: %1.").arg(listed(seen)));
}

Outcome refused(Act act, const QString &version, const ActReport &report)
{
    QStringList checks;
    for (const auto &result : report.blocking)
        checks << phrases::title(result.definition);
    return {
        false,
        Words::tr("%1 was refused, nothing was done. These checks stand in the way: %2. Make them pass or waive them, then preview again.")
            .arg(nameOf(act, version), listed(checks)),
        {},
        {}};
}

} // namespace

Outcome outcomeOf(Act act, const QString &version, const ActReport &report)
{
    if (!report.blocking.empty())
        return refused(act, version, report);
    const auto broken = std::find_if(report.records.begin(), report.records.end(),
                                     [](const StepRecord &record) { return record.state == StepState::Failed; });
    QStringList skipped;
    for (const StepRecord &record : report.records)
        if (record.state == StepState::Skipped)
            skipped << phrases::title(record.info);
    if (report.end == engine::RunEnd::Done && !skipped.isEmpty())
        return {true,
                Words::tr("%1 is done, without what was skipped: %2. The board shows what is missing.")
                    .arg(nameOf(act, version), listed(skipped)),
                {},
                {}};
    if (report.end == engine::RunEnd::Done)
        return {true, Words::tr("%1 is done: all %Ln steps.", nullptr, int(report.records.size())).arg(nameOf(act, version)), {}, {}};
    const auto waits = std::find_if(report.records.begin(), report.records.end(),
                                    [](const StepRecord &record) { return lookOf(record) == Look::Pending; });
    if (broken == report.records.end() && waits != report.records.end())
        return {false,
                Words::tr("%1 waits. %2\n%3 Press Resume when it is settled.")
                    .arg(nameOf(act, version), phrases::sentence(*waits->error), whatStays(report.records)),
                {},
                resume(),
                true};
    if (broken == report.records.end())
        return {false,
                Words::tr("%1 was stopped. %2 Press Resume to go on.").arg(nameOf(act, version), whatStays(report.records)),
                {},
                resume()};
    const QString why = broken->error ? phrases::sentence(*broken->error) : QString();
    const QString stays = (why.contains(QLatin1Char('\n')) ? QStringLiteral("\n") : QString()) + whatStays(report.records);
    return {false, Words::tr("“%1” failed. %2 %3 Press Retry to go on from there.").arg(phrases::title(broken->info), why, stays),
            broken->error ? broken->error->detail : QString(), Words::tr("Retr&y")};
}

Outcome outcomeOf(Act act, const QString &version, const domain::Error &error, int stepsDone)
{
    if (error.kind == domain::ErrorKind::Cancelled)
        return {false, Words::tr("%1 was stopped. Press Resume to go on.").arg(nameOf(act, version)), {}, resume()};
    const QString stays = stepsDone == 0 ? Words::tr("Nothing was changed.") : Words::tr("Steps that are done stay done.");
    return {false, Words::tr("%1 did not go through. %2 %3").arg(nameOf(act, version), phrases::sentence(error), stays), error.detail,
            Words::tr("Retr&y")};
}

QString comparisonText(const engine::TargetStatus &target, const std::map<QString, engine::Digest> &held)
{
    const QString nothing(QChar(0x2013));
    QStringList lines{target.place,
                      QString(),
                      Words::tr("Expected:           %1").arg(target.expected.isEmpty() ? nothing : target.expected),
                      Words::tr("The world holds:    %1").arg(target.actual.isEmpty() ? nothing : target.actual),
                      phrases::differingFiles(target),
                      QString(),
                      Words::tr("Files that are there: %L1").arg(held.size())};
    for (const auto &[name, digest] : held)
        lines << QStringLiteral("  %1  %2").arg(digest, name);
    lines << QString()
          << Words::tr("Slipway overwrites nothing that is published. Find out who put it there, then move it away and publish again, "
                       "or release a new version.");
    return lines.join(QLatin1Char('\n'));
}

QString runningWords(Act act, const QString &version)
{
    switch (act) {
    case Act::Cut: return Words::tr("Cutting %1").arg(version);
    case Act::Tag: return Words::tr("Tagging %1").arg(version);
    case Act::Publish: return Words::tr("Publishing %1").arg(version);
    }
    Q_UNREACHABLE();
}

QString interruptedWords(Act act, const engine::JournalEntry &last)
{
    const QString name = nameOf(act, last.version);
    if (last.step.isEmpty())
        return Words::tr("%1 was interrupted. What is done stays done.").arg(name);
    const QString step = phrases::titleOfStep(last.step);
    if (last.state == engine::toWord(StepState::Waiting))
        return Words::tr("%1 waits at “%2”. What is done stays done.").arg(name, step);
    return Words::tr("%1 was interrupted at “%2”. What is done stays done.").arg(name, step);
}

QString previewWords(Act act, const QString &version, const QString &tag)
{
    switch (act) {
    case Act::Cut: return Words::tr("Preview cut of %1…").arg(version);
    case Act::Tag: return Words::tr("Preview tag %1…").arg(tag);
    case Act::Publish: return Words::tr("Preview publishing %1…").arg(version);
    }
    Q_UNREACHABLE();
}

} // namespace ui
