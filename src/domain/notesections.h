// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textfind.h"

namespace domain {

/// What stands under a heading.
struct NoteSection {
    int level = 1;
    QString title;
    QString path;          ///< with the headings above, for comparing
    qsizetype at = 0;      ///< of the heading's line
    qsizetype body = 0;    ///< behind that line
    qsizetype ownEnd = 0;  ///< where the next heading begins
    qsizetype end = 0;     ///< where the next heading of its level or a higher one begins
};

/// In the order of the text; code is left out. Reads the text once through.
std::vector<NoteSection> sectionsOf(const QString &markdown);

/// Puts the second section's text under the heading of the first, which stands before it.
TextChange mergeSections(const QString &markdown, const NoteSection &first, const NoteSection &second);

/// Moves a part of the text to the end of what stands directly under a heading behind it.
TextChange moveInto(const QString &markdown, const Found &part, const NoteSection &section);

} // namespace domain
