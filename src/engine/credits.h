// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/peoplechoices.h"
#include "engine/history.h"
#include "engine/ports/forge.h"
#include "engine/releasestate.h"
#include <QSet>

namespace engine {

struct Project;

/// Who is credited in a range, with the commits.
struct RangeCredits {
    struct Line {
        domain::ObjectId id;
        QString subject;
    };
    domain::CreditLedger ledger;
    std::vector<Line> commits; ///< by the numbers of the ledger
};
domain::Result<RangeCredits> creditsOfRange(const History &history, const Range &range);

/// Keys of everybody who wrote something before the range, as its mailmap spells them; reads that history to its beginning.
domain::Result<QSet<QString>> authorsBefore(const History &history, const Range &range);

/// Who is credited in a release, and how a person wants them credited.
struct PeopleDesk {
    RangeCredits credits;
    domain::PeopleChoices ofProject;
    domain::PeopleChoices ofRelease;
    Range range;
};
/// Reads the commits of the release; not those before it. Errors: those of Repository::walk() and ChoiceStore::readPeople().
domain::Result<PeopleDesk> peopleDesk(const Project &project, const ReleaseState &state);

/// Whether there is somebody whose login commits do not tell and the forge was not asked for.
bool hasUnknownLogins(const PeopleDesk &desk);
/// Asks the forge for those, by personKey(). Empty: it knows none, or counts their commits to several. Errors: those of
/// Forge::signIn() and ForgeSession.
domain::Result<QHash<QString, QString>> loginsAtForge(Forge &forge, const PeopleDesk &desk, const CancelToken &cancel);

/// Tells of authors and co-authors whether they are among those who came before.
void markFirstTime(std::vector<domain::Thanks> &people, const QSet<QString> &before);
void markFirstTime(domain::Thanks &person, const QSet<QString> &before);

} // namespace engine
