// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "domain/pullrequest.h"
#include "domain/workflowsettings.h"
#include "engine/canceltoken.h"
#include <QHash>
#include <QSet>
#include <memory>

namespace engine {

/// Whom a forge takes us for.
struct ForgeAccount {
    QString login;
    QDateTime expires; ///< of the token, UTC; invalid: it does not, or the forge does not say
};

/// Whether a token may do something.
enum class Right {
    Granted,
    Missing,
    Untold, ///< the account may; whether this token of its may, the forge says only when it is tried
};

/// What a forge says of the project's repository.
struct ForgeRepository {
    QString name;        ///< as the forge writes it
    QString address;     ///< for a browser
    QString mainBranch;
    Right merging = Right::Missing; ///< to open and merge pull requests
    QString wanted;      ///< what is needed for that, in the forge's words
};

/// What a branch asks of a commit before it is merged.
struct BranchRules {
    domain::ObjectId tip;
    bool isProtected = false;
    domain::MergeRules merging;
};

/// What people read of a pull request.
struct PullRequestText {
    QString title;
    QString body; ///< Markdown
};

/// How a pull request becomes one commit.
struct SquashMerge {
    qint64 number = 0;
    domain::ObjectId head; ///< as it was reviewed; the forge merges nothing else
    QString title;         ///< first line of the message
    QString message;       ///< what follows after a blank line; may be empty
};

/// A conversation with a forge, by one account; its token is in memory as long as this is. All calls block; for one thread
/// at a time, any. What only asks is asked again after what passes. What changes something is sent once: after ForgeGone,
/// ForgeFailed, TimedOut, Cancelled or ForgeUnreadable it may have been done, and the caller looks before it asks again.
/// Error: ForgeGone, TimedOut, Cancelled, ForgeRefused, ForgeForbidden, ForgeNotFound, ForgeBusy, ForgeFailed,
/// ForgeUnreadable, ForgeElsewhere; ForgeDeclined of what changes something.
class ForgeSession {
public:
    virtual ~ForgeSession() = default;
    /// nullopt: there is no token, so only what is public can be read.
    virtual domain::Result<std::optional<ForgeAccount>> account(const CancelToken &cancel) = 0;
    virtual domain::Result<ForgeRepository> repository(const CancelToken &cancel) = 0;
    virtual domain::Result<BranchRules> branchRules(const QString &branch, const CancelToken &cancel) = 0;
    /// The logins of those who wrote these commits, by commit; what no account wrote is left out. All are `tip` or before it.
    virtual domain::Result<QHash<domain::ObjectId, QString>> authors(const domain::ObjectId &tip, QSet<domain::ObjectId> commits,
                                                                     const CancelToken &cancel) = 0;
    /// Every check run and commit status, also earlier ones of the same name.
    virtual domain::Result<std::vector<domain::CiResult>> results(const domain::ObjectId &commit, const CancelToken &cancel) = 0;

    /// From one branch of the repository into another one, also closed and merged ones; the newest first.
    virtual domain::Result<std::vector<domain::PullRequest>> pullRequests(const QString &branch, const QString &into,
                                                                          const CancelToken &cancel) = 0;
    /// Waits a few seconds, no more, while the forge is finding out whether it can be merged.
    virtual domain::Result<domain::PullRequest> pullRequest(qint64 number, const CancelToken &cancel) = 0;
    /// In the order in which they were given.
    virtual domain::Result<std::vector<domain::Review>> reviews(qint64 number, const CancelToken &cancel) = 0;
    virtual domain::Result<domain::PullRequest> openPullRequest(const QString &branch, const QString &into, const PullRequestText &text,
                                                                const CancelToken &cancel) = 0;
    virtual domain::Result<domain::PullRequest> changePullRequest(qint64 number, const PullRequestText &text,
                                                                  const CancelToken &cancel) = 0;
    /// The commit that was made on the branch. ForgeDeclined: not mergeable, not by us, or its head is another one.
    virtual domain::Result<domain::ObjectId> merge(const SquashMerge &squash, const CancelToken &cancel) = 0;

    /// Of the workflow in this file of the repository.
    virtual domain::Result<domain::WorkflowState> workflowState(const QString &path, const CancelToken &cancel) = 0;
    virtual domain::Result<domain::EnvironmentSettings> environment(const QString &name, const CancelToken &cancel) = 0;
    /// Whether published releases take no more files. False also where the forge does not tell that to this token.
    virtual domain::Result<bool> hasImmutableReleases(const CancelToken &cancel) = 0;
    /// The newest run of the workflow that pushing a tag started, with its jobs; nullopt: there is none.
    virtual domain::Result<std::optional<domain::WorkflowRun>> workflowRun(const QString &path, const QString &tag,
                                                                           const domain::ObjectId &commit, const CancelToken &cancel) = 0;
};

/// The service that a project's repository lives at. Safe from any thread.
class Forge {
public:
    virtual ~Forge() = default;
    /// What the token is called in the keychain. Pure.
    virtual QString credential() const = 0;
    /// The requests that openPullRequest() and merge() send, for people: method and address, a blank line, the body. Pure.
    virtual QString requestToOpen(const QString &branch, const QString &into, const PullRequestText &text) const = 0;
    virtual QString requestToMerge(const SquashMerge &squash) const = 0;
    /// Fetches the token; asks the forge nothing. Error: those of the keychain, but for a token that nobody stored.
    virtual domain::Result<std::unique_ptr<ForgeSession>> signIn(const CancelToken &cancel) = 0;
};

} // namespace engine
