// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/thankslines.h"
#include <QHash>

namespace domain {

namespace {

QStringList helpWords(CreditRoles roles)
{
    QStringList words;
    if (wroteSomething(roles))
        return words;
    if (roles.testFlag(CreditRole::Reporter))
        words += QStringLiteral("reported");
    if (roles.testFlag(CreditRole::Reviewer))
        words += QStringLiteral("reviewed");
    if (roles.testFlag(CreditRole::Tester))
        words += QStringLiteral("tested");
    if (roles.testFlag(CreditRole::Helper))
        words += QStringLiteral("helped");
    return words;
}

} // namespace

std::vector<ThanksLine> thanksLines(const std::vector<Thanks> &thanks)
{
    std::vector<ThanksLine> lines;
    std::vector<CreditRoles> roles;
    QHash<QString, size_t> places;
    for (const Thanks &one : thanks) {
        const QString name = one.name.toLower();
        if (!places.contains(name)) {
            places.insert(name, lines.size());
            lines.push_back({one.name, true, {}, {}});
            roles.emplace_back();
        }
        const size_t place = places.value(name);
        lines[place].isFirst = lines[place].isFirst && one.firstTime.value_or(false);
        roles[place] |= one.roles;
        lines[place].did = helpWords(roles[place]);
        if (lines[place].login.isEmpty())
            lines[place].login = one.login;
    }
    return lines;
}

} // namespace domain
