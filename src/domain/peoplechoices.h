// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/creditledger.h"
#include "domain/releasenotes.h"
#include <QHash>
#include <QSet>

namespace domain {

/// How somebody is credited, whatever commits say.
struct PersonChoice {
    enum class Credit : quint8 {
        Named,     ///< thanked by name, a program too
        Anonymous, ///< thanked as "an anonymous contributor"
        LeftOut,   ///< not thanked
    };
    Credit credit = Credit::Named;
    QString name; ///< Named: in place of what commits spell; empty: as they do
    bool operator==(const PersonChoice &) const = default;
};

/// The word that is kept: "left-out".
QString toWord(PersonChoice::Credit credit);
std::optional<PersonChoice::Credit> personCreditOf(const QString &word);

/// What a person chose for those who are credited: in one release, or in a project. A value that is cheap to copy.
struct PeopleChoices {
    QHash<QString, PersonChoice> people; ///< by personKey()
    QSet<QString> newcomers;             ///< whom notes mark as there for the first time; none: they mark nobody
    QHash<QString, QString> logins; ///< of a project: what the forge calls somebody, by personKey(); empty: it was asked, and does not know
    bool isEmpty() const { return people.isEmpty() && newcomers.isEmpty() && logins.isEmpty(); }
    const PersonChoice *of(const QString &key) const; ///< nullptr: nothing was chosen
    bool operator==(const PeopleChoices &) const = default;
};

/// What counts in a release: its own choices, where there are none those of the project.
PeopleChoices joined(const PeopleChoices &ofProject, const PeopleChoices &ofRelease);

/// What stands in place of a name that is kept secret.
QString anonymousName();

/// The notes with what was chosen: in their thanks and in what entries say of people. Of somebody anonymous or left out
/// nothing remains there, in no spelling.
ReleaseNotes withPeople(ReleaseNotes notes, const PeopleChoices &choices);

/// The ledger with what was chosen, for other people to read: nobody who is left out, no commits of somebody anonymous.
CreditLedger withPeople(CreditLedger ledger, const PeopleChoices &choices);

/// One person as chosen.
Thanks withChoices(Thanks thanks, const PeopleChoices &choices);

} // namespace domain
