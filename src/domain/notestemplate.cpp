// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notestemplate.h"
#include "domain/changekind.h"
#include "domain/changelogtext.h"
#include "domain/markdowntext.h"
#include "domain/noteline.h"
#include "domain/noteparts.h"
#include "domain/placeholders.h"
#include "domain/thankslines.h"
#include <algorithm>

namespace domain {

namespace {

using Records = std::vector<TemplateRecord>;

/// Fills a record with the names that are used; others cost nothing.
class Filler {
public:
    explicit Filler(const UsedNames &used) : m_used(used) {}

    template <class Make>
    Filler &add(const char *name, const Make &make)
    {
        if (m_used.contains(std::string_view(name)))
            m_record.values.push_back({name, make()});
        return *this;
    }
    Filler &text(const char *name, const QString &text)
    {
        return add(name, [&] { return text; });
    }
    Filler &flag(const char *name, bool flag)
    {
        return add(name, [flag] { return flag; });
    }
    TemplateRecord take() { return std::move(m_record); }

private:
    const UsedNames &m_used;
    TemplateRecord m_record;
};

/// Makes the lists of one release's notes.
class Lists {
public:
    Lists(const ReleaseNotes &notes, const WebLinks &links, const UsedNames &used) : m_notes(notes), m_links(links), m_used(used) {}

    /// One record for each of a range, with first and last.
    template <class Range, class Fill>
    Records each(const Range &range, const Fill &fill) const
    {
        Records records;
        records.reserve(size_t(range.size()));
        const auto count = size_t(range.size());
        size_t number = 0;
        for (const auto &one : range) {
            Filler filler(m_used);
            fill(filler, one);
            filler.flag("first", number == 0).flag("last", number + 1 == count);
            filler.text("number", QString::number(++number));
            records.push_back(filler.take());
        }
        return records;
    }

    void fill(Filler &to, const NotesEntry &entry, bool namesItsType) const
    {
        const auto kind = kindOf(entry.type);
        to.add("text", [&] { return listItemText(entry.text); });
        to.add("prefix", [&] { return made([&](QString &text) { appendPrefix(text, entry, namesItsType); }); });
        to.add("source", [&] { return made([&](QString &text) { appendSource(text, entry); }); });
        to.add("scope", [&] { return boldText(entry.scope); }).add("type", [&] { return boldText(entry.type); });
        to.text("section", entry.section).add("migration", [&] { return listItemText(entry.migration); });
        to.flag("breaking", entry.breaking).flag("security", kind == ChangeKind::Security).flag("revert", kind == ChangeKind::Revert);
        fillSources(to, entry.commits, entry.pullRequests);
        to.add("people",
               [&] { return each(entry.people, [](Filler &person, const QString &name) { person.text("name", plainText(name)); }); });
    }

    Records entries(std::vector<const NotesEntry *> entries, bool (*namesItsType)(const NotesEntry &, const NotesRules &),
                    const std::vector<NotesEntry> &further = {}) const
    {
        for (const NotesEntry &entry : further)
            entries.push_back(&entry);
        return each(entries, [&](Filler &to, const NotesEntry *entry) { fill(to, *entry, namesItsType(*entry, m_notes.rules)); });
    }

    std::vector<const NotesEntry *> breaking() const
    {
        std::vector<const NotesEntry *> all;
        for (const NotesEntry &entry : m_notes.entries)
            if (entry.breaking)
                all.push_back(&entry);
        return all;
    }

    /// As the usual notes show them: breaking changes stand above.
    Records sections() const
    {
        struct Section {
            QString title;
            std::vector<const NotesEntry *> entries;
        };
        std::vector<Section> all;
        for (const NotesEntry &entry : m_notes.entries) {
            if (entry.breaking)
                continue;
            if (all.empty() || all.back().title != entry.section)
                all.push_back({entry.section, {}});
            all.back().entries.push_back(&entry);
        }
        if (!m_notes.unconventional.empty() && (all.empty() || all.back().title != m_notes.rules.restTitle()))
            all.push_back({m_notes.rules.restTitle(), {}});
        return each(all, [&](Filler &to, const Section &section) {
            const bool isRest = &section == &all.back() && section.title == m_notes.rules.restTitle();
            to.text("title", section.title).add("entries", [&] {
                return entries(section.entries, namesType, isRest ? unconventional() : std::vector<NotesEntry>());
            });
        });
    }

    Records categories() const
    {
        return each(changelogGroups(m_notes), [&](Filler &to, const ChangelogGroup &group) {
            to.text("title", group.category).add("entries", [&] { return entries(group.entries, namesAlways, group.unconventional); });
        });
    }

    Records thanks() const
    {
        return each(thanksLines(m_notes.thanks), [](Filler &to, const ThanksLine &line) {
            to.text("name", plainText(line.name)).text("login", line.login);
            to.text("did", line.did.join(QLatin1String(", "))).flag("first_time", line.isFirst);
        });
    }

    static bool namesAlways(const NotesEntry &entry, const NotesRules &) { return !isSilentType(entry.type); }
    static bool namesNever(const NotesEntry &, const NotesRules &) { return false; }

private:
    template <class Append>
    static QString made(const Append &append)
    {
        QString text;
        append(text);
        return text;
    }

