// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/credits.h"
#include "engine/project.h"
#include <algorithm>

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

namespace {

/// The commits that they wrote themselves; none where their login is known.
std::vector<domain::ObjectId> commitsOfUnknown(const PeopleDesk &desk, const domain::CreditLedger::Entry &entry)
{
    std::vector<domain::ObjectId> commits;
    if (!entry.person.login.isEmpty() || desk.ofProject.logins.contains(entry.person.key))
        return commits;
    for (const auto &mention : entry.mentions)
        if (mention.role == domain::CreditRole::Author)
            commits.push_back(desk.credits.commits[mention.commit].id);
    return commits;
}

} // namespace

bool hasUnknownLogins(const PeopleDesk &desk)
{
    return std::ranges::any_of(desk.credits.ledger.people,
                               [&](const domain::CreditLedger::Entry &entry) { return !commitsOfUnknown(desk, entry).empty(); });
}

Result<QHash<QString, QString>> loginsAtForge(Forge &forge, const PeopleDesk &desk, const CancelToken &cancel)
{
    QHash<domain::ObjectId, QString> keys;
    for (const domain::CreditLedger::Entry &entry : desk.credits.ledger.people)
        for (const domain::ObjectId &commit : commitsOfUnknown(desk, entry))
            keys.insert(commit, entry.person.key);
    const auto session = forge.signIn(cancel);
    if (!session)
        return domain::failure(session.error());
    const auto authors = (*session)->authors(desk.range.to, QSet<domain::ObjectId>(keys.keyBegin(), keys.keyEnd()), cancel);
    if (!authors)
        return domain::failure(authors.error());
    QHash<QString, QString> logins;
    for (auto key = keys.cbegin(); key != keys.cend(); ++key)
        logins.insert(*key, {});
    QSet<QString> doubtful;
    for (auto author = authors->cbegin(); author != authors->cend(); ++author) {
        QString &login = logins[keys.value(author.key())];
        if (!login.isEmpty() && login != *author)
            doubtful.insert(keys.value(author.key()));
        login = *author;
    }
    for (const QString &key : std::as_const(doubtful))
        logins[key].clear();
    return logins;
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
