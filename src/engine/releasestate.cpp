// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/releasestate.h"
#include "engine/project.h"
#include <algorithm>

namespace engine {

using domain::Commit;
using domain::ErrorKind;
using domain::ObjectId;
using domain::Result;
using domain::Status;

namespace {

QString remoteBranch(const domain::ReleaseProcess &process, const QString &branch)
{
    return QStringLiteral("refs/remotes/%1/%2").arg(process.remote, branch);
}

/// Reads one release; a small class only so that its questions share their arguments.
class Reader {
public:
    Reader(const Project &project, ReleaseState &state)
        : m_repository(*project.repository), m_history(*project.history), m_process(project.process), m_state(state)
    {
    }

    Status readAll()
    {
        Status read = readMain();
        if (read)
            read = readPrevious();
        if (read)
            read = readBranch();
        if (read)
            read = readLanded();
        if (read)
            read = readTag();
        return read;
    }

private:
    Result<std::optional<ObjectId>> branchAnywhere(const QString &name) const
    {
        const auto local = m_repository.branch(name);
        if (!local || *local)
            return local;
        return optionalRef(remoteName(name));
    }

    QString remoteName(const QString &branch) const { return remoteBranch(m_process, branch); }

    std::optional<ObjectId> optionalRef(const QString &name) const
    {
        const auto id = m_repository.resolve(name);
        return id ? std::optional(*id) : std::nullopt;
    }

    Status readMain()
    {
        const auto head = m_repository.head();
        if (!head)
            return domain::failure(head.error());
        if (const auto remote = optionalRef(remoteName(m_process.mainBranch))) {
            m_state.mainTip = *remote;
            return unpushedCommits(m_repository, m_process).map([this](int count) { m_state.unpushed = count; });
        }
        const auto local = m_repository.branch(m_process.mainBranch);
        if (!local)
            return domain::failure(local.error());
        if (!*local)
            return domain::failure(head->commit.isEmpty() ? ErrorKind::EmptyRepository : ErrorKind::RefNotFound, m_process.mainBranch);
        m_state.mainTip = **local;
        return {};
    }

    Status readPrevious()
    {
        const auto previous = lastReleased(m_repository, m_process.tag, m_state.mainTip, m_state.version);
        if (!previous)
            return domain::failure(previous.error());
        m_state.previous = *previous;
        return {};
    }

    /// The release branch starts where its history leaves the main branch; what is on top was made for the release.
    Status readBranch()
    {
        m_state.base = m_state.mainTip;
        const auto tip = branchAnywhere(m_state.branch);
        if (!tip)
            return domain::failure(tip.error());
        m_state.branchTip = *tip;
        if (!m_state.branchTip)
            return {};

        const auto own = m_repository.commits({m_state.mainTip, *m_state.branchTip});
        if (!own)
            return domain::failure(own.error());
        if (own->empty()) {
            m_state.base = *m_state.branchTip;
            return {};
        }
        const Commit &oldest = own->back();
        const bool ours = std::any_of(own->begin(), own->end(), [this](const Commit &c) { return isReleaseCommit(c); });
        if (!ours || oldest.parents.size() != 1)
            return domain::failure(ErrorKind::BranchElsewhere, m_state.branch, *m_state.branchTip, m_state.mainTip);
        m_state.base = oldest.parents.front();
        m_state.reviewed = m_state.branchTip;
        return {};
    }

    /// The commit on the main branch that has the release commit's message and, while the branch is there, its tree.
    Status readLanded()
    {
        const ObjectId from = m_state.previous ? m_state.previous->tag.commit : ObjectId();
        const auto numbers = m_process.forge ? History::Numbers::Allowed : History::Numbers::None;
        const Range range{m_state.reviewed ? m_state.base : from, m_state.mainTip};
        auto found = m_history.withSubjects(range, landedSubjects(), numbers);
        if (found && found->empty() && m_process.forge)
            *found = mergedAtForge();
        if (!found)
            return domain::failure(found.error());
        for (const ObjectId &id : *found) {
            if (m_state.reviewed) {
                const auto landed = m_repository.treeOf(id);
                const auto reviewed = m_repository.treeOf(*m_state.reviewed);
                if (!landed || !reviewed || *landed != *reviewed)
                    continue;
            }
            const auto commit = m_repository.commit(id);
            if (!commit)
                return domain::failure(commit.error());
            m_state.landed = id;
            m_state.base = commit->parents.front();
            break;
        }
        return {};
    }

    Status readTag()
    {
        const auto tag = m_repository.tag(m_state.tag);
        if (!tag)
            return domain::failure(tag.error());
        m_state.tagged = *tag;
        if (m_state.tagged && m_state.candidate() == m_state.base)
            m_state.base = m_state.tagged->commit; // made by other means: what came later is not part of it
        return {};
    }

    /// A forge may have made the message of the pull request's title; without one that is anybody's commit.
    QStringList landedSubjects() const
    {
        QStringList subjects{releaseSubject()};
        if (m_process.forge)
            subjects << m_process.pullRequestTitle(m_state.version);
        return subjects;
    }

    /// What somebody merged in other words is kept where a cut found it.
    std::vector<ObjectId> mergedAtForge() const
    {
        const auto kept = optionalRef(m_state.landedRef());
        const bool isOnMain = kept && m_repository.isAncestor(*kept, m_state.mainTip).value_or(false);
        return isOnMain ? std::vector<ObjectId>{*kept} : std::vector<ObjectId>();
    }

    QString releaseSubject() const { return m_process.releaseCommitMessage(m_state.version).section(QLatin1Char('\n'), 0, 0); }
    bool isReleaseCommit(const Commit &commit) const { return commit.subject() == releaseSubject(); }

    const Repository &m_repository;
    const History &m_history;
    const domain::ReleaseProcess &m_process;
    ReleaseState &m_state;
};

} // namespace

Result<int> unpushedCommits(const Repository &repository, const domain::ReleaseProcess &process)
{
    const auto remote = repository.resolve(remoteBranch(process, process.mainBranch));
    const auto local = repository.branch(process.mainBranch);
    if (!local)
        return domain::failure(local.error());
    if (!remote || !*local || **local == *remote)
        return 0;
    return repository.walk({*remote, **local}, [](Commit &&) {}).map([](const domain::CommitOrder &order) {
        return int(order.newestFirst.size());
    });
}

QString toWord(Stage stage)
{
    switch (stage) {
    case Stage::Prepare: return QStringLiteral("prepare");
    case Stage::Review: return QStringLiteral("review");
    case Stage::Tag: return QStringLiteral("tag");
    case Stage::Publish: return QStringLiteral("publish");
    }
    Q_UNREACHABLE();
}

Stage ReleaseState::stage() const
{
    if (tagged)
        return Stage::Publish;
    if (landed)
        return Stage::Tag;
    return reviewed ? Stage::Review : Stage::Prepare;
}

Result<ReleaseState> releaseState(const Project &project, const domain::Version &version)
{
    ReleaseState state{version, project.process.releaseBranch(version), project.process.tag.tagFor(version), {}, 0, {}, {}, {}, {}, {}, {}};
    if (const Status read = Reader(project, state).readAll(); !read)
        return domain::failure(read.error());
    return state;
}

} // namespace engine