    std::vector<NotesEntry> unconventional() const
    {
        std::vector<NotesEntry> all;
        for (const UnconventionalCommit &commit : m_notes.unconventional)
            all.push_back(entryOf(commit, m_notes.rules));
        return all;
    }

    void fillSources(Filler &to, const std::vector<ObjectId> &commits, const std::vector<int> &pullRequests) const
    {
        to.add("commits", [&] {
            return each(commits, [&](Filler &commit, const ObjectId &id) {
                commit.text("id", id).text("short_id", shortId(id)).add("url", [&] { return m_links.commit(id); });
            });
        });
        to.add("pull_requests", [&] {
            return each(pullRequests, [&](Filler &request, int number) {
                request.text("id", QString::number(number)).add("url", [&] { return m_links.pullRequest(number); });
            });
        });
        to.add("links",
               [&] { return each(m_links.all(commits, pullRequests), [&](Filler &link, const QString &url) { link.text("url", url); }); });
    }

    const ReleaseNotes &m_notes;
    const WebLinks &m_links;
    const UsedNames &m_used;
};

TemplateName list(const char *name, std::vector<TemplateName> inside)
{
    for (const char *always : {"first", "last", "number"})
        inside.push_back({always, false, {}});
    return {name, true, std::move(inside)};
}

TemplateShape makeShape()
{
    TemplateShape entry;
    for (const char *name : {"text", "prefix", "source", "scope", "type", "section", "migration", "breaking", "security", "revert"})
        entry.push_back({name, false, {}});
    const TemplateName url{"url", false, {}}, id{"id", false, {}}, name{"name", false, {}}, title{"title", false, {}};
    entry.push_back(list("commits", {id, {"short_id", false, {}}, url}));
    entry.push_back(list("pull_requests", {id, url}));
    entry.push_back(list("people", {name}));
    entry.push_back(list("links", {url}));

    TemplateShape shape;
    for (const char *text :
         {"project", "title", "version", "tag", "date", "previous_tag", "previous_version", "compare", "compare_url", "security_release",
          "lts_release", "notes", "changelog", "written_highlights", "written_upgrade_guide", "written_known_issues"})
        shape.push_back({text, false, {}});
    shape.push_back(list("sections", {title, list("entries", entry)}));
    shape.push_back(list("categories", {title, list("entries", entry)}));
    shape.push_back(list("highlights", entry));
    shape.push_back(list("breaking_changes", entry));
    shape.push_back(list("thanks", {name, {"login", false, {}}, {"did", false, {}}, {"first_time", false, {}}}));
    return shape;
}

} // namespace

const TemplateShape &notesTemplateShape()
{
    static const TemplateShape shape = makeShape();
    return shape;
}

TemplateRecord notesTemplateValues(const ReleaseNotes &notes, const TemplateFacts &facts, const WebLinks &links, const UsedNames &used)
{
    const Lists lists(notes, links, used);
    Filler to(used);
    to.text("project", facts.project).text("title", facts.heading.title).text("tag", facts.tag);
    to.text("version", facts.version ? facts.version->toString() : QString()).text("date", facts.date.toString(Qt::ISODate));
    to.text("previous_tag", facts.previousTag).text("previous_version", facts.previousVersion);
    to.text("compare", facts.heading.diffLink).text("compare_url", facts.compareUrl);
    to.flag("security_release", facts.kind == ReleaseKind::Security).flag("lts_release", facts.version && isLts(*facts.version));
    to.text("notes", sectionText(facts.notes)).text("changelog", sectionText(facts.changelog));
    to.text("written_highlights", facts.highlights).text("written_upgrade_guide", facts.upgradeGuide);
    to.text("written_known_issues", facts.knownIssues);
    to.add("sections", [&] { return lists.sections(); }).add("categories", [&] { return lists.categories(); });
    to.add("highlights", [&] { return lists.entries(highlightsOf(notes), Lists::namesNever); });
    to.add("breaking_changes", [&] { return lists.entries(lists.breaking(), Lists::namesAlways); });
    to.add("thanks", [&] { return lists.thanks(); });
    return to.take();
}

QString textUnderHeading(const QString &markdown, const QString &title)
{
    const std::vector<NotePart> parts = partsOf(markdown);
    const auto isWanted = [&](const NotePart &part) {
        return part.kind == NotePartKind::Heading
               && wordsOf(QStringView(markdown).sliced(part.at, part.length), part.kind).compare(title, Qt::CaseInsensitive) == 0;
    };
    const auto heading = std::ranges::find_if(parts, isWanted);
    if (heading == parts.end())
        return {};
    const auto end = std::find_if(heading + 1, parts.end(),
                                  [&](const NotePart &part) { return part.kind == NotePartKind::Heading && part.level <= heading->level; });
    const qsizetype last = end == parts.end() ? markdown.size() : end->at;
    return sectionText(withoutPlaceholders(markdown.sliced(heading->end(), last - heading->end())));
}

} // namespace domain
