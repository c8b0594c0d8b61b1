// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/noteparts.h"
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

} // namespace domain
