// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notefixes.h"
#include "domain/markdowntext.h"
#include "domain/nearest.h"
#include "domain/noteparts.h"
#include "domain/notesections.h"
#include "domain/textmerge.h"

namespace domain {
namespace {

using Kind = NoteFix::Kind;

constexpr qsizetype mostChoices = 3;
constexpr size_t mostSections = 8;

TextChange replacing(const Found &place, const QString &text)
{
    return {place.at, place.length, text, {place.at + text.size(), place.at + text.size()}};
}

TextChange selecting(const Found &place) { return {place.at, 0, {}, {place.at, place.end()}}; }

/// Text with a part that is selected, for the person writes on there.
TextChange inserting(qsizetype at, const QString &text, const QString &selected)
{
    const qsizetype begin = at + text.indexOf(selected);
    return {at, 0, text, {begin, begin + selected.size()}};
}

class Fixer {
public:
    Fixer(const NoteProblem &problem, const QString &markdown, const NoteFacts &facts)
        : m_problem(problem), m_text(markdown), m_facts(facts), m_place(problem.place)
    {
    }

    std::vector<NoteFix> all()
    {
        using Problem = NoteProblem::Kind;
        switch (m_problem.kind) {
        case Problem::NoMigration: fixMigration(); break;
        case Problem::DeadReference: fixReference(); break;
        case Problem::DeadAnchor: fixAnchor(); break;
        case Problem::MissingFile: fixFile(); break;
        case Problem::DuplicateHeading: fixHeading(); break;
        case Problem::NoSection: fixSection(); break;
        case Problem::UnknownIssue: fixIssue(); break;
        case Problem::Placeholder: fixPlaceholder(); break;
        case Problem::WrongVersion: correct(m_facts.version ? m_facts.version->toString() : QString()); break;
        case Problem::WrongDate: correct(m_facts.today.toString(Qt::ISODate)); break;
        case Problem::Conflict: fixConflict(); break;
        }
        return std::move(m_fixes);
    }

private:
    void add(Kind kind, const TextChange &change, const QString &subject = {}) { m_fixes.push_back({kind, subject, change}); }

    void fixMigration()
    {
        const QString dash = QStringLiteral(" \u2014 **migration:** ");
        add(Kind::AddMigration, inserting(m_place.end(), dash + QLatin1String("<what to do>"), QStringLiteral("<what to do>")));
        const Found end{m_place.end(), 0};
        add(Kind::NothingToDo, replacing(end, dash + QLatin1String("nothing to do")));
    }

    /// [words], [words][] and [words][label].
    void fixReference()
    {
        const QString &label = m_problem.subject;
        const QString written = m_text.mid(m_place.at, m_place.length);
        const bool isFootnote = label.startsWith(u'^');
        const QString wanted = QLatin1String(isFootnote ? "<one-line summary>" : "<link>");
        const QString before = m_text.endsWith(u'\n') ? QStringLiteral("\n") : QStringLiteral("\n\n");
        add(Kind::Define, inserting(m_text.size(), QStringLiteral("%1[%2]: %3\n").arg(before, label, wanted), wanted), label);
        const qsizetype words = written.indexOf(QLatin1String("]["));
        if (words > 0)
            add(Kind::RemoveLink, replacing(m_place, written.mid(1, words - 1)));
        else if (isFootnote)
            add(Kind::RemoveMention, replacing(withSpaceBefore(m_place), {}));
        else
            add(Kind::Escape, replacing(m_place, QStringLiteral("\\[%1\\]").arg(label)));
    }

    /// The whole of a link whose address is the place of the remark: [words](address "title").
    std::optional<Found> linkAround() const
    {
        const qsizetype close = m_text.lastIndexOf(QLatin1String("]("), m_place.at);
        const qsizetype end = m_text.indexOf(u')', m_place.end());
        int depth = 0;
        for (qsizetype at = close; at >= 0 && end >= 0; --at) {
            if (at + 1 < close && m_text.at(at) == u'\n' && m_text.at(at + 1) == u'\n')
                break; // no link goes on past the end of a paragraph
            depth += m_text.at(at) == u']' ? 1 : m_text.at(at) == u'[' ? -1 : 0;
            if (depth == 0) {
                const qsizetype start = at > 0 && m_text.at(at - 1) == u'!' ? at - 1 : at;
                return Found{start, end + 1 - start};
            }
        }
        return std::nullopt;
    }

    Found withSpaceBefore(const Found &place) const
    {
        const bool isSpace = m_text.mid(place.at - 1, 1) == u" ";
        return isSpace ? Found{place.at - 1, place.length + 1} : place;
    }

    void removeLink()
    {
        const auto link = linkAround();
        if (!link)
            return add(Kind::FillIn, selecting(m_place));
        const qsizetype words = m_text.indexOf(u'[', link->at) + 1;
        const qsizetype close = m_text.lastIndexOf(QLatin1String("]("), m_place.at);
        add(Kind::RemoveLink, replacing(*link, m_text.mid(words, close - words)));
    }

