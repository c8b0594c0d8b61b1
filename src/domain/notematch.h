// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/noteparts.h"
#include <QStringList>

namespace domain {

/// What tells whether two parts of two texts are the same one.
struct MatchPart {
    NotePartKind kind = NotePartKind::Block;
    int level = 0;
    QString section;
    QString words;
    QStringList marks; ///< pull requests, commits and links that it names or comes from
};

/// "#12" and links as they are, and the beginning of what looks like a commit; each once.
QStringList marksIn(const QString &words);
/// Without what follows the commit or the pull requests in brackets, and without those.
QString withoutSource(const QString &words);
/// A commit as marksIn() gives it.
QString markOf(const ObjectId &commit);

std::vector<MatchPart> matchParts(const QString &markdown, const std::vector<NotePart> &parts);
std::vector<MatchPart> matchParts(const GeneratedParts &parts);

/// For each part of `after` the one of `before` that it is, or -1; none is taken twice. Those with the same words are the same;
/// of the others those that name the same commits, pull requests or links, and those of one section that are much alike. Where
/// two fit equally well neither is taken.
std::vector<int> match(const std::vector<MatchPart> &before, const std::vector<MatchPart> &after);

} // namespace domain
