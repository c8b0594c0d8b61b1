// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/otherwords.h"
#include "domain/noteline.h"
#include "domain/noteorigins.h"
#include <QSet>
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

/// The category of the changelog that a section of the notes comes under.
QString categoryOf(const NotesSection &section, const NotesRules &rules)
{
    ReleaseNotes notes;
    notes.rules = rules;
    notes.entries.emplace_back();
    notes.entries.front().section = section.title;
    notes.entries.front().type = section.types.value(0);
    return changelogGroups(notes).front().category;
}

/// The section of the notes for a category: that of the rest when it fits, or else the first that does.
QString sectionOf(const QString &category, const NotesRules &rules)
{
    if (categoryOf(rules.sections().back(), rules) == category)
        return rules.restTitle();
    const auto found = std::ranges::find_if(rules.sections(), [&](const auto &section) { return categoryOf(section, rules) == category; });
    return found == rules.sections().end() ? rules.restTitle() : found->title;
}

/// Puts entries into the text of a kind.
class EntryPlacer {
public:
    EntryPlacer(GeneratedParts parts, ReleaseText kind, const GeneratedParts &from, const NotesRules &rules)
        : m_parts(std::move(parts)), m_isChangelog(kind == ReleaseText::Changelog), m_from(from), m_rules(rules)
    {
        m_order = changelogCategories();
        if (m_isChangelog)
            return;
        m_order = {breakingTitle};
        for (const NotesSection &section : rules.sections())
            m_order << section.title;
    }

    void place(const AddedEntry &entry, QStringList &taken)
    {
        const auto usual = usualPlace(entry);
        if (usual && headingOf(usual->section))
            return put(*usual, taken);
        const QString title = sectionBesides(entry);
        if (!title.isEmpty())
            return put({title, entry.text}, taken);
        if (usual) {
            makeSection(usual->section);
            put(*usual, taken);
        }
    }
    GeneratedParts parts() { return std::move(m_parts); }

private:
    /// By the rules; nullopt where the section is of the one text alone.
    std::optional<AddedEntry> usualPlace(const AddedEntry &entry) const
    {
        const bool isBreaking = breaks(entry.section, entry.text);
        if (m_isChangelog) {
            const NotesSection *section = m_rules.section(entry.section);
            if (isBreaking)
                return AddedEntry{QStringLiteral("Changed"), breakingMark + entry.text};
            return section ? std::optional(AddedEntry{categoryOf(*section, m_rules), entry.text}) : std::nullopt;
        }
        if (!changelogCategories().contains(entry.section))
            return std::nullopt;
        return isBreaking ? AddedEntry{breakingTitle, entry.text.mid(breakingMark.size())}
                          : AddedEntry{sectionOf(entry.section, m_rules), entry.text};
    }
    static bool breaks(const QString &section, const QString &text) { return section == breakingTitle || text.startsWith(breakingMark); }
    static bool breaks(const GeneratedPart &part) { return breaks(part.section, part.text.sliced(markerOf(part.text).size())); }
    /// Where most of those that stand in its section of the one text, and break something as it does, stand in the other.
    QString sectionBesides(const AddedEntry &entry) const
    {
        const std::map<Commits, int> here = entriesOf(m_parts);
        std::map<QString, int> votes;
        for (const auto &[commits, place] : entriesOf(m_from)) {
            const GeneratedPart &from = m_from[size_t(place)];
            const auto found = here.find(commits);
            if (found == here.end() || from.section != entry.section)
                continue;
            const GeneratedPart &to = m_parts[size_t(found->second)];
            if ((breaks(from) || breaks(to)) == breaks(entry.section, entry.text))
                ++votes[to.section];
        }
        const auto most = std::ranges::max_element(votes, {}, [](const auto &vote) { return vote.second; });
        return most == votes.end() ? QString() : most->first;
    }

