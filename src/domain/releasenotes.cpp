// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/releasenotes.h"
#include "domain/changekind.h"
#include "domain/commitheader.h"
#include <algorithm>

namespace domain {

NotesEntry entryOf(const UnconventionalCommit &commit, const NotesRules &rules)
{
    QStringView text(commit.subject);
    NotesEntry entry;
    entry.section = rules.restTitle();
    entry.pullRequests = takePullRequests(text);
    if (entry.pullRequests.empty() && commit.pullRequest > 0)
        entry.pullRequests = {commit.pullRequest};
    entry.text = text.isEmpty() ? QStringLiteral("(no subject)") : text.toString();
    entry.commits = {commit.id};
    return entry;
}

ReleaseLevel ReleaseNotes::level() const
{
    if (std::any_of(entries.begin(), entries.end(), [](const NotesEntry &entry) { return entry.breaking; }))
        return ReleaseLevel::Major;
    const auto isFeature = [](const NotesEntry &entry) {
        return kindOf(entry.type) == ChangeKind::Feature;
    };
    if (std::any_of(entries.begin(), entries.end(), isFeature))
        return ReleaseLevel::Minor;
    return entries.empty() && unconventional.empty() ? ReleaseLevel::None : ReleaseLevel::Patch;
}

} // namespace domain
