// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <QStringList>
#include <compare>

namespace domain {

enum class VersionScheme {
    SemVer, ///< SemVer 2.0.0: 1.2.3, 1.2.3-rc.1+build.5
    Lts,    ///< 2026.1 and its patches 2026.1.N
};

/// What kind of release a set of changes asks for.
enum class ReleaseLevel { None, Patch, Minor, Major };

/// A version that is known to be valid: parse() is the only way to get one.
/// Numbers are kept as text, so their length is not limited.
class Version {
public:
    /// SemVer 2.0.0 items 2, 9 and 10, or the LTS scheme. Error: InvalidVersion.
    static Result<Version> parse(const QString &text, VersionScheme scheme = VersionScheme::SemVer);

    VersionScheme scheme() const { return m_scheme; }
    QString toString() const;
    bool isPreRelease() const { return !m_preRelease.isEmpty(); }
    /// SemVer 2.0.0 item 4: major version zero, anything may change.
    bool isInitialDevelopment() const;

    /// The version after this one. A breaking change of a 0.y.z version raises y (SemVer item 4).
    /// A pre-release goes to its own release when that is high enough. LTS: always the next patch.
    Version next(ReleaseLevel level) const;

    /// Precedence as SemVer 2.0.0 item 11; build metadata does not count.
    static std::strong_ordering precedence(const Version &a, const Version &b);
    /// Same text, build metadata included.
    bool operator==(const Version &) const = default;

private:
    Version() = default;
    VersionScheme m_scheme = VersionScheme::SemVer;
    QStringList m_numbers;
    QStringList m_preRelease;
    QStringList m_build;
};

} // namespace domain