    std::optional<size_t> headingOf(const QString &title) const
    {
        const auto found = std::ranges::find_if(m_parts, [&](const GeneratedPart &part) {
            return part.kind == NotePartKind::Heading && wordsOf(part.text, part.kind) == title;
        });
        return found == m_parts.end() ? std::nullopt : std::optional(size_t(found - m_parts.begin()));
    }
    /// Behind the last item of a section; what closes the text, such as a link, may stand below that.
    size_t endOf(size_t heading) const
    {
        size_t end = heading + 1;
        for (size_t i = end; i < m_parts.size() && m_parts[i].kind != NotePartKind::Heading; ++i)
            if (m_parts[i].kind == NotePartKind::Item)
                end = i + 1;
        return end;
    }
    void put(const AddedEntry &entry, QStringList &taken)
    {
        const size_t heading = *headingOf(entry.section), end = endOf(heading);
        const auto says = [&](const GeneratedPart &part) {
            return wordsOf(part.text, part.kind) == entry.text.simplified();
        };
        if (std::any_of(m_parts.begin() + qsizetype(heading), m_parts.begin() + qsizetype(end), says))
            return;
        GeneratedPart part{NotePartKind::Item, 0, entry.section, QStringLiteral("- ") + entry.text, {}, false, true, {}};
        if (m_parts[end - 1].kind == NotePartKind::Item)
            part.text = markerOf(m_parts[end - 1].text).toString() + entry.text;
        taken << part.text;
        m_parts.insert(m_parts.begin() + qsizetype(end), std::move(part));
    }
    /// Among those that there are, in their order.
    void makeSection(const QString &title)
    {
        const qsizetype own = m_order.indexOf(title);
        size_t at = m_parts.size();
        int level = m_isChangelog ? 3 : 2;
        for (qsizetype i = m_order.size() - 1; i >= 0; --i) {
            const auto heading = headingOf(m_order[i]);
            if (!heading)
                continue;
            level = m_parts[*heading].level;
            at = i < own ? endOf(*heading) : *heading;
            if (i < own)
                break;
        }
        const QString text = QString(level, u'#') + u' ' + title;
        m_parts.insert(m_parts.begin() + qsizetype(at), GeneratedPart{NotePartKind::Heading, level, {}, text, {}, false, true, {}});
    }

    GeneratedParts m_parts;
    const bool m_isChangelog;
    const GeneratedParts &m_from;
    const NotesRules &m_rules;
    QStringList m_order; ///< of the sections
};

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
        if (part.given.isEmpty())
            part.given = part.text;
        part.text = markerOf(part.text).toString() + *changed;
        taken << part.text;
    }
    return parts;
}

std::vector<AddedEntry> addedEntries(const GeneratedParts &generated, const QString &text)
{
    const NoteOrigins origins = originsOf(generated, text);
    QSet<int> gaps;
    for (const DroppedPart &dropped : origins.dropped)
        gaps.insert(dropped.line);
    std::vector<AddedEntry> added;
    const auto slice = [&](const NotePart &part) {
        return QStringView(text).sliced(part.at, part.length);
    };
    const auto isNested = [&](const NotePart &part) {
        return part.kind == NotePartKind::Item && slice(part).front().isSpace();
    };
    constexpr int nowhere = -2;
    int above = -1; // the last line of what was generated, with nothing but a person's own words since
    for (size_t i = 0; i < origins.parts.size(); ++i) {
        const auto &[part, origin, source] = origins.parts[i];
        if (source >= 0 || part.kind == NotePartKind::Heading) {
            above = source < 0 ? nowhere : part.line + part.lineCount - 1;
            continue;
        }
        const bool leads = i + 1 < origins.parts.size() && isNested(origins.parts[i + 1].part);
        if (part.kind != NotePartKind::Item || part.heading < 0 || isNested(part) || leads || gaps.contains(above))
            continue;
        const QStringView item = slice(part);
        added.push_back({wordsOf(slice(origins.parts[size_t(part.heading)].part), NotePartKind::Heading),
                         item.sliced(markerOf(item).size()).toString()});
    }
    return added;
}

GeneratedParts withEntries(GeneratedParts parts, ReleaseText kind, const std::vector<AddedEntry> &added, const GeneratedParts &from,
                           const NotesRules &rules, QStringList &taken)
{
    EntryPlacer placer(std::move(parts), kind, from, rules);
    for (const AddedEntry &entry : added)
        placer.place(entry, taken);
    return placer.parts();
}

} // namespace domain
