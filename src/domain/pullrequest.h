// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ciresult.h"
#include <QStringList>

namespace domain {

/// Whether a forge would merge an open pull request, apart from its checks.
enum class Mergeability {
    Unknown,   ///< the forge is still finding out
    Clean,
    Conflicts,
    Blocked,   ///< a rule of the branch is not met; the forge does not say which one
    Behind,    ///< the branch has to be brought up to date first
};

/// A request to take a branch into another one, as a forge has it.
struct PullRequest {
    enum class State { Open, Merged, Closed };
    qint64 number = 0;
    State state = State::Open;
    QString title;
    QString body;      ///< Markdown
    QString address;   ///< for a browser
    ObjectId head;     ///< the tip of its branch
    ObjectId landed;   ///< once merged: the commit on the branch that it was merged into
    bool isDraft = false;
    Mergeability mergeability = Mergeability::Unknown; ///< known where one pull request alone was asked for
};

/// What a person said of a pull request.
struct Review {
    enum class Verdict { Approved, ChangesRequested, Commented, Dismissed };
    QString login; ///< empty: the account is gone
    Verdict verdict = Verdict::Commented;
    ObjectId commit; ///< what it was said of
};
/// Of each person the newest verdict, by the order of `reviews`; a comment alone changes none.
std::vector<Review> newestOf(const std::vector<Review> &reviews);

/// What a branch asks of what is merged into it, as far as the forge tells.
struct MergeRules {
    std::vector<RequiredCheck> required;
    int approvals = 0;
    bool isQueued = false; ///< only a merge queue merges
};

/// Something that stands in the way of merging a pull request.
struct MergeObstacle {
    enum class Kind { // in brackets: what subject holds. Those that need a person come first.
        Draft,
        Conflicts,
        MainMoved,         ///< [the branch it goes into]
        ChangesRequested,  ///< [login, or nothing]
        CheckFailed,       ///< [name]
        ApprovalsMissing,  ///< [how many]
        MergeQueue,        ///< [the branch it goes into]
        RuleUnmet,
        CheckMissing,      ///< [name]: required, and nobody has started it
        NoChecks,          ///< nobody has started any
        CheckRunning,      ///< [name]
        MergeabilityUnknown,
    };
    Kind kind = Kind::Draft;
    QString subject;
    bool operator==(const MergeObstacle &) const = default;

    /// It ends without a person.
    bool passes() const { return kind >= Kind::CheckMissing; }
};

/// What is known of an open pull request.
struct PullRequestFacts {
    PullRequest request;
    std::vector<Review> reviews;   ///< newestOf()
    std::vector<CiResult> results; ///< for its head
    MergeRules rules;
    QString mainBranch;            ///< that it goes into
    bool mainMoved = false;        ///< since its branch began there
    bool expectsChecks = false;    ///< that there are none yet is an obstacle
};
/// Sorted by kind, then by subject. A review of another commit than the head approves nothing.
std::vector<MergeObstacle> obstaclesOf(const PullRequestFacts &facts);

/// One a line, for an Error's detail, and back; a line that is none of them is left out.
QString toLines(const std::vector<MergeObstacle> &obstacles);
std::vector<MergeObstacle> obstaclesIn(const QString &lines);

} // namespace domain
