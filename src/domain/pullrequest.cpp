// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pullrequest.h"
#include <algorithm>
#include <array>
#include <tuple>

namespace domain {
namespace {

using Kind = MergeObstacle::Kind;
using Verdict = Review::Verdict;

struct KindWord {
    Kind kind;
    QLatin1String word;
};
constexpr std::array kindWords{
    KindWord{Kind::Draft, QLatin1String("draft")},
    KindWord{Kind::Conflicts, QLatin1String("conflicts")},
    KindWord{Kind::MainMoved, QLatin1String("main-moved")},
    KindWord{Kind::ChangesRequested, QLatin1String("changes-requested")},
    KindWord{Kind::CheckFailed, QLatin1String("check-failed")},
    KindWord{Kind::ApprovalsMissing, QLatin1String("approvals-missing")},
    KindWord{Kind::MergeQueue, QLatin1String("merge-queue")},
    KindWord{Kind::RuleUnmet, QLatin1String("rule-unmet")},
    KindWord{Kind::CheckMissing, QLatin1String("check-missing")},
    KindWord{Kind::NoChecks, QLatin1String("no-checks")},
    KindWord{Kind::CheckRunning, QLatin1String("check-running")},
    KindWord{Kind::MergeabilityUnknown, QLatin1String("mergeability-unknown")},
};

void addReviews(const PullRequestFacts &facts, std::vector<MergeObstacle> &obstacles)
{
    int approved = 0;
    for (const Review &review : facts.reviews) {
        if (review.verdict == Verdict::ChangesRequested)
            obstacles.push_back({Kind::ChangesRequested, review.login});
        approved += review.verdict == Verdict::Approved && review.commit == facts.request.head;
    }
    if (approved < facts.rules.approvals)
        obstacles.push_back({Kind::ApprovalsMissing, QString::number(facts.rules.approvals - approved)});
}

/// nullopt: it lets the pull request pass.
std::optional<MergeObstacle> obstacleOf(const CiFinding &finding)
{
    if (!finding.required || lets(finding.state))
        return std::nullopt;
    switch (finding.state) {
    case CiState::Pending: return MergeObstacle{Kind::CheckRunning, finding.name};
    case CiState::Missing:
        return finding.name.isEmpty() ? MergeObstacle{Kind::NoChecks, {}} : MergeObstacle{Kind::CheckMissing, finding.name};
    default: return MergeObstacle{Kind::CheckFailed, finding.name};
    }
}

void addChecks(const PullRequestFacts &facts, std::vector<MergeObstacle> &obstacles)
{
    if (facts.results.empty() && facts.rules.required.empty() && !facts.expectsChecks)
        return;
    for (const CiFinding &finding : findingsOf(facts.request.head, facts.results, facts.rules.required))
        if (const auto obstacle = obstacleOf(finding))
            obstacles.push_back(*obstacle);
}

/// What the forge says of the whole, where nothing that was found explains it.
void addMergeability(const PullRequestFacts &facts, std::vector<MergeObstacle> &obstacles)
{
    switch (facts.request.mergeability) {
    case Mergeability::Clean: return;
    case Mergeability::Unknown: obstacles.push_back({Kind::MergeabilityUnknown, {}}); return;
    case Mergeability::Conflicts: obstacles.push_back({Kind::Conflicts, {}}); return;
    case Mergeability::Behind:
        if (!facts.mainMoved)
            obstacles.push_back({Kind::MainMoved, facts.mainBranch});
        return;
    case Mergeability::Blocked:
        if (obstacles.empty())
            obstacles.push_back({Kind::RuleUnmet, {}});
        return;
    }
}

} // namespace

std::vector<Review> newestOf(const std::vector<Review> &reviews)
{
    std::vector<Review> newest;
    for (const Review &review : reviews) {
        if (review.verdict == Verdict::Commented)
            continue;
        const auto known = std::ranges::find(newest, review.login, &Review::login);
        if (known == newest.end())
            newest.push_back(review);
        else
            *known = review;
    }
    return newest;
}

std::vector<MergeObstacle> obstaclesOf(const PullRequestFacts &facts)
{
    std::vector<MergeObstacle> obstacles;
    if (facts.request.isDraft)
        obstacles.push_back({Kind::Draft, {}});
    if (facts.mainMoved)
        obstacles.push_back({Kind::MainMoved, facts.mainBranch});
    if (facts.rules.isQueued)
        obstacles.push_back({Kind::MergeQueue, facts.mainBranch});
    addReviews(facts, obstacles);
    addChecks(facts, obstacles);
    addMergeability(facts, obstacles);
    std::ranges::sort(obstacles, [](const MergeObstacle &a, const MergeObstacle &b) {
        return std::tie(a.kind, a.subject) < std::tie(b.kind, b.subject);
    });
    return obstacles;
}

QString toLines(const std::vector<MergeObstacle> &obstacles)
{
    QStringList lines;
    for (const auto &[kind, subject] : obstacles) {
        const auto known = std::ranges::find(kindWords, kind, &KindWord::kind);
        lines << (known->word + QLatin1Char(' ') + subject).simplified();
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<MergeObstacle> obstaclesIn(const QString &lines)
{
    std::vector<MergeObstacle> obstacles;
    for (const QString &line : lines.split(QLatin1Char('\n'))) {
        const QString word = line.section(QLatin1Char(' '), 0, 0);
        const auto known = std::ranges::find_if(kindWords, [&](const KindWord &one) { return word == one.word; });
        if (known != kindWords.end())
            obstacles.push_back({known->kind, line.section(QLatin1Char(' '), 1)});
    }
    return obstacles;
}

} // namespace domain
