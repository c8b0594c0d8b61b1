// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/peoplechoices.h"
#include <algorithm>

namespace domain {

namespace {

using Credit = PersonChoice::Credit;

/// Gives everybody their place and their name.
class Crediting {
public:
    Crediting(ReleaseNotes notes, const PeopleChoices &choices) : m_notes(std::move(notes)), m_choices(choices) {}

    ReleaseNotes credit()
    {
        const std::vector<Thanks> thanks = std::move(m_notes.thanks);
        const std::vector<Thanks> others = std::move(m_notes.others);
        m_notes.thanks.clear();
        m_notes.others.clear();
        for (const Thanks &one : thanks)
            place(one, m_notes.thanks);
        for (const Thanks &one : others)
            place(one, m_notes.others);
        if (!m_names.isEmpty())
            for (NotesEntry &entry : m_notes.entries)
                rename(entry.people);
        return std::move(m_notes);
    }

private:
    void place(Thanks thanks, std::vector<Thanks> &usual)
    {
        if (!m_choices.newcomers.isEmpty() && !thanks.firstTime && wroteSomething(thanks.roles))
            thanks.firstTime = m_choices.newcomers.contains(thanks.key);
        const PersonChoice *choice = m_choices.of(thanks.key);
        if (!choice)
            return usual.push_back(withChoices(thanks, m_choices));
        const Thanks chosen = withChoices(thanks, m_choices);
        remember(thanks, choice->credit == Credit::LeftOut ? QString() : chosen.name);
        if (choice->credit != Credit::LeftOut)
            m_notes.thanks.push_back(chosen);
    }

    void remember(const Thanks &thanks, const QString &name)
    {
        m_names.insert(thanks.name, name);
        for (const QString &other : thanks.otherNames)
            m_names.insert(other, name);
    }

    void rename(std::vector<QString> &people) const
    {
        std::vector<QString> renamed;
        for (const QString &name : people) {
            const QString wanted = m_names.value(name, name);
            if (!wanted.isEmpty() && std::ranges::find(renamed, wanted) == renamed.end())
                renamed.push_back(wanted);
        }
        people = std::move(renamed);
    }

    ReleaseNotes m_notes;
    const PeopleChoices &m_choices;
    QHash<QString, QString> m_names; ///< what each name becomes; empty: it goes
};

} // namespace

const PersonChoice *PeopleChoices::of(const QString &key) const
{
    const auto found = people.constFind(key);
    return found == people.cend() ? nullptr : &*found;
}

QString toWord(Credit credit)
{
    switch (credit) {
    case Credit::Named: return QStringLiteral("named");
    case Credit::Anonymous: return QStringLiteral("anonymous");
    case Credit::LeftOut: return QStringLiteral("left-out");
    }
    Q_UNREACHABLE();
}

std::optional<Credit> personCreditOf(const QString &word)
{
    for (const Credit credit : {Credit::Named, Credit::Anonymous, Credit::LeftOut})
        if (toWord(credit) == word)
            return credit;
    return std::nullopt;
}

PeopleChoices joined(const PeopleChoices &ofProject, const PeopleChoices &ofRelease)
{
    PeopleChoices all = ofProject;
    for (auto choice = ofRelease.people.cbegin(); choice != ofRelease.people.cend(); ++choice)
        all.people.insert(choice.key(), *choice);
    all.newcomers = ofRelease.newcomers;
    return all;
}

QString anonymousName() { return QStringLiteral("an anonymous contributor"); }

ReleaseNotes withPeople(ReleaseNotes notes, const PeopleChoices &choices)
{
    if (choices.isEmpty())
        return notes;
    return Crediting(std::move(notes), choices).credit();
}

CreditLedger withPeople(CreditLedger ledger, const PeopleChoices &choices)
{
    std::erase_if(ledger.people, [&](CreditLedger::Entry &entry) {
        const PersonChoice *choice = choices.of(entry.person.key);
        if (choice && choice->credit == Credit::Anonymous)
            entry.mentions.clear();
        entry.person = withChoices(std::move(entry.person), choices);
        return choice && choice->credit == Credit::LeftOut;
    });
    return ledger;
}

Thanks withChoices(Thanks thanks, const PeopleChoices &choices)
{
    if (thanks.login.isEmpty())
        thanks.login = choices.logins.value(thanks.key);
    const PersonChoice *choice = choices.of(thanks.key);
    if (!choice)
        return thanks;
    if (choice->credit == Credit::Anonymous) {
        Thanks anonymous;
        anonymous.name = anonymousName();
        anonymous.firstTime = thanks.firstTime;
        anonymous.roles = thanks.roles;
        anonymous.commits = thanks.commits;
        anonymous.isAnonymous = true;
        return anonymous;
    }
    if (choice->credit == Credit::Named && !choice->name.isEmpty()) {
        thanks.name = choice->name;
        thanks.otherNames.clear();
        thanks.sharesName = false;
    }
    return thanks;
}

} // namespace domain
