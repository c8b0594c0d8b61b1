// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/version.h"
#include <algorithm>

namespace domain {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isIdentifierCharacter(QChar c) { return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-'; }

bool isAllDigits(QStringView text) { return std::all_of(text.begin(), text.end(), isDigit); }

/// SemVer 2.0.0 item 2: digits without leading zeros.
bool isNumber(QStringView text) { return !text.isEmpty() && isAllDigits(text) && (text.size() == 1 || text.front() != u'0'); }

bool isPositiveNumber(QStringView text) { return isNumber(text) && text.front() != u'0'; }

bool isIdentifier(QStringView text) { return !text.isEmpty() && std::all_of(text.begin(), text.end(), isIdentifierCharacter); }

/// SemVer 2.0.0 item 9: numeric identifiers have no leading zeros.
bool isPreReleaseIdentifier(QStringView text) { return isIdentifier(text) && (!isAllDigits(text) || isNumber(text)); }

template <class Rule>
bool allOf(const QStringList &parts, Rule rule)
{
    return std::all_of(parts.begin(), parts.end(), [rule](const QString &part) { return rule(part); });
}

/// Cuts off what follows `separator`, as dot-separated parts; empty when there is no separator.
QStringList takeParts(QString &text, QChar separator)
{
    const qsizetype at = text.indexOf(separator);
    if (at < 0)
        return {};
    const QStringList parts = text.mid(at + 1).split(u'.');
    text.truncate(at);
    return parts;
}

/// Numbers without leading zeros: the longer one is the greater one.
std::strong_ordering compareNumbers(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return a.size() <=> b.size();
    return a.compare(b) <=> 0;
}

std::strong_ordering compareIdentifiers(const QString &a, const QString &b)
{
    const bool aIsNumber = isAllDigits(a);
    const bool bIsNumber = isAllDigits(b);
    if (aIsNumber && bIsNumber)
        return compareNumbers(a, b);
    if (aIsNumber != bIsNumber)
        return aIsNumber ? std::strong_ordering::less : std::strong_ordering::greater;
    return a.compare(b) <=> 0;
}

template <class Compare>
std::strong_ordering compareLists(const QStringList &a, const QStringList &b, Compare compare)
{
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (const auto order = compare(a.at(i), b.at(i)); order != 0)
            return order;
    }
    return a.size() <=> b.size();
}

QString plusOne(QString number)
{
    for (qsizetype i = number.size() - 1; i >= 0; --i) {
        if (number.at(i) != u'9') {
            number[i] = QChar(number.at(i).unicode() + 1);
            return number;
        }
        number[i] = u'0';
    }
    return number.prepend(u'1');
}

QString zero() { return QStringLiteral("0"); }

bool isZero(const QString &number) { return number == u'0'; }

} // namespace

Result<Version> Version::parse(const QString &text, VersionScheme scheme)
{
    Version version;
    version.m_scheme = scheme;
    if (scheme == VersionScheme::Lts) {
        version.m_numbers = text.split(u'.');
        const QStringList &numbers = version.m_numbers;
        // Years have four digits and patches start at 1: 2026.1.0 would be a second name of 2026.1.
        if (numbers.size() < 2 || numbers.size() > 3 || numbers.front().size() != 4 || !allOf(numbers, isPositiveNumber))
            return failure(ErrorKind::InvalidVersion, text);
        return version;
    }
    QString core = text;
    const bool hasBuild = core.contains(u'+');
    version.m_build = takeParts(core, u'+');
    const bool hasPreRelease = core.contains(u'-');
    version.m_preRelease = takeParts(core, u'-');
    version.m_numbers = core.split(u'.');
    if (version.m_numbers.size() != 3 || !allOf(version.m_numbers, isNumber)
        || (hasPreRelease && !allOf(version.m_preRelease, isPreReleaseIdentifier)) || (hasBuild && !allOf(version.m_build, isIdentifier)))
        return failure(ErrorKind::InvalidVersion, text);
    return version;
}

QString Version::toString() const
{
    QString text = m_numbers.join(u'.');
    if (!m_preRelease.isEmpty())
        text += u'-' + m_preRelease.join(u'.');
    if (!m_build.isEmpty())
        text += u'+' + m_build.join(u'.');
    return text;
}

bool Version::isInitialDevelopment() const { return m_scheme == VersionScheme::SemVer && isZero(m_numbers.front()); }

Version Version::next(ReleaseLevel level) const
{
    Version after = *this;
    if (m_scheme == VersionScheme::Lts) {
        if (m_numbers.size() == 2)
            after.m_numbers.append(zero());
        after.m_numbers.last() = plusOne(after.m_numbers.last());
        return after;
    }
    if (level == ReleaseLevel::None)
        return after;
    if (level == ReleaseLevel::Major && isInitialDevelopment())
        level = ReleaseLevel::Minor;
    after.m_preRelease.clear();
    after.m_build.clear();
    const QString major = m_numbers.at(0), minor = m_numbers.at(1), patch = m_numbers.at(2);
    // 1.2.0-rc.1 is on its way to a minor release: that is high enough for a patch and a feature.
    const bool isHighEnough = level == ReleaseLevel::Patch || (isZero(patch) && (level == ReleaseLevel::Minor || isZero(minor)));
    if (isPreRelease() && isHighEnough)
        return after;
    if (level == ReleaseLevel::Major)
        after.m_numbers = {plusOne(major), zero(), zero()};
    else if (level == ReleaseLevel::Minor)
        after.m_numbers = {major, plusOne(minor), zero()};
    else
        after.m_numbers = {major, minor, plusOne(patch)};
    return after;
}

std::strong_ordering Version::precedence(const Version &a, const Version &b)
{
    if (const auto order = compareLists(a.m_numbers, b.m_numbers, compareNumbers); order != 0)
        return order;
    if (a.isPreRelease() != b.isPreRelease())
        return a.isPreRelease() ? std::strong_ordering::less : std::strong_ordering::greater;
    return compareLists(a.m_preRelease, b.m_preRelease, compareIdentifiers);
}

} // namespace domain
