// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/releasetexts.h"
#include <algorithm>

namespace domain {

namespace {

template <class Enum>
struct Word {
    Enum value;
    const char *word;
};
constexpr Word<ReleaseText> texts[] = {{ReleaseText::Notes, "notes"}, {ReleaseText::Changelog, "changelog"}, {ReleaseText::Page, "page"}};
constexpr Word<ReleaseKind> kinds[] = {{ReleaseKind::Any, "any"}, {ReleaseKind::Lts, "lts"}, {ReleaseKind::Security, "security"}};

template <class Enum, size_t count>
QString wordOf(const Word<Enum> (&all)[count], Enum value)
{
    return QLatin1String(std::ranges::find(all, value, &Word<Enum>::value)->word);
}

template <class Enum, size_t count>
std::optional<Enum> valueOf(const Word<Enum> (&all)[count], const QString &word)
{
    for (const Word<Enum> &one : all)
        if (word == QLatin1String(one.word))
            return one.value;
    return std::nullopt;
}

template <class Enum, size_t count>
QStringList wordsOf(const Word<Enum> (&all)[count])
{
    QStringList words;
    for (const Word<Enum> &one : all)
        words << QLatin1String(one.word);
    return words;
}

QStringList numbersOf(const Version &version) { return version.toString().section(u'+', 0, 0).section(u'-', 0, 0).split(u'.'); }

bool isPatch(const Version &version)
{
    const QStringList numbers = numbersOf(version);
    return numbers.size() == 3 && numbers.last() != u"0";
}

} // namespace

QString toWord(ReleaseText text) { return wordOf(texts, text); }
std::optional<ReleaseText> releaseTextOf(const QString &word) { return valueOf(texts, word); }
QStringList releaseTextWords() { return wordsOf(texts); }

QString toWord(ReleaseKind kind) { return wordOf(kinds, kind); }
std::optional<ReleaseKind> releaseKindOf(const QString &word) { return valueOf(kinds, word); }
QStringList releaseKindWords() { return wordsOf(kinds); }

bool isLts(const Version &version)
{
    constexpr qsizetype yearLength = 4;
    return version.scheme() == VersionScheme::Lts || numbersOf(version).first().size() == yearLength;
}

ReleaseKind releaseKindOf(const ReleaseNotes &notes, const std::optional<Version> &version)
{
    if (!version)
        return ReleaseKind::Any;
    const auto groups = isPatch(*version) ? changelogGroups(notes) : std::vector<ChangelogGroup>();
    if (std::ranges::find(groups, QStringLiteral("Security"), &ChangelogGroup::category) != groups.end())
        return ReleaseKind::Security;
    return isLts(*version) ? ReleaseKind::Lts : ReleaseKind::Any;
}

const TextTemplate *templateFor(const std::vector<TextTemplate> &templates, ReleaseText text, ReleaseKind kind,
                                const std::optional<Version> &version)
{
    std::vector<ReleaseKind> order{kind};
    if (kind == ReleaseKind::Security && version && isLts(*version))
        order.push_back(ReleaseKind::Lts);
    order.push_back(ReleaseKind::Any);
    for (const ReleaseKind wanted : order)
        for (const TextTemplate &one : templates)
            if (one.text == text && one.release == wanted)
                return &one;
    return nullptr;
}

} // namespace domain
