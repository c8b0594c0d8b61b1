// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/draft/draftsource.h"
#include <QRegularExpression>
#include <algorithm>

namespace engine {
namespace {

/// Whether the text before the version is the name of something that is only a part of the project.
bool namesPart(const QString &prefix, const QString &project)
{
    static const QRegularExpression usual(QStringLiteral("\\A(v|r|rel|release|version|ver)?\\z"));
    static const QRegularExpression separators(QStringLiteral("[^a-z]+"));
    QString rest = prefix.toLower();
    rest.replace(project.toLower(), QString());
    const QStringList words = rest.split(separators, Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return !usual.match(word).hasMatch(); });
}

bool isHigher(const domain::Version &a, const domain::Version &b) { return domain::Version::precedence(a, b) > 0; }

/// The text before the version; nullopt when the tag does not end in one.
std::optional<QString> prefixOf(const QString &tag)
{
    static const QRegularExpression shape(QStringLiteral("\\A(|.*?[^0-9.])(\\d+\\.\\d+\\.\\d+(?:[-+].*)?)\\z"));
    const auto match = shape.match(tag);
    if (!match.hasMatch() || !domain::Version::parse(match.captured(2)))
        return std::nullopt;
    return match.captured(1);
}

} // namespace

std::optional<TagShape> tagShapeOf(const QStringList &tags, const QString &project)
{
    std::map<QString, TagShape> shapes;
    for (const QString &tag : tags) {
        const auto prefix = prefixOf(tag);
        const auto pattern = prefix ? domain::TagPattern::parse(*prefix + QLatin1String("{version}")) : domain::TagPattern::common();
        const auto version = prefix && pattern ? pattern->versionOf(tag) : std::nullopt;
        if (!version)
            continue;
        TagShape &shape = shapes.try_emplace(*prefix, TagShape{*pattern, 0, *version}).first->second;
        ++shape.count;
        if (isHigher(*version, shape.highest))
            shape.highest = *version;
    }
    const auto best = std::max_element(shapes.begin(), shapes.end(), [&](const auto &a, const auto &b) {
        const bool aPart = namesPart(a.first, project);
        const bool bPart = namesPart(b.first, project);
        if (aPart != bPart)
            return aPart;
        return aPart ? a.second.count < b.second.count : isHigher(b.second.highest, a.second.highest);
    });
    return best == shapes.end() ? std::nullopt : std::optional(best->second);
}

} // namespace engine
