// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdowntext.h"
#include "domain/notesections.h"
#include "domain/releasenotes.h"
#include <algorithm>
#include <array>

namespace domain {

namespace {

/// Types whose name tells a reader of "Other changes" nothing: the text says it all.
bool isSilentType(const QString &type) { return type == u"refactor" || sectionOf(type) != NotesSection::Other; }

/// "**api:** ", or for a type of the project's own "**deps:** " and "**deps(npm):** ".
void appendPrefix(QString &text, const NotesEntry &entry)
{
    const bool namesType = !isSilentType(entry.type);
    if (entry.scope.isEmpty() && !namesType)
        return;
    text += QLatin1String("**");
    if (namesType)
        text += boldText(entry.type);
    if (!entry.scope.isEmpty())
        text += namesType ? u'(' + boldText(entry.scope) + u')' : boldText(entry.scope);
    text += QLatin1String(":** ");
}

void appendSentence(QString &text, const NotesEntry &entry)
{
    appendPrefix(text, entry);
    text += listItemText(entry.text);
}

/// " (#12)", or the commit when there is no pull request to follow.
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

void appendMigration(QString &text, const NotesEntry &entry)
{
    text += QStringLiteral(" \u2014 **migration:** ");
    text += entry.migration.isEmpty() ? QStringLiteral("<what to do>") : listItemText(entry.migration);
}

/// "- **api:** text (#12)" and for a breaking change what to do about it.
void appendItem(QString &text, const NotesEntry &entry, QLatin1String mark = QLatin1String("- "))
{
    text += mark;
    appendSentence(text, entry);
    appendSource(text, entry);
    if (entry.breaking)
        appendMigration(text, entry);
    text += u'\n';
}

bool isBreaking(const NotesEntry &entry) { return entry.breaking; }

class NotesWriter {
public:
    NotesWriter(const ReleaseNotes &notes, const NotesHeading &heading) : m_notes(notes), m_heading(heading) {}

    QString write()
    {
        m_text = QStringLiteral("# %1 \u2014 <theme name>\n").arg(m_heading.title);
        writeHighlights();
        writeBreaking();
        writeSections();
        writeUpgradeGuide();
        if (!m_heading.diffLink.isEmpty())
            m_text += QStringLiteral("\nFull diff: %1.\n").arg(m_heading.diffLink);
        writeThanks();
        openSection(QStringLiteral("Known issues"));
        m_text += QStringLiteral("None known.\n");
        return std::move(m_text);
    }

private:
    void openSection(const QString &title) { m_text += QStringLiteral("\n## %1\n\n").arg(title); }
    void writeItem(const QString &item) { m_text += QStringLiteral("- ") + item + u'\n'; }

    /// A proposal: features that were reviewed before those that were not, the newest first.
    void writeHighlights()
    {
        constexpr size_t most = 3;
        std::vector<const NotesEntry *> features;
        for (const NotesEntry &entry : m_notes.entries) {
            if (sectionOf(entry.type) == NotesSection::Features)
                features.push_back(&entry);
        }
        const auto rank = [](const NotesEntry *entry) {
            return (entry->breaking ? 2 : 0) + (entry->pullRequests.empty() ? 0 : 1);
        };
        std::stable_sort(features.begin(), features.end(), [rank](auto *a, auto *b) { return rank(a) > rank(b); });
        openSection(QStringLiteral("Highlights"));
        if (features.empty())
            writeItem(QStringLiteral("<headline feature 1>"));
        for (size_t i = 0; i < std::min(most, features.size()); ++i) {
            m_text += QLatin1String("- ");
            appendSentence(m_text, *features[i]);
            m_text += u'\n';
        }
    }

    void writeBreaking()
    {
        if (!hasBreaking())
            return;
        openSection(QStringLiteral("Breaking changes"));
        for (const NotesEntry &entry : m_notes.entries) {
            if (entry.breaking)
                appendItem(m_text, entry);
        }
    }

