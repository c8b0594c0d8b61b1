// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/keylocator.h"
#include "engine/ports/repository.h"

namespace engine {

/// Why a guess was made. The sentence is made from kind and arguments in src/phrases.
struct Clue {
    /// In brackets: what arguments holds, in order.
    enum class Kind {
        NamedByRemote,     ///< [address]
        NamedInFile,       ///< [the line]
        NamedByFolder,     ///< [folder]
        RemoteConfigured,  ///< [remote, address]
        NoRemote,          ///< []
        RemoteMain,        ///< [remote]: what a clone of it checks out
        BranchExists,      ///< []
        BranchCheckedOut,  ///< []
        TagsMatch,         ///< [number of tags it matches, number of all tags, the last release's tag]
        NoVersionTag,      ///< [number of all tags]
        HoldsRelease,      ///< [version, the line]: the last released version
        HoldsVersion,      ///< [version, the line]: and nothing was released yet
        HoldsOther,        ///< [version, last released version, the line]
        HoldsNoVersion,    ///< [the text in the version's place]
        HoldsSeveral,      ///< [number of places]
        ChangelogHas,      ///< [version]
        ChangelogLacks,    ///< [version]
        ChangelogFound,    ///< []: and nothing was released yet
        ChangelogNotMarkdown, ///< []
        ConventionalCommits, ///< [number of them, number of commits since the last release]
        Mentions,          ///< [version]
        DecisionsHere,     ///< [number of headings]
        DecisionFolder,    ///< [number of files]
        NobodyPublishes,   ///< []: no workflow that publishes was found, so Slipway does
        PublishedAlready,  ///< []: workflows publish
        WorkflowPublishes, ///< [the line]
        TagsStartWorkflow, ///< [the line]
        ForgeKnown,        ///< [remote, address]: Slipway can ask it
        WorkflowsRun,      ///< [number of workflows]
        ForgeOf,           ///< [remote, address]
        SecurityPolicy,    ///< []
    };
    Kind kind = Kind::NoRemote;
    QStringList arguments;
    QString file;
    int line = 0; ///< from 1; 0: the whole file, or none
};

/// One thing that a process may say, as the repository suggests it.
struct Guess {
    enum class About {
        Name,
        Forge,         ///< as slipway.toml names it: "github:owner/name"
        Remote,
        MainBranch,
        Tag,
        VersionFile,   ///< value: a key, or a pattern with {version}; file: the file
        Changelog,     ///< with the check that reads it
        BreakingCheck, ///< no value
        CiCheck,       ///< no value; only with a forge
        MentionCheck,
        DecisionCheck,
        Workflow,      ///< that a tag starts and that publishes, with the check of it; only with a forge, and where no folder is used
        Folder,        ///< where releases are published
        Later,         ///< seen, but this version of Slipway has no use for it: never written
    };
    About about = About::Later;
    QString value;
    QString file;
    bool used = false;
    Clue clue;
};

/// A release process as a list of guesses, in the order of the file.
struct ProcessDraft {
    QString workTree; ///< the folder that the file belongs in
    std::vector<Guess> guesses;
};

/// Guesses the process of a repository that has none, from the files of HEAD, the tags and the remotes. Reads only.
/// Error: EmptyRepository, and those of lastReleased().
domain::Result<ProcessDraft> draftProcess(const Repository &repository, const KeyLocator &keys);

/// Whether the guess has a value that a person may change.
bool isEditable(const Guess &guess);

/// slipway.toml with all guesses that are used, in UTF-8 with comments.
QByteArray toToml(const ProcessDraft &draft);

} // namespace engine
