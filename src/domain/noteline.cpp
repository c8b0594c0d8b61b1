// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/noteline.h"
#include "domain/changekind.h"
#include "domain/markdowntext.h"
#include <algorithm>

namespace domain {

bool isSilentType(const QString &type) { return type.isEmpty() || type == u"refactor" || kindOf(type) != ChangeKind::Other; }

bool namesType(const NotesEntry &entry, const NotesRules &rules)
{
    return entry.section == rules.restTitle() && !entry.type.isEmpty() && entry.type != u"refactor" && !rules.hides(entry.type);
}

void appendPrefix(QString &text, const NotesEntry &entry, bool namesType)
{
    if (entry.scope.isEmpty() && !namesType)
        return;
    text += QLatin1String("**");
    if (namesType)
        text += boldText(entry.type);
    if (!entry.scope.isEmpty())
        text += namesType ? u'(' + boldText(entry.scope) + u')' : boldText(entry.scope);
    text += QLatin1String(":** ");
}

void appendSource(QString &text, const NotesEntry &entry)
{
    if (entry.pullRequests.empty() && entry.commits.empty())
        return;
    text += QLatin1String(" (");
    if (entry.pullRequests.empty())
        text += shortId(entry.commits.front());
    for (size_t i = 0; i < entry.pullRequests.size(); ++i)
        text += QLatin1String(i == 0 ? "#" : ", #") + QString::number(entry.pullRequests[i]);
    text += u')';
}

std::vector<const NotesEntry *> highlightsOf(const ReleaseNotes &notes)
{
    constexpr size_t most = 3;
    std::vector<const NotesEntry *> features;
    for (const NotesEntry &entry : notes.entries) {
        if (kindOf(entry.type) == ChangeKind::Feature)
            features.push_back(&entry);
    }
    const auto rank = [](const NotesEntry *entry) {
        return (entry->breaking ? 2 : 0) + (entry->pullRequests.empty() ? 0 : 1);
    };
    std::stable_sort(features.begin(), features.end(), [rank](auto *a, auto *b) { return rank(a) > rank(b); });
    features.resize(std::min(most, features.size()));
    return features;
}

} // namespace domain
