// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/commit.h"
#include "domain/releaseprocess.h"
#include "domain/workflowdoctor.h"

namespace domain {

enum class CheckState {
    NotChecked, ///< never run for this commit
    Passed,
    Failed,
    Pending,    ///< not so yet, but the cut itself makes it so
    Waived,
};
QString toWord(CheckState state);

/// Why a check is in its state. The sentence is made from kind and arguments in src/phrases.
struct Evidence {
    /// In brackets: what arguments holds, in order.
    enum class Kind {
        TreeClean,            ///< []
        TreeDirty,            ///< [a changed path]
        UpToDate,             ///< [remote/branch]
        BehindRemote,         ///< [remote/branch, number of commits]
        AheadOfRemote,        ///< [remote/branch, number of commits]
        SectionFound,         ///< [version]
        SectionMissing,       ///< [version]
        SectionEmpty,         ///< [version]
        SectionWillBeWritten, ///< [version]
        PlaceholderLeft,      ///< [the line]
        NoBreakingChange,     ///< []
        MigrationFound,       ///< [the change]
        MigrationMissing,     ///< [the change, short commit id]
        VersionIs,            ///< [version]
        VersionWillBe,        ///< [old, new]
        OldVersionElsewhere,  ///< [old]: a warning, not a failure
        MentionFound,         ///< [version]
        MentionMissing,       ///< [version]
        DecisionFound,        ///< [heading]
        DecisionNotNeeded,    ///< [who says so, why]
        DecisionMissing,      ///< [last release's tag, or empty]
        CiSucceeded,          ///< [name, short commit id]
        CiSucceededInAll,     ///< [number of results, short commit id]
        CiLetPass,            ///< [name, short commit id, word of its state]: neutral or skipped
        CiRunning,            ///< [name, short commit id]
        CiStopped,            ///< [name, short commit id, word of its state]
        CiMissing,            ///< [name, short commit id]
        CiSaysNothing,        ///< [short commit id]
        CiNotRequired,        ///< [name, short commit id, word of its state]: a note, not a failure
        CiNotAsked,           ///< []
        WorkflowStarts,       ///< [tag]
        WorkflowWarning,      ///< []: finding is set
        WorkflowEnabled,      ///< []: at the forge
        EnvironmentProtected, ///< [environment]
        WorkflowRan,          ///< [number of the run, word of its state]
        WorkflowJobStopped,   ///< [job, step, word of its state]
        WorkflowNotAsked,     ///< []: what the forge says of the workflow and its environments
        CommandSucceeded,     ///< [command line, milliseconds]
        CommandFailed,        ///< [command line, milliseconds, exit code]
        CommandNotRun,        ///< [command line]
        Confirmed,            ///< [who, remark]
        ConfirmationMissing,  ///< []
        Problem,              ///< []: the check could not be carried out; error is set
    };
    Kind kind = Kind::Problem;
    QStringList arguments;
    QString file;
    int line = 0; ///< from 1; 0 means the whole file
    std::optional<Error> error;
    QString address = {}; ///< where a person reads more; empty when there is no such page
    std::optional<WorkflowFinding> finding = {};
};

/// A check that was let pass by a person.
struct Waiver {
    QString name;
    QString reason;
};

/// What one check found, for one commit.
struct CheckResult {
    CheckDefinition definition;
    CheckState state = CheckState::NotChecked;
    ObjectId commit;
    QDateTime at;           ///< UTC; invalid when not checked
    std::vector<Evidence> evidence;
    std::optional<Waiver> waiver;
    QString logPath;        ///< command: the whole output; empty when there is none
    bool fixable = false;   ///< edits of the work tree can make it pass: engine::fixOf()
};

} // namespace domain
