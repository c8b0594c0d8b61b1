// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checklistviewmodel.h"
#include "phrases/phrases.h"
#include "ui/common/committext.h"
#include "ui/common/logwords.h"
#include "ui/common/texts.h"
#include <QLocale>
#include <algorithm>

namespace ui {
namespace {

using domain::CheckDefinition;
using domain::CheckResult;
using domain::CheckState;
using engine::CancelToken;
using engine::Job;

/// A log that is longer keeps its end; the whole of it is in the file.
constexpr qsizetype longestShown = 4'000'000;

/// The check could not be carried out: that is a result too, except when a person stopped it.
CheckResult problem(const OpenRelease &release, const CheckDefinition &definition, const domain::Error &error)
{
    CheckResult result;
    result.definition = definition;
    result.state = CheckState::Failed;
    result.commit = release.state.candidate();
    result.at = release.project->clock->now();
    result.evidence = {{domain::Evidence::Kind::Problem, {}, {}, 0, error}};
    return result;
}

/// Results hold for one commit of one release.
bool isSame(const OpenRelease &a, const OpenRelease &b)
{
    return a.project == b.project && a.state.version == b.state.version && a.state.candidate() == b.state.candidate();
}

} // namespace

ChecklistViewModel::ChecklistViewModel(QObject *parent) : QObject(parent)
{
    connect(&m_run, &Work::runningChanged, this, &ChecklistViewModel::runningChanged);
    connect(&m_relay, &LogRelay::arrived, this, &ChecklistViewModel::log);
}

void ChecklistViewModel::log(const QString &id, engine::LogLevel level, const QString &text)
{
    if (const auto lines = m_logs[id].append(level, text); !lines.empty())
        Q_EMIT logged(id, lines);
}

const LogBook *ChecklistViewModel::logOf(const QString &id) const
{
    const auto found = m_logs.find(id);
    return found == m_logs.end() ? nullptr : &found->second;
}

void ChecklistViewModel::setRelease(ReleasePtr release)
{
    const bool same = release && m_release && isSame(*release, *m_release);
    m_release = std::move(release);
    if (!same) {
        m_run.drop();
        m_look.drop();
        m_logs.clear();
        m_pasts.clear();
    }
    if (!m_release)
        m_model.setResults({});
    announce();
    look();
}

void ChecklistViewModel::look()
{
    if (!m_release)
        return;
    m_look.start<Looked>(
        [release = m_release](const CancelToken &, const Job::Post &) -> domain::Result<Looked> {
            const auto person = release->project->repository->identity();
            return Looked{engine::Checks(*release->project, release->state).look(), person ? person->name : QString()};
        },
        [this](const domain::Result<Looked> &looked) { show(looked); });
}

void ChecklistViewModel::lookAt(const QString &id)
{
    if (const auto *known = m_model.result(id); known && m_release) {
        m_statements.start<CheckResult>(
            [release = m_release, definition = known->definition](const CancelToken &, const Job::Post &) -> domain::Result<CheckResult> {
                return engine::Checks(*release->project, release->state).look(definition);
            },
            [this](const domain::Result<CheckResult> &result) {
                if (result)
                    apply(*result);
            },
            Work::Turn::After);
    }
}

void ChecklistViewModel::show(const domain::Result<Looked> &looked)
{
    if (!looked)
        return Q_EMIT failed(looked.error());
    m_personName = looked->personName;
    m_model.setNow(m_release->project->clock->now());
    m_model.setResults(looked->results);
    announce();
}

void ChecklistViewModel::lookBack(const QString &id)
{
    if (!m_release || id.isEmpty())
        return;
    m_past.start<engine::CheckPast>(
        [release = m_release, id](const CancelToken &, const Job::Post &) { return engine::pastOf(*release->project, release->state, id); },
        [this, id](const domain::Result<engine::CheckPast> &past) {
            if (!past)
                return Q_EMIT failed(past.error());
            m_pasts[id] = *past;
            Q_EMIT pastFound(id);
        });
}

const engine::CheckPast *ChecklistViewModel::pastOf(const QString &id) const
{
    const auto found = m_pasts.find(id);
    return found == m_pasts.end() ? nullptr : &found->second;
}

void ChecklistViewModel::read(std::function<domain::Result<ShownText>(const OpenRelease &)> reader)
{
    if (!m_release)
        return;
    m_read.start<ShownText>([release = m_release, reader](const CancelToken &, const Job::Post &) { return reader(*release); },
                            [this](const domain::Result<ShownText> &text) {
                                if (text)
                                    Q_EMIT textRead(*text);
                                else
                                    Q_EMIT failed(text.error());
                            });
}

void ChecklistViewModel::readFile(const QString &path, int line)
{
    read([path, line](const OpenRelease &release) -> domain::Result<ShownText> {
        const domain::ObjectId commit = release.state.candidate();
        const auto bytes = release.project->repository->fileAt(commit, path);
        if (!bytes)
            return domain::failure(bytes.error());
        return ShownText{tr("%1 at commit %2").arg(path, shortCommit(commit)), path, QString::fromUtf8(*bytes), line,
                         release.project->repository->workTree() + QLatin1Char('/') + path};
    });
}

void ChecklistViewModel::readCommit(const domain::ObjectId &commit)
{
    read([commit](const OpenRelease &release) { return commitText(*release.project->repository, {commit}); });
}

void ChecklistViewModel::readLog(const QString &path)
{
    read([path](const OpenRelease &release) -> domain::Result<ShownText> {
        const auto bytes = release.project->buildFolder->read(path);
        if (!bytes)
            return domain::failure(bytes.error());
        const QString end = QString::fromUtf8(bytes->right(longestShown));
        const QString cut =
            bytes->size() > longestShown ? tr("(The end of the log. The whole of it is in %1.)").arg(path) + QLatin1Char('\n') : QString();
        return ShownText{tr("Log"), {}, cut + end, 0, path};
    });
}

std::vector<ProgressPart> ChecklistViewModel::progress() const
{
    std::vector<ProgressPart> parts{{Look::Passed, 0}, {Look::Waived, 0}, {Look::Pending, 0}, {Look::Failed, 0}};
    for (const auto &result : m_model.results())
        for (ProgressPart &part : parts)
            part.count += part.look == lookOf(result.state);
    return parts;
}

void ChecklistViewModel::runAll()
{
    std::vector<CheckDefinition> definitions;
    for (const auto &result : m_model.results())
        definitions.push_back(result.definition);
    start(std::move(definitions));
}

void ChecklistViewModel::run(const QString &id)
{
    if (const auto *result = m_model.result(id))
        start({result->definition});
}

void ChecklistViewModel::start(std::vector<CheckDefinition> definitions)
{
    if (!m_release || isRunning())
        return;
    const auto work = [release = m_release, definitions, this](const CancelToken &cancel, const Job::Post &post) -> domain::Status {
        const engine::Checks checks(*release->project, release->state);
        const LogRelay::Sink sink = m_relay.sink(post);
        for (const auto &definition : definitions) {
            if (cancel.requested())
                break;
            post([this, id = definition.id] {
                m_logs.erase(id);
                m_model.setRunning(id, true);
                Q_EMIT changed();
            });
            const auto result = checks.run(definition, decoded(sink, definition.id), cancel);
            if (result)
                sink(definition.id, levelOf(result->state), logWords(*result));
            else
                sink(definition.id, engine::LogLevel::Failure, phrases::sentence(result.error()) + QLatin1Char('\n'));
            post([this, definition, result, release] {
                m_model.setRunning(definition.id, false);
                m_model.setNow(release->project->clock->now());
                if (!m_release || !isSame(*m_release, *release))
                    return;
                if (result || result.error().kind != domain::ErrorKind::Cancelled)
                    return apply(result ? *result : problem(*release, definition, result.error()));
                announce();
            });
        }
        return {};
    };
    m_run.start<void>(work, [this](const domain::Status &end) {
        m_relay.flush();
        announce();
        if (!end)
            Q_EMIT failed(end.error());
    });
}

void ChecklistViewModel::stop() { m_run.cancel(); }

void ChecklistViewModel::say(const QString &id, engine::Statement::Kind kind, const QString &name, const QString &reason)
{
    keep([=](const engine::Checks &checks) { return checks.state(id, kind, name, reason); });
}

void ChecklistViewModel::withdraw(const QString &id)
{
    keep([=](const engine::Checks &checks) { return checks.withdraw(id); });
}

void ChecklistViewModel::keep(std::function<domain::Status(const engine::Checks &)> statement)
{
    if (!m_release)
        return;
    m_statements.start<void>(
        [release = m_release, statement](const CancelToken &, const Job::Post &) -> domain::Status {
            return statement(engine::Checks(*release->project, release->state));
        },
        [this](const domain::Status &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
            look();
        },
        Work::Turn::After);
}

void ChecklistViewModel::announce() { Q_EMIT changed(); }

engine::Act ChecklistViewModel::nextAct() const { return m_release ? ui::nextAct(m_release->state.stage()) : engine::Act::Cut; }
QString ChecklistViewModel::version() const { return m_release ? m_release->state.version.toString() : QString(); }
QString ChecklistViewModel::folder() const { return m_release ? m_release->project->repository->workTree() : QString(); }

std::vector<CheckResult> ChecklistViewModel::standing() const { return engine::blocking(m_model.results(), nextAct()); }

bool ChecklistViewModel::isReady() const { return m_release && !m_model.results().empty() && standing().empty(); }

QString ChecklistViewModel::badge() const
{
    const auto &results = m_model.results();
    if (results.empty())
        return {};
    const auto passed = std::count_if(results.begin(), results.end(), [](const CheckResult &result) {
        return result.state == CheckState::Passed || result.state == CheckState::Waived;
    });
    return QStringLiteral("%1/%2").arg(passed).arg(results.size());
}

QString ChecklistViewModel::headline(const QDateTime &now) const
{
    const auto &results = m_model.results();
    if (results.empty())
        return m_release ? tr("Looking…") : QString();
    std::map<CheckState, int> count;
    QDateTime newest;
    for (const auto &result : results) {
        ++count[result.state];
        newest = std::max(newest, result.at);
    }
    QStringList parts{tr("%Ln of %L1 passed", nullptr, count[CheckState::Passed]).arg(results.size())};
    if (count[CheckState::Waived] > 0)
        parts << tr("%Ln waived", nullptr, count[CheckState::Waived]);
    if (count[CheckState::Pending] > 0)
        parts << tr("%Ln pending", nullptr, count[CheckState::Pending]);
    parts << tr("for commit %1").arg(shortCommit(m_release->state.candidate()));
    if (newest.isValid())
        parts << relativeTime(newest, now);
    return parts.join(QStringLiteral(" · "));
}

QString ChecklistViewModel::verdict() const
{
    if (m_model.results().empty())
        return {};
    std::map<CheckState, int> count;
    for (const auto &result : standing())
        ++count[result.state];
    QStringList parts;
    if (count[CheckState::Failed] > 0)
        parts << tr("%Ln failed", nullptr, count[CheckState::Failed]);
    if (count[CheckState::NotChecked] > 0)
        parts << tr("%Ln not checked", nullptr, count[CheckState::NotChecked]);
    if (count[CheckState::Pending] > 0)
        parts << tr("%Ln pending", nullptr, count[CheckState::Pending]);
    return parts.isEmpty() ? tr("Ready") : tr("Not ready: %1").arg(listed(parts));
}

} // namespace ui
