// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <QSet>
#include <QStringList>

namespace engine {

/// Knows how words are written, from the dictionaries that are installed. Safe from any thread. Blocks: a dictionary is
/// read with the first question in its language. Errors: FileNotFound where the language is not installed; MalformedFile.
class SpellChecker {
public:
    virtual ~SpellChecker() = default;
    virtual QStringList languages() const = 0; ///< "en_GB", sorted; empty: none is installed
    /// Those of the words that the language does not know.
    virtual domain::Result<QSet<QString>> unknown(const QString &language, const QStringList &words) = 0;
    /// What may have been meant, the best first; a handful at most.
    virtual domain::Result<QStringList> suggestions(const QString &language, const QString &word) = 0;
};

} // namespace engine
