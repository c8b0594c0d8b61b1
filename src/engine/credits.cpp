// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/credits.h"
#include "engine/project.h"

namespace engine {

using domain::Commit;
using domain::CreditReader;
using domain::Result;

Result<RangeCredits> creditsOfRange(const History &history, const Range &range)
{
    RangeCredits credits;
    CreditReader reader(history.mailmap(range.to));
    const auto order = history.repository().walk(range, [&](Commit &&commit) {
        reader.add(commit);
        credits.commits.push_back({commit.id, commit.subject()});
    });
    if (!order)
        return domain::failure(order.error());
    credits.ledger = reader.ledger(*order, history.rules().bots(), CreditReader::Detail::Mentions);
    return credits;
}

Result<QSet<QString>> authorsBefore(const History &history, const Range &range)
{
    QSet<QString> keys;
    if (range.from.isEmpty())
        return keys;
    CreditReader reader(history.mailmap(range.to));
    const auto order = history.repository().walk({{}, range.from}, [&reader](Commit &&commit) { reader.add(commit); });
    if (!order)
        return domain::failure(order.error());
    for (const QString &key : reader.authorKeys())
        keys.insert(key);
    return keys;
}

Result<PeopleDesk> peopleDesk(const Project &project, const ReleaseState &state)
{
    PeopleDesk desk;
    desk.range = {state.previous ? state.previous->tag.commit : domain::ObjectId(), state.base};
    auto ofProject = project.choices->readPeople({});
    auto ofRelease = project.choices->readPeople(state.version.toString());
    if (!ofProject || !ofRelease)
        return domain::failure(ofProject ? ofRelease.error() : ofProject.error());
    auto credits = creditsOfRange(*project.history, desk.range);
    if (!credits)
        return domain::failure(credits.error());
    desk.ofProject = std::move(*ofProject);
    desk.ofRelease = std::move(*ofRelease);
    desk.credits = std::move(*credits);
    return desk;
}

void markFirstTime(domain::Thanks &person, const QSet<QString> &before)
{
    if (domain::wroteSomething(person.roles))
        person.firstTime = !before.contains(person.key);
}

void markFirstTime(std::vector<domain::Thanks> &people, const QSet<QString> &before)
{
    for (domain::Thanks &person : people)
        markFirstTime(person, before);
}

} // namespace engine
