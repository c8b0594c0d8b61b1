// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commitdesk.h"
#include "domain/commitentries.h"
#include "engine/project.h"
#include <QSet>

namespace engine {

using domain::Result;
using Place = DeskCommit::Place;

namespace {

/// As the notes sort it; what is reverted only the whole range tells.
Place placeOf(const domain::Commit &commit, const domain::NotesEntry &own, const domain::NotesRules &rules)
{
    if (own.type.isEmpty())
        return commit.isMerge() ? Place::Merge : Place::Unconventional;
    return own.breaking || rules.sectionOf(own.type, own.scope) ? Place::Shown : Place::TypeHidden;
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
    DeskCommit made{domain::entryOf(commit, mailmap), domain::entriesWithin(commit, mailmap), Place::Shown};
    made.place = placeOf(commit, made.own, rules);
    made.own.section = domain::sectionFor(made.own, rules);
    words.share(made.own.type);
    words.share(made.own.scope);
    for (QString &name : made.own.people)
        words.share(name);
    return made;
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
    const auto order = project.repository->walk(range, [&](domain::Commit &&commit) {
        read.push_back(deskCommit(commit, desk.rules, mailmap, words));
        if (reverted.contains(commit.id))
            read.back().place = Place::Reverted;
    });
    if (!order)
        return domain::failure(order.error());
    desk.commits.reserve(order->newestFirst.size());
    for (const quint32 number : order->newestFirst)
        desk.commits.push_back(std::move(read[number]));
    return desk;
}

} // namespace engine
