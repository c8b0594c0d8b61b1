// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commitdesk.h"
#include "domain/commitentries.h"
#include "domain/mergednumbers.h"
#include "engine/project.h"
#include <QSet>

namespace engine {

using domain::Result;
using Place = DeskCommit::Place;

namespace {

bool isShown(const domain::NotesEntry &entry, const domain::NotesRules &rules)
{
    return entry.breaking || rules.sectionOf(entry.type, entry.scope);
}

/// What the rules hide is no part, and one part that is the commit's own entry nothing to split.
std::vector<domain::NotesEntry> shownParts(const domain::Commit &commit, const domain::NotesRules &rules, const domain::Mailmap &mailmap)
{
    std::vector<domain::NotesEntry> parts = domain::entriesWithin(commit, mailmap);
    std::erase_if(parts, [&](const domain::NotesEntry &part) { return !isShown(part, rules); });
    if (parts.size() == 1 && parts.front().text == domain::entryOf(commit, mailmap).text)
        parts.clear();
    return parts;
}

/// As the notes sort it; what is reverted only the whole range tells.
Place placeOf(const domain::Commit &commit, const domain::NotesEntry &own, const domain::NotesRules &rules)
{
    if (own.type.isEmpty())
        return commit.isMerge() ? Place::Merge : Place::Unconventional;
    return isShown(own, rules) ? Place::Shown : Place::TypeHidden;
}

/// Equal texts of many commits are kept once.
class Words {
public:
    void share(QString &word) { word = *m_known.insert(word); }

private:
    QSet<QString> m_known;
};

DeskCommit deskCommit(const domain::Commit &commit, const domain::NotesRules &rules, const domain::Mailmap &mailmap, Words &words)
{
    DeskCommit made{domain::entryOf(commit, mailmap), shownParts(commit, rules, mailmap), Place::Shown};
    made.place = placeOf(commit, made.own, rules);
    made.own.section = domain::sectionFor(made.own, rules);
    words.share(made.own.type);
    words.share(made.own.scope);
    for (QString &name : made.own.people)
        words.share(name);
    return made;
}

/// A commit's own numbers count more than that of the merge that brought it.
void setPullRequest(DeskCommit &commit, int number)
{
    if (!commit.own.pullRequests.empty())
        return;
    commit.own.pullRequests = {number};
    for (domain::NotesEntry &part : commit.parts)
        if (part.pullRequests.empty())
            part.pullRequests = {number};
}

} // namespace

Result<CommitDesk> commitDesk(const Project &project, const ReleaseState &state)
{
    CommitDesk desk{{}, project.process.notes, {}};
    auto choices = project.choices->read(state.version.toString());
    if (!choices)
        return domain::failure(choices.error());
    desk.choices = std::move(*choices);
    const Range range{state.previous ? state.previous->tag.commit : domain::ObjectId(), state.base};
    const auto notes = project.history->notes(range);
    if (!notes)
        return domain::failure(notes.error());
    const QSet<domain::ObjectId> reverted((*notes)->reverted.begin(), (*notes)->reverted.end());

    const domain::Mailmap mailmap = project.history->mailmap(range.to);
    Words words;
    std::vector<DeskCommit> read;
    QHash<quint32, int> merges;
    const auto order = project.repository->walk(range, [&](domain::Commit &&commit) {
        if (commit.isMerge())
            if (const int number = domain::mergedPullRequest(commit.message))
                merges.insert(quint32(read.size()), number);
        read.push_back(deskCommit(commit, desk.rules, mailmap, words));
        if (reverted.contains(commit.id))
            read.back().place = Place::Reverted;
    });
    if (!order)
        return domain::failure(order.error());
    desk.commits.reserve(order->newestFirst.size());
    const std::vector<int> brought = domain::broughtBy(*order, merges);
    for (const quint32 number : order->newestFirst) {
        if (!brought.empty() && brought[number] > 0)
            setPullRequest(read[number], brought[number]);
        desk.commits.push_back(std::move(read[number]));
    }
    return desk;
}

} // namespace engine
