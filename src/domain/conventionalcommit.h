// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/commit.h"
#include <optional>

namespace domain {

struct Footer {
    QString token; ///< as written: "Reviewed-by", "BREAKING CHANGE"
    QString value; ///< may span lines
    bool operator==(const Footer &) const = default;
};

/// A commit message read as Conventional Commits 1.0.0. Tolerates what people write and other
/// tools drop: "feat : x", "feat (api): x", upper-case types and a header wrapped onto a second line.
struct ConventionalCommit {
    QString type;        ///< lower case
    QString scope;       ///< empty when there is none
    QString description; ///< without a trailing squash-merge number
    QString body;
    std::vector<Footer> footers;
    bool breaking = false;
    QString breakingText;            ///< item 12: the footer's text, or empty when only "!" says so
    std::vector<int> pullRequests;   ///< from "(#12)" at the end of the header
    std::vector<ObjectId> reverts;   ///< ids, full or abbreviated, that this commit says it reverts

    /// nullopt when the message follows no convention. Git's own 'Revert "…"' is read as type "revert".
    static std::optional<ConventionalCommit> parse(const QString &message);
};

/// The paragraph of trailers at the end of any message, conventional or not.
std::vector<Footer> trailersOf(const QString &message);
/// Persons named in "Co-authored-by" trailers, in order, malformed ones left out.
std::vector<Person> coAuthorsOf(const QString &message);

} // namespace domain
