// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preflight.h"
#include "domain/remoteaddress.h"
#include "engine/draftforanother.h"
#include "engine/releasestate.h"
#include "engine/signofffacts.h"
#include "engine/steps/pullrequestfacts.h"
#include "engine/steps/releasefiles.h"
#include <algorithm>

namespace engine {

using domain::Error;
using domain::ErrorKind;

namespace {

using Kind = PreflightItem::Kind;
using RemoteRefs = std::map<QString, domain::ObjectId>;

std::optional<Error> problemOf(const domain::Status &status) { return status ? std::nullopt : std::optional(status.error()); }

PreflightItem mainBranch(const Project &project, const ReleaseState &state, const RemoteRefs &refs)
{
    const QString name = project.process.remote + QLatin1Char('/') + project.process.mainBranch;
    const auto there = refs.find(QStringLiteral("refs/heads/") + project.process.mainBranch);
    if (there == refs.end())
        return {Kind::RemoteUnchanged, name, Error{ErrorKind::RefNotFound, name, {}, {}, {}}};
    if (there->second != state.mainTip)
        return {Kind::RemoteUnchanged, name, Error{ErrorKind::RemoteDiverged, name, there->second, state.mainTip, {}}};
    return {Kind::RemoteUnchanged, name, std::nullopt};
}

PreflightItem tag(const ReleaseState &state, const RemoteRefs &refs)
{
    const auto there = refs.find(QStringLiteral("refs/tags/%1^{}").arg(state.tag));
    const bool lightweight = there == refs.end() && refs.contains(QStringLiteral("refs/tags/") + state.tag);
    const bool elsewhere = lightweight || (there != refs.end() && (!state.landed || there->second != *state.landed));
    if (elsewhere)
        return {Kind::TagFree, state.tag,
                Error{ErrorKind::TagElsewhere, state.tag, lightweight ? QString() : there->second, state.landed.value_or(QString()), {}}};
    return {Kind::TagFree, state.tag, std::nullopt};
}

PreflightItem identity(const Project &project)
{
    const auto person = project.repository->identity();
    if (!person)
        return {Kind::Identity, {}, person.error()};
    return {Kind::Identity, QStringLiteral("%1 <%2>").arg(person->name, person->email), std::nullopt};
}

PreflightItem forgeRemote(const Project &project)
{
    const domain::ReleaseProcess &process = project.process;
    const QString url = project.repository->remoteUrl(process.remote).value_or(QString());
    if (domain::leadsTo(url, *process.forge))
        return {Kind::ForgeRemote, process.remote, std::nullopt};
    return {
        Kind::ForgeRemote, process.remote,
        Error{ErrorKind::RemoteElsewhere, process.remote, url, process.forge->host() + QLatin1Char('/') + process.forge->repository, {}}};
}

/// needed: an act that changes something at the forge is nobody's to carry out.
std::vector<PreflightItem> account(const Project &project, ForgeSession &session, bool needed, const CancelToken &cancel)
{
    const auto account = session.account(cancel);
    if (!account)
        return {{Kind::ForgeAccount, {}, account.error()}};
    if (!*account) {
        const QString name = project.forge->credential();
        return {{Kind::ForgeNobody, name, needed ? std::optional(Error{ErrorKind::CredentialNotFound, name, {}, {}, {}}) : std::nullopt}};
    }
    std::vector<PreflightItem> items{{Kind::ForgeAccount, (*account)->login, std::nullopt}};
    if ((*account)->expires.isValid())
        items.push_back({Kind::ForgeToken, (*account)->expires.toString(Qt::ISODate), std::nullopt});
    return items;
}

/// What the checks will ask, once: a token may know the repository and still not be allowed to read its checks.
std::vector<PreflightItem> results(const Project &project, const ReleaseState &state, ForgeSession &session, const CancelToken &cancel)
{
    const auto &checks = project.process.checks;
    const bool asks = std::any_of(checks.begin(), checks.end(), [](const auto &check) { return check.kind == domain::CheckKind::CiGreen; });
    if (!asks)
        return {};
    const auto rules = session.branchRules(project.process.mainBranch, cancel);
    const auto results = session.results(state.base, cancel);
    const auto problem = !rules ? std::optional(rules.error()) : !results ? std::optional(results.error()) : std::nullopt;
    return {{Kind::ForgeResults, project.process.mainBranch, problem}};
}

/// Whether the pull request that is there could be merged now; one that is not open yet is no problem.
std::vector<PreflightItem> openPullRequest(const CutContext &cut, const CancelToken &cancel)
{
    const auto facts = reviewOf(cut, cancel);
    if (!facts)
        return {{Kind::ForgePullRequest, cut.state.branch, facts.error()}};
    if (!*facts)
        return {};
    const domain::PullRequest &request = (*facts)->request;
    const bool isClosed = request.state == domain::PullRequest::State::Closed;
    return {{Kind::ForgePullRequest, nameOf(request), isClosed ? std::optional(closedError(request)) : waitsError(**facts)}};
}

std::vector<PreflightItem> merging(const std::shared_ptr<const Project> &project, const ReleaseState &state,
                                   const ForgeRepository &repository, std::unique_ptr<ForgeSession> session, const CancelToken &cancel)
{
    std::vector<PreflightItem> items{{Kind::ForgeMerging, repository.name, missingRight(repository)}};
    if (items.front().problem)
        return items;
    if (repository.merging == Right::Untold)
        items = {{Kind::ForgeMergingUntold, repository.wanted, std::nullopt}};
    const CutContext cut{project, state, {}, nullptr, {}, std::move(session)};
    const auto open = openPullRequest(cut, cancel);
    items.insert(items.end(), open.begin(), open.end());
    return items;
}

std::vector<PreflightItem> forge(const std::shared_ptr<const Project> &project, const ReleaseState &state, Act act,
                                 const CancelToken &cancel)
{
    std::vector<PreflightItem> items{forgeRemote(*project)};
    const auto add = [&items](const std::vector<PreflightItem> &more) {
        items.insert(items.end(), more.begin(), more.end());
    };
    auto session = project->forge->signIn(cancel);
    if (!session) {
        items.push_back({Kind::ForgeAccount, {}, session.error()});
        return items;
    }
    const bool merges = act == Act::Cut && !state.landed;
    add(account(*project, **session, merges, cancel));
    const bool isKnown = items.back().kind != Kind::ForgeNobody && !items.back().problem;
    const auto repository = (*session)->repository(cancel);
    items.push_back(
        {Kind::ForgeRepository, project->process.forge->repository, repository ? std::nullopt : std::optional(repository.error())});
    if (!repository)
        return items;
    add(results(*project, state, **session, cancel));
    if (merges && isKnown)
        add(merging(project, state, *repository, std::move(*session), cancel));
    return items;
}

std::optional<PreflightItem> undecided(const Project &project, const ReleaseState &state)
{
    for (const Document document : {Document::Notes, Document::Changelog})
        if (const auto found = draftForAnother(project, state, document); found && *found)
            return PreflightItem{Kind::DraftForAnother, (*found)->version, std::nullopt};
    return std::nullopt;
}

PreflightItem signOffKeys(const Project &project)
{
    const bool isThere = !allowedSigners(project).isEmpty();
    return {Kind::SignOffKeys, allowedSignersFile,
            isThere ? std::nullopt : std::optional(Error{ErrorKind::FileNotFound, allowedSignersFile, {}, {}, {}})};
}

bool signs(const Project &project)
{
    return project.repository->config(QStringLiteral("commit.gpgSign")) == QLatin1String("true")
           || project.repository->config(QStringLiteral("tag.gpgSign")) == QLatin1String("true") || project.signer->suffix();
}

} // namespace

std::vector<PreflightItem> preflight(const std::shared_ptr<const Project> &shared, const domain::Version &version, Act act,
                                     const CancelToken &cancel)
{
    const Project &project = *shared;
    const QString &remote = project.process.remote;
    const auto refs = project.git->remoteRefs(remote, cancel);
    const auto state = releaseState(project, version);

    std::vector<PreflightItem> items;
    items.push_back({Kind::RemoteReachable, remote, refs ? std::nullopt : std::optional(refs.error())});
    if (refs && state) {
        if (act == Act::Cut)
            items.push_back(mainBranch(project, *state, *refs));
        items.push_back(tag(*state, *refs));
    } else if (!state) {
        items.push_back({Kind::RemoteUnchanged, project.process.mainBranch, state.error()});
    }
    if (project.forge && state && act != Act::Publish) {
        const auto asked = forge(shared, *state, act, cancel);
        items.insert(items.end(), asked.begin(), asked.end());
    }
    if (const auto item = act == Act::Cut && state ? undecided(project, *state) : std::nullopt)
        items.push_back(*item);
    if (project.process.signOffRules && act != Act::Publish)
        items.push_back(signOffKeys(project));
    if (act == Act::Publish) {
        for (const domain::TargetDefinition &target : project.process.targets) {
            const QString folder = folderOf(project, target);
            items.push_back({Kind::FolderWritable, folder, problemOf(project.publishFolder->writable(folder))});
        }
    } else {
        items.push_back(identity(project));
        items.push_back({Kind::PushNotTried, remote, std::nullopt});
    }
    if (const auto format = project.signer->unknownFormat(); format && act == Act::Publish)
        items.push_back({Kind::ChecksumsUnsigned, *format, std::nullopt});
    if (signs(project))
        items.push_back({Kind::SigningNotTried, {}, std::nullopt});
    return items;
}

} // namespace engine
