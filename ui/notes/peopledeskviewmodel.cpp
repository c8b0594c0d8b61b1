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

PeopleDeskViewModel::PeopleDeskViewModel(QObject *parent) : QObject(parent)
{
    // Later: the table is still at its editor, and the rows under it change.
    connect(&m_model, &PeopleModel::renamed, this, &PeopleDeskViewModel::rename, Qt::QueuedConnection);
}

void PeopleDeskViewModel::setRelease(ReleasePtr release)
{
    const bool same = areOfOneVersion(release, m_release) && release->state.base == m_release->state.base;
    m_release = std::move(release);
    if (same && m_state == State::Ready)
        return;
    m_load.drop();
    m_before.drop();
    m_state = State::Closed;
    m_past.clear();
    m_model.change([](PeopleRows &rows) { rows = PeopleRows(); });
    showCommitsOf({});
    load();
    Q_EMIT changed();
}

void PeopleDeskViewModel::setOpen(bool open)
{
    m_open = open;
    if (m_state == State::Failed)
        m_state = State::Closed;
    load();
}

void PeopleDeskViewModel::load()
{
    if (!m_release || !m_open || m_state != State::Closed)
        return;
    m_state = State::Loading;
    Q_EMIT changed();
    m_load.start<std::shared_ptr<PeopleRows>>(
        [release = m_release](const CancelToken &, const Job::Post &) -> Result<std::shared_ptr<PeopleRows>> {
            auto desk = engine::peopleDesk(*release->project, release->state);
            if (!desk)
                return domain::failure(desk.error());
            return std::make_shared<PeopleRows>(std::move(*desk));
        },
        [this](const Result<std::shared_ptr<PeopleRows>> &read) {
            m_state = read ? State::Ready : State::Failed;
            if (read) {
                m_model.change([&](PeopleRows &rows) { rows = std::move(**read); });
                m_past.begin(choices());
                askWhoIsNew();
            }
            Q_EMIT changed();
            if (!read)
                Q_EMIT failed(read.error());
        });
}

/// Takes reading the whole history: the people are there meanwhile.
void PeopleDeskViewModel::askWhoIsNew()
{
    m_before.start<QSet<QString>>(
        [release = m_release, range = m_model.rows().desk().range](const CancelToken &, const Job::Post &) {
            return engine::authorsBefore(*release->project->history, range);
        },
        [this](const Result<QSet<QString>> &before) {
            if (!before)
                return Q_EMIT failed(before.error());
            m_model.change([&](PeopleRows &rows) { rows.setBefore(*before); });
            Q_EMIT changed();
        });
}

QString PeopleDeskViewModel::counts() const
{
    int named = 0, remarked = 0;
    const auto &people = m_model.rows().desk().credits.ledger.people;
    for (const Entry &entry : people) {
        const auto credit = m_model.rows().credited(entry);
        named += credit && credit->credit == Credit::Named ? 1 : 0;
        remarked += m_model.rows().text(entry, PeopleColumn::Remark).isEmpty() ? 0 : 1;
    }
    QStringList parts{tr("%Ln people", nullptr, int(people.size())), tr("%Ln named", nullptr, named)};
    if (remarked > 0)
        parts << tr("%Ln with a remark", nullptr, remarked);
    return parts.join(tr(", ", "between counts"));
}

void PeopleDeskViewModel::setFilter(const QString &words)
{
    m_model.change([&](PeopleRows &rows) { rows.setFilter(words); });
}

void PeopleDeskViewModel::showCommitsOf(const QString &key)
{
    if (std::exchange(m_shown, key) != key)
        m_commits.show(m_model.rows().desk().credits, m_model.rows().find(key));
}

bool PeopleDeskViewModel::fits(PeopleAction action, const QString &key) const
{
    const Entry *entry = m_model.rows().find(key);
    if (!entry)
        return false;
    const auto credit = m_model.rows().credited(*entry);
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
    if (isHiddenByProject || !m_model.rows().find(key)->isThanked())
        scope.people.insert(key, {});
}

void PeopleDeskViewModel::rename(const QString &key, const QString &name)
{
    const Entry *entry = m_model.rows().find(key);
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
    const Entry *entry = m_model.rows().find(key);
    return entry ? QStringList(entry->person.otherNames.begin(), entry->person.otherNames.end()) : QStringList();
}

bool PeopleDeskViewModel::canMarkNewcomers() const
{
    return m_state == State::Ready && (marksNewcomers() || !m_model.rows().newcomers().isEmpty());
}

void PeopleDeskViewModel::markNewcomers(bool mark)
{
    CreditChoices next = choices();
    next.ofRelease.newcomers = mark ? m_model.rows().newcomers() : QSet<QString>();
    choose(std::move(next));
}

void PeopleDeskViewModel::choose(CreditChoices next)
{
    if (m_state != State::Ready || next == choices())
        return;
    m_past.add(next);
    show(next);
}

void PeopleDeskViewModel::undo()
{
    if (canUndo())
        show(m_past.undo());
}

void PeopleDeskViewModel::redo()
{
    if (canRedo())
        show(m_past.redo());
}

void PeopleDeskViewModel::show(const CreditChoices &chosen)
{
    const bool changesProject = chosen.ofProject != choices().ofProject;
    m_model.change([&](PeopleRows &rows) { rows.setChoices(chosen); });
    Q_EMIT changed();
    m_save.start<void>(
        [release = m_release, chosen, changesProject](const CancelToken &, const Job::Post &) -> domain::Status {
            engine::ChoiceStore &store = *release->project->choices;
            if (changesProject)
                if (const domain::Status saved = store.savePeople({}, chosen.ofProject); !saved)
                    return saved;
            return store.savePeople(release->state.version.toString(), chosen.ofRelease);
        },
        [this](const domain::Status &end) {
            if (!end)
                return Q_EMIT failed(end.error());
            Q_EMIT kept();
        },
        Work::Turn::After);
}

} // namespace ui
