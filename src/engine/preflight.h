// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/plan.h"
#include "engine/project.h"

namespace engine {

/// A read-only question to a real service, and its answer.
struct PreflightItem {
    /// In brackets: what subject holds.
    enum class Kind {
        RemoteReachable, ///< [remote]
        RemoteUnchanged, ///< [remote/branch]: still where the last fetch saw it
        TagFree,         ///< [tag]: not on the remote, or there at the right commit
        Identity,        ///< [name <e-mail>]: whom commits and tags will be by
        FolderWritable,  ///< [folder]
        PushNotTried,    ///< [remote]: whether it takes a push is only known by pushing
        ChecksumsUnsigned, ///< [gpg.format]: nothing here signs in that way
        ForgeRemote,     ///< [remote]: it leads to the forge's repository
        ForgeAccount,    ///< [login]
        ForgeToken,      ///< [until when the token is good, ISO 8601]
        ForgeNobody,     ///< [the token's name in the keychain]: only what is public can be read
        ForgeRepository, ///< ["owner/name"]
        ForgeResults,    ///< [branch]: its results can be read
        ForgeMerging,    ///< ["owner/name"]: the account may open and merge pull requests
        ForgeMergingUntold, ///< [what the token needs for that, in the forge's words]
        ForgePullRequest, ///< ["#12"]: the release's own, when there is one, can be merged
        DraftForAnother, ///< [a version that the text of this one was written for, and is not in it]
        SignOffKeys,     ///< [file]: the main branch says whose keys sign releases off
        SigningNotTried, ///< []: the key is not used before it is needed
    };
    Kind kind = Kind::RemoteReachable;
    QString subject;
    std::optional<domain::Error> problem; ///< nullopt: fine

    /// Nobody was asked, nobody says, or nobody has decided.
    bool isUntold() const
    {
        return !problem
               && (kind == Kind::ForgeNobody || kind == Kind::ForgeMergingUntold || kind == Kind::PushNotTried
                   || kind == Kind::SigningNotTried || kind == Kind::DraftForAnother);
    }
};

/// Asks everything that the act will need, all problems at once, and says what was not asked.
std::vector<PreflightItem> preflight(const std::shared_ptr<const Project> &project, const domain::Version &version, Act act,
                                     const CancelToken &cancel);

} // namespace engine
