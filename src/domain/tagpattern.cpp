// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tagpattern.h"
#include <algorithm>

namespace domain {

namespace {

bool isForbiddenCharacter(QChar c) { return c < u' ' || c == QChar(0x7f) || QStringView(u" ~^:?*[\\").contains(c); }

bool isValidComponent(QStringView part) { return !part.isEmpty() && !part.startsWith(u'.') && !part.endsWith(QLatin1String(".lock")); }

/// git-check-ref-format(1), and git-tag's own rule that a tag does not begin with a dash.
bool isValidTagName(const QString &name)
{
    if (name.startsWith(u'-') || name.endsWith(u'.') || name.contains(QLatin1String("..")) || name.contains(QLatin1String("@{")))
        return false;
    if (std::any_of(name.begin(), name.end(), isForbiddenCharacter))
        return false;
    const QStringList parts = name.split(u'/');
    return std::all_of(parts.begin(), parts.end(), isValidComponent);
}

} // namespace

Result<TagPattern> TagPattern::parse(const QString &text)
{
    const QString semVer = QStringLiteral("{version}");
    const QString lts = QStringLiteral("{year}.{number}");
    const bool isLts = !text.contains(semVer);
    const QString &placeholder = isLts ? lts : semVer;
    const qsizetype at = text.indexOf(placeholder);
    const auto invalid = [&] {
        return failure(ErrorKind::InvalidConfiguration, text, {}, QStringLiteral("v{version}"));
    };
    if (at < 0)
        return invalid();
    TagPattern pattern;
    pattern.m_text = text;
    pattern.m_prefix = text.left(at);
    pattern.m_suffix = text.mid(at + placeholder.size());
    pattern.m_scheme = isLts ? VersionScheme::Lts : VersionScheme::SemVer;
    const QString sample = pattern.m_prefix + (isLts ? QStringLiteral("2026.1") : QStringLiteral("1.2.3")) + pattern.m_suffix;
    // A brace that is left is a second or a misspelt placeholder.
    if (sample.contains(u'{') || sample.contains(u'}') || !isValidTagName(sample))
        return invalid();
    return pattern;
}

TagPattern TagPattern::common()
{
    TagPattern pattern;
    pattern.m_text = QStringLiteral("v{version}");
    pattern.m_prefix = QStringLiteral("v");
    pattern.m_prefixOptional = true;
    return pattern;
}

QString TagPattern::tagFor(const Version &version) const { return m_prefix + version.toString() + m_suffix; }

std::optional<Version> TagPattern::versionOf(const QString &tag) const
{
    QStringView rest(tag);
    if (rest.startsWith(m_prefix))
        rest = rest.mid(m_prefix.size());
    else if (!m_prefixOptional)
        return std::nullopt;
    if (!rest.endsWith(m_suffix))
        return std::nullopt;
    rest.chop(m_suffix.size());
    // Most tags that are no versions end here, without an allocation.
    if (rest.isEmpty() || rest.front() < u'0' || rest.front() > u'9')
        return std::nullopt;
    auto version = Version::parse(rest.toString(), m_scheme);
    if (!version)
        return std::nullopt;
    return *std::move(version);
}

} // namespace domain
