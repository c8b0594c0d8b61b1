// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <tl/expected.hpp>

namespace domain {

/// What went wrong, in terms a caller can branch on and a sentence can be made from
/// (see src/phrases). Never a text for people.
enum class ErrorKind {
    // values
    InvalidVersion,
    InvalidConfiguration,     ///< slipway.toml: place and expected are set
    UnknownKey,               ///< slipway.toml: expected holds the nearest known key, if any
    MissingKey,
    WrongType,
    FileTooLarge,
    // repositories
    NotARepository,
    ForeignOwner,             ///< the repository belongs to another user (git's safe.directory)
    BareRepository,
    EmptyRepository,          ///< no commit at all: HEAD is unborn
    ShallowRepository,
    DetachedHead,
    DirtyTree,
    WorkTreeElsewhere,        ///< the work tree does not hold the commit that it is about: expected, and detail holds where it is
    NoVersionTag,
    TagElsewhere,             ///< the tag exists at another commit than expected; it is never moved
    DuplicateVersion,
    VersionNotNew,            ///< expected holds the higher version that is out already
    RefNotFound,
    BranchElsewhere,
    TreeDiffers,              ///< the landed tree is not the reviewed tree
    MergeConflict,
    NothingToRelease,
    IdentityMissing,          ///< user.name or user.email is not set
    RepositoryLocked,         ///< another program works on it, or was killed at it: subject is the lock file
    HookFailed,
    SigningFailed,
    // remotes
    RemoteMissing,
    RemoteElsewhere,          ///< it does not lead to the forge: detail holds where, expected where it should
    RemoteGone,
    RemoteRejected,
    RemoteDiverged,
    RemoteBusy,               ///< the remote's ref is locked by somebody else
    // forges: the subject is the host or an address
    ForgeGone,                ///< no connection, or none that can be trusted
    ForgeRefused,             ///< it does not know the token (any more)
    ForgeForbidden,           ///< it knows the token, which may not do this; expected: the right that it lacks, where that is known
    ForgeNotFound,            ///< or nothing that this token may see
    ForgeBusy,                ///< too many questions; expected: until when (ISO 8601)
    ForgeFailed,              ///< it says that it cannot answer
    ForgeUnreadable,          ///< the answer is none of this forge; detail: the field, or what came instead
    ForgeElsewhere,           ///< it sends us to another host, detail, where the token must not go
    ForgeDeclined,            ///< it understood what to change, and does not do it; detail: its words
    // pull requests: the subject is "#12", the expected its address
    PullRequestClosed,        ///< without being merged
    PullRequestWaits,         ///< it cannot be merged yet; detail: what stands in the way, one obstacle a line (domain::toLine)
    ReleaseBranchMoved,       ///< somebody pushed to it, the subject: detail holds where it is, expected what this release made
    MergeDeclined,            ///< not by us, that is; detail: the forge's words
    LandedDiffers,            ///< what is on the main branch (detail) is not what was reviewed (expected); subject: the branch
    // sign-offs: the subject is the version
    SignOffMissing,           ///< not enough count; detail: domain::toLines(), expected: how many are needed
    SignOffChanged,           ///< it is not what the person was shown any more
    SignerUnknown,            ///< the main branch allows the key none of the maintainers' names
    NotSigned,                ///< nothing that this machine's key signed can be taken back
    // version files and texts
    NoMatch,
    SeveralMatches,
    VersionsDiffer,
    NotUtf8,
    MalformedFile,
    SectionExists,
    PlaceMissing,             ///< a page of the documentation: expected holds the line that it has not exactly once
    // templates: the place is set
    MalformedTemplate,        ///< subject: the name it is about; expected: what is wrong, see adapters/templates
    TemplateNameUnknown,      ///< subject: the name; expected: those that are known there
    // files
    FileNotFound,
    FileChanged,              ///< it does not hold what it held when it was read
    ReadOnly,
    DiskFull,
    InputOutput,
    // running
    InUse,                    ///< another Slipway holds this repository
    ProcessMissing,           ///< there is no slipway.toml
    ChecksNotPassed,
    NotReady,                 ///< an earlier act of the release is missing; detail names it
    PublishedDiffers,
    CommandFailed,
    ProgramMissing,
    TimedOut,
    Cancelled,
    // credentials
    KeychainMissing,
    KeychainLocked,
    KeychainSilent,           ///< it did not answer in time; detail: the seconds that were waited
    CredentialNotFound,
    Unexpected,
};

/// Where in a text file something is. Lines and columns count from 1; 0 means unknown.
struct Place {
    QString file;
    int line = 0;
    int column = 0;
    QString key;
    bool operator==(const Place &) const = default;
};

struct Error {
    ErrorKind kind = ErrorKind::Unexpected;
    QString subject;  ///< the thing it is about: a tag, a path, a key, a remote
    QString detail;   ///< raw text from a library or program, for the log and for "Details"
    QString expected; ///< what would have been right, where that is known
    Place place;
};

template <class T>
using Result = tl::expected<T, Error>;

using Status = Result<void>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString subject = {}, QString detail = {}, QString expected = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(subject), std::move(detail), std::move(expected), {}});
}

inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace domain
