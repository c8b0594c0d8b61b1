// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/noteorigins.h"
#include "domain/notematch.h"
#include <QSet>
#include <algorithm>

namespace domain {
NoteOrigins originsOf(const GeneratedParts &generated, const QString &text)
{
    const std::vector<NotePart> parts = partsOf(text);
    const std::vector<MatchPart> before = matchParts(generated);
    const std::vector<MatchPart> now = matchParts(text, parts);
    const std::vector<int> sources = match(before, now);

    NoteOrigins origins;
    origins.parts.reserve(parts.size());
    std::vector<int> lastLines(generated.size(), -1);
    QSet<ObjectId> present;
    for (size_t i = 0; i < parts.size(); ++i) {
        const int source = sources[i];
        if (source < 0) {
            origins.parts.push_back({parts[i], Origin::ByHand, -1});
            continue;
        }
        lastLines[size_t(source)] = parts[i].line + parts[i].lineCount - 1;
        const auto &commits = generated[size_t(source)].commits;
        present.unite(QSet<ObjectId>(commits.begin(), commits.end()));
        const Origin given = gave(generated[size_t(source)], now[i].words) ? Origin::Generated : Origin::Edited;
        origins.parts.push_back({parts[i], generated[size_t(source)].isByHand ? Origin::ByHand : given, source});
    }
    const auto isPresent = [&present](const ObjectId &id) {
        return present.contains(id);
    };
    int above = -1; // the last line of what is left of those before
    for (size_t i = 0; i < generated.size(); ++i) {
        const GeneratedPart &part = generated[i];
        if (lastLines[i] >= 0)
            above = lastLines[i];
        else if (!part.isGone && !part.commits.empty() && !std::ranges::all_of(part.commits, isPresent))
            origins.dropped.push_back({int(i), above});
    }
    return origins;
}

} // namespace domain
