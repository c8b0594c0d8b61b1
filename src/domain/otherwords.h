// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/noteparts.h"
#include "domain/releasetexts.h"
#include <QStringList>

namespace domain {

/// What a person changed of a part that commits gave.
struct EditedWords {
    std::vector<ObjectId> commits;
    QString before;
    QString now;
    bool operator==(const EditedWords &) const = default;
};

/// What a person changed in a text, of those parts that are the entries themselves: of several from the same commits the last
/// one, because highlights stand above.
std::vector<EditedWords> editedWords(const GeneratedParts &generated, const QString &text);

/// The parts of another text of the same release, with these changes where they fit. `taken`: the texts that came of it.
GeneratedParts withWords(GeneratedParts parts, const std::vector<EditedWords> &edited, QStringList &taken);

/// An entry that a person added.
struct AddedEntry {
    QString section; ///< the words of the heading that it stands under
    QString text;    ///< as it is written, without its mark
    bool operator==(const AddedEntry &) const = default;
};

/// The items that no commit gave, of lists at the edge of the text under a heading, without what is nested in them. What stands
/// where a generated entry was taken out is that one in other words, and is none.
std::vector<AddedEntry> addedEntries(const GeneratedParts &generated, const QString &text);

/// The parts of another text of the same release, with these entries last in the sections that hold what theirs do: by the
/// rules, or else by the commits that both texts have. Of a section that belongs to one text alone, such as highlights, nothing is
/// taken. `from`: what was generated of the text that they were added to.
GeneratedParts withEntries(GeneratedParts parts, ReleaseText kind, const std::vector<AddedEntry> &added, const GeneratedParts &from,
                           const NotesRules &rules, QStringList &taken);

} // namespace domain
