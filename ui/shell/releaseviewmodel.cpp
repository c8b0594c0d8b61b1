// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/releaseviewmodel.h"
#include "engine/signoffs.h"
#include "engine/status.h"

namespace ui {

using domain::Result;
using engine::CancelToken;
using engine::Job;

namespace {

/// What the journal says last of an act that was begun: the step it was at.
engine::JournalEntry lastOf(const engine::Project &project, const engine::JournalEntry &begun)
{
    engine::JournalEntry last = begun;
    if (const auto entries = project.journal->entries(begun.version))
        for (const engine::JournalEntry &entry : *entries)
            if (entry.act == begun.act && !entry.step.isEmpty())
                last = entry;
    return last;
}

} // namespace

ReleaseViewModel::ReleaseViewModel(ProjectDoors doors, QObject *parent) : QObject(parent), m_doors(std::move(doors))
{
    connect(&m_work, &Work::runningChanged, this, &ReleaseViewModel::busyChanged);
}

void ReleaseViewModel::open(const QString &path)
{
    m_asked = path;
    openWith([path]() -> Result<QString> { return path; });
}

void ReleaseViewModel::openSample() { openWith(m_doors.makeSample); }

void ReleaseViewModel::openWith(std::function<Result<QString>()> path)
{
    m_work.start<Seen>(
        [open = m_doors.open, path, this](const CancelToken &cancel, const Job::Post &post) -> Result<Seen> {
            const auto folder = path();
            if (!folder)
                return domain::failure(folder.error());
            const auto project = open(*folder);
            if (!project)
                return domain::failure(project.error());
            post([this, cancel, opened = *project] {
                if (!cancel.requested())
                    begin(opened);
            });
            return see(*project, std::nullopt);
        },
        [this](const Result<Seen> &seen) {
            if (!seen)
                return Q_EMIT failed(seen.error());
            show(*seen);
        });
}

/// The project is there; what there is to say about its release follows.
void ReleaseViewModel::begin(const ProjectPtr &project)
{
    m_project = project;
    m_version.reset();
    m_release.reset();
    m_unfinished.reset();
    m_level.clear();
    Q_EMIT opened();
    Q_EMIT releaseChanged();
}

void ReleaseViewModel::close()
{
    m_work.drop();
    m_project.reset();
    m_version.reset();
    m_release.reset();
    m_unfinished.reset();
    m_level.clear();
    Q_EMIT releaseChanged();
    Q_EMIT closed();
}

void ReleaseViewModel::refresh(bool fetch) { look(m_wasOut ? std::nullopt : m_version, fetch); }

domain::Status ReleaseViewModel::choose(const QString &text)
{
    if (!m_project)
        return {};
    const auto version = domain::Version::parse(text.trimmed(), m_project->process.tag.scheme());
    if (!version)
        return domain::failure(version.error());
    if (m_version != *version)
        look(*version, false);
    return {};
}

void ReleaseViewModel::look(const std::optional<domain::Version> &wanted, bool fetch)
{
    if (!m_project)
        return;
    m_work.start<Seen>(
        [project = m_project, wanted, fetch](const CancelToken &cancel, const Job::Post &) -> Result<Seen> {
            const auto fetched = fetch ? engine::fetchNews(*project, cancel) : domain::Status();
            Seen seen = see(project, wanted);
            if (!fetched && !seen.problem)
                seen.problem = fetched.error();
            return seen;
        },
        [this](const Result<Seen> &seen) {
            if (!seen)
                return Q_EMIT failed(seen.error());
            show(*seen);
        });
}

/// On the worker.
ReleaseViewModel::Seen ReleaseViewModel::see(const ProjectPtr &project, const std::optional<domain::Version> &wanted)
{
    Seen seen;
    seen.project = project;
    seen.isProposed = !wanted;
    if (const auto unfinished = project->journal->unfinished(); unfinished && *unfinished)
        seen.unfinished = lastOf(*project, **unfinished);
    auto version = wanted ? Result<domain::Version>(*wanted) : engine::currentVersion(*project);
    if (!version) {
        seen.problem = version.error();
        return seen;
    }
    seen.version = *version;
    if (auto state = engine::releaseState(*project, *version))
        seen.state = std::move(*state);
    else
        seen.problem = state.error();
    if (seen.state) {
        const auto next = engine::nextVersion(*project->history, project->process.tag, seen.state->mainTip);
        if (next && next->next == *version && next->level != domain::ReleaseLevel::None)
            seen.level = engine::toWord(next->level);
    }
    return seen;
}

void ReleaseViewModel::show(const Seen &seen)
{
    m_version = seen.version;
    m_level = seen.level;
    m_wasOut = seen.isProposed && seen.state && seen.state->stage() == engine::Stage::Publish;
    m_unfinished = seen.unfinished;
    if (m_unfinished && m_version && m_unfinished->version != m_version->toString())
        m_unfinished.reset(); // it belongs to another release than the one that is shown
    m_release = seen.state ? std::make_shared<const OpenRelease>(OpenRelease{seen.project, *seen.state}) : ReleasePtr();
    Q_EMIT releaseChanged();
    if (seen.problem)
        Q_EMIT failed(*seen.problem);
}

QString ReleaseViewModel::projectName() const { return m_project ? m_project->process.projectName : QString(); }
QString ReleaseViewModel::folder() const { return m_project ? m_project->repository->workTree() : QString(); }
QString ReleaseViewModel::versionText() const { return m_version ? m_version->toString() : QString(); }

std::optional<engine::Stage> ReleaseViewModel::stage() const { return m_release ? std::optional(m_release->state.stage()) : std::nullopt; }

} // namespace ui
