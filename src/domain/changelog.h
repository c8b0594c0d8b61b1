// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <QByteArray>
#include <QDate>
#include <optional>
#include <vector>

namespace domain {

/// A section of the changelog: "## [1.2.0] - 2026-11-23", "## 1.2.0", "## [Unreleased]".
struct ChangelogSection {
    QString name;               ///< "1.2.0" or "Unreleased", without brackets and leading v
    std::optional<QDate> date;
    bool yanked = false;        ///< Keep a Changelog: [YANKED]
    int line = 0;               ///< of the heading, from 1
    QString body;               ///< text below the heading, trimmed of empty lines, LF line ends
};

/// A changelog as bytes, after Keep a Changelog 1.1.0. Edits touch no byte that was not meant:
/// byte-order mark, line ends, a missing final newline and link references stay as they are.
class Changelog {
public:
    /// Error: NotUtf8. An empty file is an empty changelog.
    static Result<Changelog> parse(const QByteArray &bytes);

    const std::vector<ChangelogSection> &sections() const { return m_sections; }
    const ChangelogSection *section(const QString &version) const;
    const ChangelogSection *unreleased() const;
    QByteArray bytes() const { return m_bytes; }

    /// A new section above the newest release. What stood under Unreleased moves into it (an empty
    /// Unreleased heading stays); `body` (LF, may be empty) follows what moved. Link references: when the file has
    /// one for Unreleased or for earlier versions, one for `version` is added in the same manner
    /// (compare/<previous tag>...<tag>). Error: SectionExists; MalformedFile when the file ends inside
    /// code or a comment that nobody closed.
    Result<Changelog> withRelease(const QString &version, const QDate &date, const QString &body, const QString &tag) const;

    /// The body of an existing section replaced. Error: NoMatch.
    Result<Changelog> withBody(const QString &version, const QString &body) const;

private:
    struct Span {
        qsizetype begin = 0, headingEnd = 0, end = 0;
    };
    QByteArray m_bytes;
    std::vector<ChangelogSection> m_sections;
    std::vector<Span> m_spans; ///< byte ranges of m_sections
};

} // namespace domain
