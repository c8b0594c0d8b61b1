// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/version.h"
#include <optional>

namespace domain {

/// How a project writes a version as a tag: "v{version}", or "v{year}.{number}" for LTS lines
/// (which also matches its patches, v2026.1.N).
class TagPattern {
public:
    /// Error: InvalidConfiguration when the text has neither {version} nor {year}.{number}, or what it
    /// makes is no valid ref name.
    static Result<TagPattern> parse(const QString &text);
    /// What repositories without slipway.toml use: v{version}, and a bare {version} is also read.
    static TagPattern common();

    QString text() const { return m_text; }
    VersionScheme scheme() const { return m_scheme; }
    QString tagFor(const Version &version) const;
    /// nullopt for a tag that is no version of this pattern.
    std::optional<Version> versionOf(const QString &tag) const;

private:
    QString m_text, m_prefix, m_suffix;
    VersionScheme m_scheme = VersionScheme::SemVer;
    bool m_prefixOptional = false;
};

} // namespace domain