    /// Breaking entries are not repeated here: they stand above, with what to do.
    void writeSections()
    {
        QString open;
        const QString other = titleOf(NotesSection::Other);
        const auto enter = [&](const QString &section) {
            if (section != open)
                openSection(section);
            open = section;
        };
        for (const NotesEntry &entry : m_notes.entries) {
            if (entry.breaking)
                continue;
            enter(entry.section);
            appendItem(m_text, entry);
        }
        for (const UnconventionalCommit &commit : m_notes.unconventional) {
            enter(other);
            const QString text = commit.subject.isEmpty() ? QStringLiteral("(no subject)") : listItemText(commit.subject);
            writeItem(QStringLiteral("%1 (%2)").arg(text, shortId(commit.id)));
        }
    }

    void writeUpgradeGuide()
    {
        const auto steps = std::count_if(m_notes.entries.begin(), m_notes.entries.end(), isBreaking);
        if (steps == 0)
            return;
        openSection(QStringLiteral("Upgrade guide"));
        for (qsizetype i = 1; i <= steps; ++i)
            m_text += QStringLiteral("%1. <step>\n").arg(i);
    }

    void writeThanks()
    {
        if (m_notes.thanks.empty())
            return;
        openSection(QStringLiteral("Thanks"));
        for (const Thanks &thanks : m_notes.thanks)
            writeItem(listItemText(thanks.name)
                      + (thanks.firstTime.value_or(false) ? QStringLiteral(" \u2014 first contribution") : QString()));
    }

    bool hasBreaking() const { return std::any_of(m_notes.entries.begin(), m_notes.entries.end(), isBreaking); }

    const ReleaseNotes &m_notes;
    const NotesHeading &m_heading;
    QString m_text;
};

/// The categories of Keep a Changelog 1.1.0 that commits can fill, in its order.
enum class Category { Added, Changed, Removed, Fixed, Security };
constexpr std::array categoryNames = {u"Added", u"Changed", u"Removed", u"Fixed", u"Security"};

Category categoryOf(const NotesEntry &entry)
{
    if (entry.breaking)
        return Category::Changed;
    switch (sectionOf(entry.type).value_or(NotesSection::Other)) {
    case NotesSection::Features: return Category::Added;
    case NotesSection::BugFixes: return Category::Fixed;
    case NotesSection::Security: return Category::Security;
    case NotesSection::Reverts: return entry.text.startsWith(QLatin1String("feat")) ? Category::Removed : Category::Changed;
    default: return Category::Changed;
    }
}

QLatin1String changelogMark(const NotesEntry &entry)
{
    if (entry.breaking)
        return QLatin1String("- **Breaking:** ");
    return sectionOf(entry.type) == NotesSection::Reverts ? QLatin1String("- Reverted: ") : QLatin1String("- ");
}

} // namespace

QString toMarkdown(const ReleaseNotes &notes, const NotesHeading &heading) { return NotesWriter(notes, heading).write(); }

std::vector<ChangelogGroup> changelogGroups(const ReleaseNotes &notes)
{
    std::vector<ChangelogGroup> groups;
    for (const char16_t *name : categoryNames)
        groups.push_back({QString::fromUtf16(name), {}});
    for (const bool breaking : {true, false})
        for (const NotesEntry &entry : notes.entries)
            if (entry.breaking == breaking)
                groups[size_t(categoryOf(entry))].entries.push_back(&entry);
    std::erase_if(groups, [](const ChangelogGroup &group) { return group.entries.empty(); });
    return groups;
}

QString toChangelogBody(const ReleaseNotes &notes)
{
    QStringList categories;
    for (const ChangelogGroup &group : changelogGroups(notes)) {
        QString text = QStringLiteral("### %1\n\n").arg(group.category);
        for (const NotesEntry *entry : group.entries)
            appendItem(text, *entry, changelogMark(*entry));
        categories.append(text);
    }
    return categories.join(u'\n');
}

} // namespace domain