    void fixAnchor()
    {
        QStringList anchors;
        for (const NoteSection &section : sectionsOf(m_text))
            anchors << anchorOf(section.title);
        anchors.removeDuplicates();
        for (const QString &anchor : nearOnes(m_problem.subject.toLower(), anchors, mostChoices))
            add(Kind::ChooseHeading, replacing(m_place, u'#' + anchor), anchor);
        removeLink();
    }

    void fixFile()
    {
        const QString written = m_text.mid(m_place.at, m_place.length);
        const QString behind = written.mid(m_problem.subject.size()); // "#place"
        const QStringList similar = m_facts.similarFiles ? m_facts.similarFiles(m_problem.subject) : QStringList();
        for (const QString &path : similar.mid(0, mostChoices))
            add(Kind::ChooseFile, replacing(m_place, QString(path).replace(u' ', QLatin1String("%20")) + behind), path);
        removeLink();
    }

    void fixHeading()
    {
        const auto sections = sectionsOf(m_text);
        const auto second = std::ranges::find_if(
            sections, [this](const NoteSection &section) { return section.at <= m_place.at && m_place.at < section.body; });
        const auto first = std::find_if(
            sections.begin(), second, [&](const NoteSection &section) { return second != sections.end() && section.path == second->path; });
        if (first != second)
            add(Kind::MergeSections, mergeSections(m_text, *first, *second), m_problem.subject);
        add(Kind::Rename, selecting(m_place), m_problem.subject);
    }

    /// All entries before the first heading that follows, for only the first of them is remarked on.
    void fixSection()
    {
        const auto sections = sectionsOf(m_text);
        const auto next = std::ranges::find_if(sections, [this](const NoteSection &section) { return section.at > m_place.at; });
        const Found entries{m_place.at, endOfList() - m_place.at};
        for (auto section = next; section != sections.end() && m_fixes.size() < mostSections; ++section)
            if (section->level == m_facts.sectionLevel)
                add(Kind::MoveTo, moveInto(m_text, entries, *section), section->title);
        const QString title = QStringLiteral("<change>");
        add(Kind::AddHeading, inserting(m_place.at, QStringLiteral("%1 %2\n\n").arg(QString(m_facts.sectionLevel, u'#'), title), title));
    }

    /// Where something follows the list that the place is in.
    qsizetype endOfList() const
    {
        const auto parts = partsOf(m_text);
        const auto next =
            std::ranges::find_if(parts, [this](const NotePart &part) { return part.at > m_place.at && part.kind != NotePartKind::Item; });
        return next == parts.end() ? m_text.size() : next->at;
    }

    void fixIssue()
    {
        QStringList issues;
        for (const int issue : m_facts.issues.value_or(std::set<int>()))
            issues << QString::number(issue);
        for (const QString &issue : nearOnes(m_problem.subject, issues, mostChoices))
            add(Kind::ChooseIssue, replacing(m_place, u'#' + issue), issue);
        Found whole = m_place; // with what surrounds it: "(#12)"
        if (m_text.mid(whole.at - 1, 1) == u"(" && m_text.mid(whole.end(), 1) == u")")
            whole = {whole.at - 1, whole.length + 2};
        add(Kind::RemoveMention, replacing(withSpaceBefore(whole), {}), m_problem.subject);
        add(Kind::Escape, replacing(m_place, u'\\' + m_text.mid(m_place.at, m_place.length)), m_problem.subject);
    }

    void fixPlaceholder()
    {
        add(Kind::FillIn, selecting(m_place));
        const qsizetype start = m_place.at == 0 ? 0 : m_text.lastIndexOf(u'\n', m_place.at - 1) + 1;
        const qsizetype newline = m_text.indexOf(u'\n', m_place.end());
        const Found line{start, (newline < 0 ? m_text.size() : newline + 1) - start};
        add(Kind::RemoveLine, replacing(line, {}));
    }

    void fixConflict()
    {
        for (const MergeConflict &conflict : conflictsIn(m_text)) {
            if (conflict.place != m_place)
                continue;
            const bool isLast = m_place.end() == m_text.size();
            const Found whole{m_place.at, m_place.length + (isLast ? 0 : 1)}; // with the end of its last line
            const QString mine = m_text.mid(conflict.mine.at, conflict.mine.length);
            const QString theirs = m_text.mid(conflict.theirs.at, conflict.theirs.length);
            const auto put = [&](Kind kind, const QString &text) {
                add(kind, replacing(whole, isLast ? text.chopped(text.isEmpty() ? 0 : 1) : text));
            };
            put(Kind::KeepMine, mine);
            put(Kind::KeepTheirs, theirs);
            put(Kind::KeepBoth, mine + theirs);
        }
    }

    void correct(const QString &right) { add(Kind::Correct, replacing(m_place, right), right); }

    const NoteProblem &m_problem;
    const QString &m_text;
    const NoteFacts &m_facts;
    const Found m_place;
    std::vector<NoteFix> m_fixes;
};

} // namespace

std::vector<NoteFix> fixesFor(const NoteProblem &problem, const QString &markdown, const NoteFacts &facts)
{
    return Fixer(problem, markdown, facts).all();
}

} // namespace domain
