// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mergednumbers.h"
#include "domain/commitheader.h"
#include <algorithm>
#include <array>

namespace domain {

namespace {

/// The number at the beginning of a text, where nothing else is written together with it; 0: none.
int leadingNumber(QStringView text)
{
    const auto end = std::ranges::find_if_not(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return end == text.end() || !end->isLetterOrNumber() ? text.left(end - text.begin()).toInt() : 0;
}

int numberBehind(QStringView text, QStringView words)
{
    const qsizetype at = text.lastIndexOf(words);
    return at < 0 ? 0 : leadingNumber(text.mid(at + words.size()));
}

int numberInSubject(QStringView subject)
{
    constexpr std::array beginnings = {QStringView(u"Merge pull request #"), QStringView(u"Pull request #"),
                                       QStringView(u"Auto merge of #"), QStringView(u"Rollup merge of #"), QStringView(u"Merged PR ")};
    for (const QStringView words : beginnings)
        if (subject.startsWith(words))
            return leadingNumber(subject.mid(words.size()));
    if (subject.startsWith(u"Merge pull request '")) // Forgejo: the title, then the number
        return numberBehind(subject, u"' (#");
    if (subject.startsWith(u"Merged in "))
        return numberBehind(subject, u" (pull request #");
    const std::vector<int> numbers = takePullRequests(subject);
    return numbers.empty() ? 0 : numbers.back();
}

/// GitLab's line, which stands near the end.
int mergeRequest(QStringView message)
{
    constexpr qsizetype farthest = 1000;
    constexpr QStringView words = u"\nSee merge request ";
    const QStringView end = message.right(farthest);
    const qsizetype at = end.lastIndexOf(words);
    return at < 0 ? 0 : numberBehind(lineAt(end, at + words.size()), u"!");
}

} // namespace

int mergedPullRequest(QStringView message)
{
    const int number = numberInSubject(lineAt(message, 0).trimmed());
    return number > 0 ? number : mergeRequest(message);
}

std::vector<int> broughtBy(const CommitOrder &order, const QHash<quint32, int> &merges)
{
    if (merges.isEmpty() || order.newestFirst.empty())
        return {};
    struct Side {
        quint32 tip;
        int pullRequest;
    };
    constexpr int unknown = -1;
    std::vector<int> numbers(order.parentsBegin.size() - 1, unknown);
    std::vector<Side> sides{{order.newestFirst.front(), 0}};
    while (!sides.empty()) {
        auto [commit, pullRequest] = sides.back();
        sides.pop_back();
        // Down a branch; then its merges, the oldest first, so that what the first parent has is known before its others are followed.
        while (commit != CommitOrder::outside && numbers[commit] == unknown) {
            numbers[commit] = pullRequest;
            const auto parents = order.parentsOf(commit);
            for (size_t i = parents.size(); i-- > 1;)
                sides.push_back({parents[i], merges.value(commit, pullRequest)});
            commit = parents.empty() ? CommitOrder::outside : parents.front();
        }
    }
    std::ranges::replace(numbers, unknown, 0);
    return numbers;
}

} // namespace domain
