// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releasenotes.h"

namespace domain {

enum class NotePartKind : quint8 {
    Heading,
    Item,  ///< of a list, at any depth, with the lines that belong to it
    Block, ///< a paragraph, a table, fenced code
};

/// A part of notes that somebody wrote as one: no line that is not empty is in two of them, or in none.
struct NotePart {
    NotePartKind kind = NotePartKind::Block;
    int level = 0;     ///< of a heading, 1 to 6
    int heading = -1;  ///< the part that it stands under; -1: none
    int line = 0;      ///< the first of its lines, from 0
    int lineCount = 1;
    qsizetype at = 0;      ///< where its first line begins
    qsizetype length = 0;  ///< without the end of its last line
    qsizetype end() const { return at + length; }
    bool operator==(const NotePart &) const = default;
};

/// In the order of the text. Reads it once through.
std::vector<NotePart> partsOf(QStringView markdown);

/// What a part says, whatever its marks and spaces are.
QString wordsOf(QStringView part, NotePartKind kind);
/// The marker of a list item with the space around it: "- ", "  12. "; empty where there is none.
QStringView markerOf(QStringView line);

/// A part that is there without a person writing it here.
struct GeneratedPart {
    NotePartKind kind = NotePartKind::Block;
    int level = 0;
    QString section; ///< the words of the heading that it stands under
    QString text;    ///< as it is written
    std::vector<ObjectId> commits;
    bool isGone = false;   ///< the commits do not give it any more, and a person wants it to stay
    bool isByHand = false; ///< no commit gave it: a person wrote it in the other text of the release
    QString given; ///< by the commits, where `text` has the words that a person found in the other text; else empty
    bool operator==(const GeneratedPart &) const = default;
};
using GeneratedParts = std::vector<GeneratedPart>;
/// Whether nobody changed these words since the part gave them.
bool gave(const GeneratedPart &part, const QString &words);

/// The parts of a text that was generated from these notes, each with the commits that it came from: those that it names, or
/// else those whose words it has. A part that several could have given has none.
GeneratedParts generatedParts(const QString &markdown, const ReleaseNotes &notes);

} // namespace domain
