// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ciresult.h"
#include "domain/error.h"
#include "engine/canceltoken.h"
#include <memory>

namespace engine {

/// Whom a forge takes us for.
struct ForgeAccount {
    QString login;
    QDateTime expires; ///< of the token, UTC; invalid: it does not, or the forge does not say
};

/// What a forge says of the project's repository.
struct ForgeRepository {
    QString name;        ///< as the forge writes it
    QString address;     ///< for a browser
    QString mainBranch;
};

/// What a branch asks of a commit before it is merged.
struct BranchRules {
    domain::ObjectId tip;
    bool isProtected = false;
    std::vector<domain::RequiredCheck> required;
};

/// A conversation with a forge, by one account; its token is in memory as long as this is. All calls block; for one thread
/// at a time, any. Error: ForgeGone, TimedOut, Cancelled, ForgeRefused, ForgeForbidden, ForgeNotFound, ForgeBusy,
/// ForgeFailed, ForgeUnreadable, ForgeElsewhere.
class ForgeSession {
public:
    virtual ~ForgeSession() = default;
    /// nullopt: there is no token, so only what is public can be read.
    virtual domain::Result<std::optional<ForgeAccount>> account(const CancelToken &cancel) = 0;
    virtual domain::Result<ForgeRepository> repository(const CancelToken &cancel) = 0;
    virtual domain::Result<BranchRules> branchRules(const QString &branch, const CancelToken &cancel) = 0;
    /// Every check run and commit status, also earlier ones of the same name.
    virtual domain::Result<std::vector<domain::CiResult>> results(const domain::ObjectId &commit, const CancelToken &cancel) = 0;
};

/// The service that a project's repository lives at. Safe from any thread.
class Forge {
public:
    virtual ~Forge() = default;
    /// What the token is called in the keychain. Pure.
    virtual QString credential() const = 0;
    /// Fetches the token; asks the forge nothing. Error: those of the keychain, but for a token that nobody stored.
    virtual domain::Result<std::unique_ptr<ForgeSession>> signIn(const CancelToken &cancel) = 0;
};

} // namespace engine
