// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textfind.h"
#include <QSet>

namespace domain {

/// The words of a line of Markdown that a dictionary can know, in their order. Left out are code, links' addresses and
/// labels, HTML, "#12", "@names", ":emoji:", scopes and commit ids, words with digits, underscores or capitals inside,
/// and scripts that put no spaces between words. The line is not part of fenced code: FenceTracker tells that.
std::vector<Found> wordsToSpell(const QString &line);

/// A word as dictionaries have it: with a plain apostrophe.
QString spelledWord(QStringView word);

/// Whether a list of words has it: as it is written, in lower case, or without the "'s" at its end.
bool holdsWord(const QSet<QString> &words, const QString &word);

} // namespace domain
