// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/peopledeskviewmodel.h"
#include <algorithm>

namespace ui {

using domain::PersonChoice;
using domain::Result;
using engine::CancelToken;
using engine::Job;
using Credit = PersonChoice::Credit;
using Entry = domain::CreditLedger::Entry;

QString label(PeopleAction action)
{
    switch (action) {
    case PeopleAction::Anonymise: return PeopleDeskViewModel::tr("&Anonymise");
    case PeopleAction::LeaveOut: return PeopleDeskViewModel::tr("&Leave out");
    case PeopleAction::PutBack: return PeopleDeskViewModel::tr("Put &back");
    }
    Q_UNREACHABLE();
}

namespace {

domain::Status save(engine::ChoiceStore &store, const QString &version, const CreditChoices &before, const CreditChoices &next)
{
    if (next.ofProject != before.ofProject)
        if (const domain::Status saved = store.savePeople({}, next.ofProject); !saved)
            return saved;
    return store.savePeople(version, next.ofRelease);
}

} // namespace

PeopleDeskViewModel::PeopleDeskViewModel(QObject *parent)
    : ChoiceDesk({[](const engine::Project &project, const engine::ReleaseState &state) {
                      return engine::peopleDesk(project, state).map([](engine::PeopleDesk &&desk) {
                          return std::make_shared<PeopleRows>(std::move(desk));
                      });
                  },
                  save},
                 parent)
{
    connect(&m_logins, &Work::runningChanged, this, &PeopleDeskViewModel::changed);
    // Later: the table is still at its editor, and the rows under it change.
    connect(&model(), &PeopleModel::renamed, this, &PeopleDeskViewModel::rename, Qt::QueuedConnection);
}

void PeopleDeskViewModel::cleared()
{
    m_before.drop();
    m_logins.drop();
    showCommitsOf({});
}

void PeopleDeskViewModel::read()
{
    m_before.start<QSet<QString>>(
        [release = release(), range = model().rows().desk().range](const CancelToken &, const Job::Post &) {
            return engine::authorsBefore(*release->project->history, range);
        },
        [this](const Result<QSet<QString>> &before) {
            if (!before)
                return Q_EMIT failed(before.error());
            model().change([&](PeopleRows &rows) { rows.setBefore(*before); });
            Q_EMIT changed();
        });
}

QString PeopleDeskViewModel::counts() const
{
    int named = 0, remarked = 0;
    const auto &people = model().rows().desk().credits.ledger.people;
    for (const Entry &entry : people) {
        const auto credit = model().rows().credited(entry);
        named += credit && credit->credit == Credit::Named ? 1 : 0;
        remarked += model().rows().text(entry, PeopleColumn::Remark).isEmpty() ? 0 : 1;
    }
    QStringList parts{tr("%Ln people", nullptr, int(people.size())), tr("%Ln named", nullptr, named)};
    if (remarked > 0)
        parts << tr("%Ln with a remark", nullptr, remarked);
    return parts.join(tr(", ", "between counts"));
}

void PeopleDeskViewModel::showCommitsOf(const QString &key)
{
    if (std::exchange(m_shown, key) != key)
        m_commits.show(model().rows().desk().credits, model().rows().find(key));
}

bool PeopleDeskViewModel::fits(PeopleAction action, const QString &key) const
{
    const Entry *entry = model().rows().find(key);
    if (!entry)
        return false;
    const auto credit = model().rows().credited(*entry);
    switch (action) {
    case PeopleAction::Anonymise: return !credit || credit->credit != Credit::Anonymous;
    case PeopleAction::LeaveOut: return credit && credit->credit != Credit::LeftOut;
    case PeopleAction::PutBack: return credit != PersonChoice();
    }
    Q_UNREACHABLE();
}

bool PeopleDeskViewModel::can(PeopleAction action, const QStringList &people) const
{
    return std::ranges::any_of(people, [&](const QString &key) { return fits(action, key); });
}

void PeopleDeskViewModel::act(PeopleAction action, const QStringList &people)
{
    CreditChoices next = choices();
    for (const QString &key : people)
        if (fits(action, key))
            apply(action, key, next);
    choose(std::move(next));
}

void PeopleDeskViewModel::apply(PeopleAction action, const QString &key, CreditChoices &next) const
{
    if (m_forProject)
        next.ofRelease.people.remove(key); // else it would hide what is chosen now
    domain::PeopleChoices &scope = scopeOf(next);
    switch (action) {
    case PeopleAction::Anonymise: scope.people.insert(key, {Credit::Anonymous, {}}); return;
    case PeopleAction::LeaveOut: scope.people.insert(key, {Credit::LeftOut, {}}); return;
    case PeopleAction::PutBack: break;
    }
    scope.people.remove(key);
    // Where nothing chosen does not name them, it has to be said.
    const bool isHiddenByProject = !m_forProject && next.ofProject.of(key);
    if (isHiddenByProject || !model().rows().find(key)->isThanked())
        scope.people.insert(key, {});
}

void PeopleDeskViewModel::rename(const QString &key, const QString &name)
{
    const Entry *entry = model().rows().find(key);
    if (!entry)
        return;
    const QString words = name.simplified();
    if (words.isEmpty() || words == entry->person.name)
        return act(PeopleAction::PutBack, {key});
    CreditChoices next = choices();
    if (m_forProject)
        next.ofRelease.people.remove(key);
    scopeOf(next).people.insert(key, {Credit::Named, words});
    choose(std::move(next));
}

QStringList PeopleDeskViewModel::spellingsOf(const QString &key) const
{
    const Entry *entry = model().rows().find(key);
    return entry ? QStringList(entry->person.otherNames.begin(), entry->person.otherNames.end()) : QStringList();
}

bool PeopleDeskViewModel::canMarkNewcomers() const
{
    return m_state == State::Ready && (marksNewcomers() || !model().rows().newcomers().isEmpty());
}

void PeopleDeskViewModel::markNewcomers(bool mark)
{
    CreditChoices next = choices();
    next.ofRelease.newcomers = mark ? model().rows().newcomers() : QSet<QString>();
    choose(std::move(next));
}

bool PeopleDeskViewModel::canAskForLogins() const
{
    return m_state == State::Ready && !isAskingForLogins() && hasForge() && engine::hasUnknownLogins(model().rows().desk());
}

void PeopleDeskViewModel::askForLogins()
{
    if (!canAskForLogins())
        return;
    m_logins.start<QHash<QString, QString>>(
        [release = release(), desk = model().rows().desk()](const CancelToken &cancel, const Job::Post &) {
            return engine::loginsAtForge(*release->project->forge, desk, cancel);
        },
        [this](const Result<QHash<QString, QString>> &logins) {
            if (!logins)
                return Q_EMIT failed(logins.error());
            CreditChoices next = choices();
            next.ofProject.logins.insert(*logins);
            choose(std::move(next));
        });
}

} // namespace ui
