// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/peoplerows.h"
#include <QCoreApplication>
#include <algorithm>

namespace ui {

using Entry = domain::CreditLedger::Entry;
using Credit = domain::PersonChoice::Credit;
using domain::CreditRole;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeopleDesk)
};

QString rolesOf(const domain::Thanks &person)
{
    QStringList words;
    for (const CreditRole role : domain::allCreditRoles())
        if (person.roles.testFlag(role))
            words << wordOf(role);
    return words.join(Words::tr(", ", "between roles"));
}

QString firstTimeWord(const domain::Thanks &person)
{
    if (!person.firstTime)
        return {};
    return *person.firstTime ? Words::tr("first time") : Words::tr("again");
}

QString remarkOn(const domain::Thanks &person)
{
    QStringList remarks;
    const QStringList others(person.otherNames.begin(), person.otherNames.end());
    if (!others.isEmpty())
        remarks << Words::tr("Also written %1").arg(others.join(Words::tr(", ", "between names")));
    if (person.sharesName)
        remarks << Words::tr("Same name with another address");
    return remarks.join(Words::tr("; ", "between remarks"));
}

} // namespace

QString wordOf(CreditRole role)
{
    switch (role) {
    case CreditRole::Author: return Words::tr("author");
    case CreditRole::CoAuthor: return Words::tr("co-author");
    case CreditRole::Committer: return Words::tr("committer");
    case CreditRole::Reporter: return Words::tr("reporter");
    case CreditRole::Reviewer: return Words::tr("reviewer");
    case CreditRole::Tester: return Words::tr("tester");
    case CreditRole::Helper: return Words::tr("helper");
    }
    Q_UNREACHABLE();
}

PeopleRows::PeopleRows(engine::PeopleDesk desk) : m_desk(std::move(desk)), m_joined(domain::joined(m_desk.ofProject, m_desk.ofRelease))
{
    arrange();
}

void PeopleRows::setChoices(CreditChoices choices)
{
    m_desk.ofProject = std::move(choices.ofProject);
    m_desk.ofRelease = std::move(choices.ofRelease);
    m_joined = domain::joined(m_desk.ofProject, m_desk.ofRelease);
    arrange();
}

void PeopleRows::setBefore(const QSet<QString> &before)
{
    for (Entry &entry : m_desk.credits.ledger.people)
        engine::markFirstTime(entry.person, before);
    m_knowsFirstTime = true;
    arrange();
}

QSet<QString> PeopleRows::newcomers() const
{
    QSet<QString> keys;
    for (const Entry &entry : m_desk.credits.ledger.people)
        if (entry.person.firstTime.value_or(false))
            keys.insert(entry.person.key);
    return keys;
}

void PeopleRows::setFilter(const QString &words)
{
    m_filter = words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arrange();
}

void PeopleRows::setOrder(std::optional<PeopleColumn> column, Qt::SortOrder order)
{
    m_sorting = column;
    m_order = order;
    arrange();
}

bool PeopleRows::matches(const Entry &entry) const
{
    if (m_filter.isEmpty())
        return true;
    QString searched;
    for (int column = 0; column < peopleColumnCount; ++column)
        searched += text(entry, PeopleColumn(column)).toCaseFolded() + QLatin1Char('\n');
    return std::ranges::all_of(m_filter, [&searched](const QString &word) { return searched.contains(word); });
}

void PeopleRows::arrange()
{
    const std::vector<Entry> &people = m_desk.credits.ledger.people;
    m_shown.clear();
    for (size_t i = 0; i < people.size(); ++i)
        if (matches(people[i]))
            m_shown.push_back(i);
    if (!m_sorting)
        return;
    std::vector<std::pair<QString, int>> keys;
    for (const Entry &entry : people)
        keys.emplace_back(text(entry, *m_sorting).toCaseFolded(), entry.person.commits);
    const auto less = [&](size_t a, size_t b) {
        return *m_sorting == PeopleColumn::Commits ? keys[a].second < keys[b].second : keys[a].first < keys[b].first;
    };
    std::ranges::stable_sort(m_shown, [&](size_t a, size_t b) { return m_order == Qt::AscendingOrder ? less(a, b) : less(b, a); });
}

const Entry *PeopleRows::find(const QString &key) const
{
    const std::vector<Entry> &people = m_desk.credits.ledger.people;
    const auto found = std::ranges::find_if(people, [&](const Entry &entry) { return entry.person.key == key; });
    return found == people.end() ? nullptr : &*found;
}

int PeopleRows::rowOf(const QString &key) const
{
    for (int row = 0; row < count(); ++row)
        if (entry(row).person.key == key)
            return row;
    return -1;
}

std::optional<domain::PersonChoice> PeopleRows::credited(const Entry &entry) const
{
    if (const domain::PersonChoice *choice = m_joined.of(entry.person.key))
        return *choice;
    return entry.isThanked() ? std::optional(domain::PersonChoice()) : std::nullopt;
}

QString PeopleRows::name(const Entry &entry) const
{
    const auto credit = credited(entry);
    return credit && !credit->name.isEmpty() ? credit->name : entry.person.name;
}

QString PeopleRows::creditWords(const Entry &entry) const
{
    const auto credit = credited(entry);
    if (!credit)
        return entry.person.isBot ? Words::tr("not named: a program") : Words::tr("not named: only committed");
    switch (credit->credit) {
    case Credit::Named: return Words::tr("named");
    case Credit::Anonymous: return Words::tr("anonymous");
    case Credit::LeftOut: return Words::tr("left out");
    }
    Q_UNREACHABLE();
}

QString PeopleRows::text(const Entry &entry, PeopleColumn column) const
{
    switch (column) {
    case PeopleColumn::Name: return name(entry);
    case PeopleColumn::Credit: return creditWords(entry);
    case PeopleColumn::Roles: return rolesOf(entry.person);
    case PeopleColumn::Commits: return QStringLiteral("%L1").arg(entry.person.commits);
    case PeopleColumn::FirstTime: return firstTimeWord(entry.person);
    case PeopleColumn::Address: return entry.person.email;
    case PeopleColumn::Login: return entry.person.login.isEmpty() ? m_joined.logins.value(entry.person.key) : entry.person.login;
    case PeopleColumn::Remark: return remarkOn(entry.person);
    }
    Q_UNREACHABLE();
}

} // namespace ui
