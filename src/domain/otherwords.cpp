// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/otherwords.h"
#include "domain/noteorigins.h"
#include <algorithm>
#include <map>

namespace domain {

namespace {

using Commits = std::vector<ObjectId>;

/// The place of the last entry from the same commits.
std::map<Commits, int> entriesOf(const GeneratedParts &parts)
{
    std::map<Commits, int> entries;
    for (size_t i = 0; i < parts.size(); ++i)
        if (parts[i].kind == NotePartKind::Item && !parts[i].commits.empty() && !parts[i].isGone)
            entries[parts[i].commits] = int(i);
    return entries;
}

/// The same change made of other words, where they hold once what was changed.
std::optional<QString> changedAlike(const EditedWords &edited, const QString &words)
{
    if (words == edited.before)
        return edited.now;
    const QStringList before = edited.before.split(u' '), now = edited.now.split(u' ');
    const qsizetype shorter = std::min(before.size(), now.size());
    qsizetype front = 0, back = 0;
    while (front < shorter && before[front] == now[front])
        ++front;
    while (back < shorter - front && before[before.size() - 1 - back] == now[now.size() - 1 - back])
        ++back;
    if (front + back == before.size()) // something was put in: it needs a word to hold on to
        (front > 0 ? front : back) -= 1;
    const auto middle = [&](const QStringList &of) {
        return u' ' + of.mid(front, of.size() - front - back).join(u' ') + u' ';
    };
    const QString padded = u' ' + words + u' ', removed = middle(before);
    if (back < 0 || removed.trimmed().isEmpty() || padded.count(removed) != 1)
        return std::nullopt;
    return QString(padded).replace(removed, middle(now)).simplified();
}

} // namespace

std::vector<EditedWords> editedWords(const GeneratedParts &generated, const QString &text)
{
    const std::map<Commits, int> entries = entriesOf(generated);
    std::vector<EditedWords> edited;
    for (const PartOrigin &part : originsOf(generated, text).parts) {
        if (part.origin != Origin::Edited || part.part.kind != NotePartKind::Item)
            continue;
        const GeneratedPart &source = generated[size_t(part.source)];
        const auto entry = entries.find(source.commits);
        if (entry != entries.end() && entry->second == part.source)
            edited.push_back({source.commits, wordsOf(source.text, source.kind),
                              wordsOf(QStringView(text).sliced(part.part.at, part.part.length), part.part.kind)});
    }
    return edited;
}

GeneratedParts withWords(GeneratedParts parts, const std::vector<EditedWords> &edited, QStringList &taken)
{
    const std::map<Commits, int> entries = entriesOf(parts);
    for (const EditedWords &one : edited) {
        const auto entry = entries.find(one.commits);
        if (entry == entries.end())
            continue;
        GeneratedPart &part = parts[size_t(entry->second)];
        const QString words = wordsOf(part.text, part.kind);
        const auto changed = changedAlike(one, words);
        if (!changed || *changed == words)
            continue;
        part.text = markerOf(part.text).toString() + *changed;
        taken << part.text;
    }
    return parts;
}

} // namespace domain
