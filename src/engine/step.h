// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "engine/canceltoken.h"
#include "engine/logline.h"
#include <QStringList>
#include <functional>
#include <vector>

namespace engine {

enum class Reach { Local, Private, Draft, Public };        ///< who can see the effect
enum class Undo { Undoable, Replaceable, Permanent };      ///< Permanent is the point of no return
enum class Found { Absent, Same, Different, Unknown };     ///< what a probe saw
enum class Seen { Accepted, NotYetVisible, Verified, Differs }; ///< what reading back saw

/// What a step does; src/phrases turns it into a title. In brackets: what StepInfo::arguments holds, in order.
enum class StepKind {
    CreateBranch,   ///< [branch, short id of its start]
    EditFiles,      ///< [number of files]
    Commit,         ///< [first line of the message]
    PushBranch,     ///< [branch, remote]
    SquashMerge,    ///< [branch, main branch]
    PushMain,       ///< [main branch, remote, version]
    OpenPullRequest,   ///< [branch, main branch]
    ReviewPullRequest, ///< [branch]
    MergePullRequest,  ///< [branch, main branch]
    RequestSignOff,    ///< [version, remote]
    CollectSignOffs,   ///< [version, how many]
    UpdateCheckout, ///< [main branch]
    CreateTag,      ///< [tag, short id of the commit]
    PushTag,        ///< [tag, remote]
    BuildArchive,   ///< [file name]
    WriteNotes,     ///< [file name]
    WriteChecksums, ///< [file name, or with it the gpg.format that nothing is signed with]
    SignChecksums,  ///< [file name of the signature]
    PublishFolder,  ///< [version, folder]
};

struct StepInfo {
    QString id;               ///< unique in its plan: "push-branch"
    StepKind kind = StepKind::CreateBranch;
    QStringList arguments;    ///< what the title names: a branch, a tag, a count
    QStringList after;        ///< ids of the steps it waits for
    Reach reach = Reach::Local;
    Undo undo = Undo::Undoable;
    QString target;           ///< id of the publish target, or empty
};

struct Effect {
    enum class Kind { Command, Request, Diff, File };
    Kind kind = Kind::Command;
    QString text;
};
struct Preview {
    std::vector<Effect> effects;
};

struct Probe {
    Found found = Found::Absent;
    QString expected; ///< an id or digest
    QString actual;   ///< what the world holds; empty when absent
};
struct Receipt {
    QString detail;
};
struct Verification {
    Seen seen = Seen::Verified;
    QString expected;
    QString actual;
};

struct StepContext {
    const CancelToken &cancel;
    std::function<void(LogLevel, const QString &)> log; ///< a line for the step's own log
};

/// One act of a plan that can be asked first and asked twice. Blocks; runs on a worker thread;
/// knows no widget. probe() and verify() never write; run() acts once.
class Step {
public:
    virtual ~Step() = default;
    virtual StepInfo info() const = 0;
    virtual Preview preview() const = 0; ///< exact effect; pure
    virtual domain::Result<Probe> probe(const StepContext &context) = 0;
    virtual domain::Result<Receipt> run(const StepContext &context) = 0;
    virtual domain::Result<Verification> verify(const StepContext &context) = 0;
};

} // namespace engine
