// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/botnames.h"
#include <QSet>
#include <algorithm>

namespace domain {

namespace {

const QSet<QString> &usualNames()
{
    static const QSet<QString> names{
        QStringLiteral("dependabot"),
        QStringLiteral("dependabot-preview"),
        QStringLiteral("renovate"),
        QStringLiteral("greenkeeper"),
        QStringLiteral("github actions"),
        QStringLiteral("github-actions"),
        QStringLiteral("github action"),
        QStringLiteral("pre-commit-ci"),
        QStringLiteral("mergify"),
        QStringLiteral("allcontributors"),
        QStringLiteral("imgbot"),
        QStringLiteral("pyup"),
        QStringLiteral("travis ci"),
        QStringLiteral("hosted weblate"),
        QStringLiteral("bors"),
        QStringLiteral("semantic-release"),
        QStringLiteral("copilot"),
        QStringLiteral("copilot autofix"),
        QStringLiteral("copilot swe agent"),
        QStringLiteral("cursor agent"),
        QStringLiteral("gemini-code-assist"),
        QStringLiteral("web-flow"),
    };
    return names;
}

const QSet<QString> &usualAddresses()
{
    static const QSet<QString> addresses{
        QStringLiteral("noreply@github.com"),
        QStringLiteral("support@dependabot.com"),
        QStringLiteral("bot@renovateapp.com"),
        QStringLiteral("noreply@anthropic.com"),
        QStringLiteral("cursoragent@cursor.com"),
        QStringLiteral("noreply@openai.com"),
        QStringLiteral("hosted@weblate.org"),
        QStringLiteral("action@github.com"),
        QStringLiteral("actions@github.com"),
        QStringLiteral("support@greenkeeper.io"),
        QStringLiteral("copilot@users.noreply.github.com"),
    };
    return addresses;
}

/// Goes back to the last star alone, so that no pattern takes more than the product of both lengths.
bool fits(QStringView text, QStringView pattern)
{
    qsizetype t = 0, p = 0, star = -1, starText = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            starText = t;
        } else if (p < pattern.size() && (pattern[p] == u'?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++starText;
        } else {
            return false;
        }
    }
    return std::all_of(pattern.begin() + p, pattern.end(), [](QChar c) { return c == u'*'; });
}

} // namespace

bool BotNames::has(const Person &person) const
{
    const QString name = person.name.trimmed().toLower();
    const QString email = person.email.trimmed().toLower();
    if (name.contains(QLatin1String("[bot]")) || email.contains(QLatin1String("[bot]@")) || name.endsWith(QLatin1String("-bot"))
        || name.endsWith(QLatin1String(" bot")) || usualNames().contains(name) || usualAddresses().contains(email))
        return true;
    return std::ranges::any_of(m_patterns, [&](const QString &pattern) {
        const QString lower = pattern.toLower();
        return fits(name, lower) || fits(email, lower);
    });
}

bool isForgeItself(const Person &person) { return person.email.compare(QLatin1String("noreply@github.com"), Qt::CaseInsensitive) == 0; }

} // namespace domain
