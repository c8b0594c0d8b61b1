// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/commit.h"
#include <QFlags>
#include <optional>
#include <span>

namespace domain {

/// What somebody did for a commit.
enum class CreditRole : quint8 { Author = 1, CoAuthor = 2, Committer = 4, Reporter = 8, Reviewer = 16, Tester = 32, Helper = 64 };
Q_DECLARE_FLAGS(CreditRoles, CreditRole)
Q_DECLARE_OPERATORS_FOR_FLAGS(CreditRoles)

std::span<const CreditRole> allCreditRoles();
/// Authors and co-authors.
bool wroteSomething(CreditRoles roles);
/// The word that scripts read: "co-author".
QString toWord(CreditRole role);

/// Somebody whom commits of a range credit.
struct Thanks {
    QString name; ///< as the newest of the commits spells it
    QString email;
    /// Not known unless the whole history was read.
    std::optional<bool> firstTime;
    QString key;   ///< equal for one person in every range: personKey()
    QString login; ///< at the forge; empty when not known
    CreditRoles roles;
    int commits = 0;                 ///< that name them
    std::vector<QString> otherNames; ///< that commits spell them with besides
    bool sharesName = false;         ///< somebody with another address has this name
    bool isBot = false;
    bool isAnonymous = false; ///< a person asked for it: name, address and login are not theirs
};

/// One who is named in a message, and for what.
struct NamedPerson {
    Person person; ///< the address may be empty, apart from that of a co-author; the name may be "@login"
    CreditRoles roles;
};

/// Those named by lines such as "Co-authored-by", "Reported-by", "Reviewed-by" and "Tested-by", in order, malformed ones
/// left out. A squash merge keeps the trailers of its commits in the middle of the message: every line counts.
std::vector<NamedPerson> peopleNamedIn(const QString &message);

/// What GitHub, GitLab or a Forgejo calls its user: of an address that it made to hide theirs, or of a name "@login".
QString loginOf(const Person &person);

/// Equal for what is one person beyond doubt: the same address, or the same user of GitHub. By name only without an address.
QString personKey(const Person &person);

} // namespace domain
