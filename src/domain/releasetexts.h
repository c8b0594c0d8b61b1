// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releasenotes.h"

namespace domain {

/// What is written of a release.
enum class ReleaseText {
    Notes,     ///< the release notes
    Changelog, ///< the body of its section in the changelog
    Page,      ///< its section in a page of the documentation
};
/// The word slipway.toml uses: "page".
QString toWord(ReleaseText text);
std::optional<ReleaseText> releaseTextOf(const QString &word);
QStringList releaseTextWords();

/// What a template may be made for.
enum class ReleaseKind {
    Any,
    Lts,      ///< the version begins with a year: 2026.1, 2026.1.3
    Security, ///< a patch that fixes something for security; also one of an LTS line
};
/// The word slipway.toml uses: "security".
QString toWord(ReleaseKind kind);
std::optional<ReleaseKind> releaseKindOf(const QString &word);
QStringList releaseKindWords();

/// The kind of a release; without a version it is like any other.
ReleaseKind releaseKindOf(const ReleaseNotes &notes, const std::optional<Version> &version);
bool isLts(const Version &version);

/// [[notes.template]]: how a text of a kind of release is written.
struct TextTemplate {
    ReleaseText text = ReleaseText::Notes;
    ReleaseKind release = ReleaseKind::Any;
    QString path; ///< relative to the repository
};
/// The project's template for a text: the one for this kind of release, or else the one for any; for a security release of an
/// LTS line in between that for LTS. nullptr: the usual text.
const TextTemplate *templateFor(const std::vector<TextTemplate> &templates, ReleaseText text, ReleaseKind kind,
                                const std::optional<Version> &version);

/// [[notes.page]]: a page of the documentation that gets a section for each release.
struct DocsPage {
    QString path;  ///< relative to the repository
    QString after; ///< the line below which the section goes; empty: above the newest section
};

} // namespace domain
