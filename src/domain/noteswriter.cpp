// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changekind.h"
#include "domain/markdowntext.h"
#include "domain/noteline.h"
#include "domain/thankslines.h"
#include <algorithm>

namespace domain {

namespace {

void appendSentence(QString &text, const NotesEntry &entry, bool namesType)
{
    appendPrefix(text, entry, namesType);
    text += listItemText(entry.text);
}

void appendMigration(QString &text, const NotesEntry &entry)
{
    text += QStringLiteral(" \u2014 **migration:** ");
    text += entry.migration.isEmpty() ? QStringLiteral("<what to do>") : listItemText(entry.migration);
}

/// "- **api:** text (#12)" and for a breaking change what to do about it.
void appendItem(QString &text, const NotesEntry &entry, bool namesType, const QString &mark = QStringLiteral("- "))
{
    text += mark;
    appendSentence(text, entry, namesType);
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

    void writeHighlights()
    {
        const auto features = highlightsOf(m_notes);
        openSection(QStringLiteral("Highlights"));
        if (features.empty())
            writeItem(QStringLiteral("<headline feature 1>"));
        for (const NotesEntry *feature : features) {
            m_text += QLatin1String("- ");
            appendSentence(m_text, *feature, false);
            m_text += u'\n';
        }
    }

    void writeBreaking()
    {
        if (!hasBreaking())
            return;
        openSection(breakingTitle);
        for (const NotesEntry &entry : m_notes.entries) {
            if (entry.breaking)
                appendItem(m_text, entry, !isSilentType(entry.type));
        }
    }

    /// Breaking entries are not repeated here: they stand above, with what to do.
    void writeSections()
    {
        QString open;
        const auto enter = [&](const QString &section) {
            if (section != open)
                openSection(section);
            open = section;
        };
        for (const NotesEntry &entry : m_notes.entries) {
            if (entry.breaking)
                continue;
            enter(entry.section);
            appendItem(m_text, entry, namesType(entry, m_notes.rules));
        }
        for (const UnconventionalCommit &commit : m_notes.unconventional) {
            enter(m_notes.rules.restTitle());
            appendItem(m_text, entryOf(commit, m_notes.rules), false);
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
        for (const ThanksLine &line : thanksLines(m_notes.thanks)) {
            QStringList words = line.did;
            if (line.isFirst)
                words += QStringLiteral("first contribution");
            writeItem(plainText(line.name) + (words.isEmpty() ? QString() : QStringLiteral(" \u2014 ") + words.join(QLatin1String(", "))));
        }
    }

    bool hasBreaking() const { return std::any_of(m_notes.entries.begin(), m_notes.entries.end(), isBreaking); }

    const ReleaseNotes &m_notes;
    const NotesHeading &m_heading;
    QString m_text;
};

/// In the order of changelogCategories().
enum class Category { Added, Changed, Deprecated, Removed, Fixed, Security };

/// The type that tells the category: its own, and that of the section where a person put the entry in another one.
QString tellingType(const NotesEntry &entry, const NotesSection *section, const NotesRules &rules)
{
    if (!section || section == &rules.sections()[size_t(rules.sectionOfBreaking(entry.type, entry.scope))])
        return entry.type;
    if (section->takesTheRest())
        return {};
    return section->types.isEmpty() ? entry.type : section->types.front();
}

Category categoryOf(const NotesEntry &entry, const NotesRules &rules)
{
    if (entry.breaking)
        return Category::Changed;
    const NotesSection *section = rules.section(entry.section);
    if (section && !section->category.isEmpty())
        return Category(changelogCategories().indexOf(section->category));
    switch (kindOf(tellingType(entry, section, rules)).value_or(ChangeKind::Other)) {
    case ChangeKind::Feature: return Category::Added;
    case ChangeKind::Fix: return Category::Fixed;
    case ChangeKind::Security: return Category::Security;
    case ChangeKind::Revert: return entry.text.startsWith(QLatin1String("feat")) ? Category::Removed : Category::Changed;
    default: return Category::Changed;
    }
}

QString changelogMark(const NotesEntry &entry)
{
    const QString mark = kindOf(entry.type) == ChangeKind::Revert ? QStringLiteral("Reverted: ") : QString();
    return QStringLiteral("- ") + (entry.breaking ? breakingMark : mark);
}

} // namespace

QString toMarkdown(const ReleaseNotes &notes, const NotesHeading &heading) { return NotesWriter(notes, heading).write(); }

std::vector<ChangelogGroup> changelogGroups(const ReleaseNotes &notes)
{
    std::vector<ChangelogGroup> groups;
    for (const QString &name : changelogCategories())
        groups.push_back({name, {}, {}});
    for (const bool breaking : {true, false})
        for (const NotesEntry &entry : notes.entries)
            if (entry.breaking == breaking)
                groups[size_t(categoryOf(entry, notes.rules))].entries.push_back(&entry);
    for (const UnconventionalCommit &commit : notes.unconventional) {
        NotesEntry entry = entryOf(commit, notes.rules);
        groups[size_t(categoryOf(entry, notes.rules))].unconventional.push_back(std::move(entry));
    }
    std::erase_if(groups, [](const ChangelogGroup &group) { return group.entries.empty() && group.unconventional.empty(); });
    return groups;
}

QString toChangelogBody(const ReleaseNotes &notes)
{
    QStringList categories;
    for (const ChangelogGroup &group : changelogGroups(notes)) {
        QString text = QStringLiteral("### %1\n\n").arg(group.category);
        for (const NotesEntry *entry : group.entries)
            appendItem(text, *entry, !isSilentType(entry->type), changelogMark(*entry));
        for (const NotesEntry &entry : group.unconventional)
            appendItem(text, entry, false);
        categories.append(text);
    }
    return categories.join(u'\n');
}

} // namespace domain
