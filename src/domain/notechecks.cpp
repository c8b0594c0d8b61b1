// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notechecks.h"
#include "domain/markdownlists.h"
#include "domain/markdowntext.h"
#include "domain/placeholders.h"
#include "domain/releasenotes.h"
#include "domain/textmerge.h"
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace domain {
namespace {

using Kind = NoteProblem::Kind;

/// A text of the same length in which code says nothing.
QString withoutCode(const QString &markdown)
{
    QString text = markdown;
    FenceTracker fence;
    qsizetype start = 0;
    for (const QStringView line : QStringView(markdown).split(u'\n')) {
        if (fence.isCode(line)) {
            std::fill_n(text.begin() + start, line.size(), u' ');
        } else if (line.contains(u'`')) {
            const CodeSpans spans(line);
            for (qsizetype at = 0; at < line.size();) {
                const qsizetype end = line.at(at) == u'`' ? spans.endFrom(at) : at + 1;
                if (end > at + 1)
                    std::fill_n(text.begin() + start + at, end - at, u' ');
                at = end;
            }
        }
        start += line.size() + 1;
    }
    return text;
}

class NoteReader {
public:
    NoteReader(const QString &markdown, const NoteFacts &facts) : m_markdown(markdown), m_text(withoutCode(markdown)), m_facts(facts) {}

    std::vector<NoteProblem> read()
    {
        readLines();
        readReferences();
        readLinks();
        readIssues();
        readPlaceholders();
        for (const MergeConflict &conflict : conflictsIn(m_markdown))
            add(Kind::Conflict, conflict.place, {});
        std::stable_sort(m_problems.begin(), m_problems.end(),
                         [](const NoteProblem &a, const NoteProblem &b) { return a.place.at < b.place.at; });
        return std::move(m_problems);
    }

private:
    void add(Kind kind, const Found &place, const QString &subject) { m_problems.push_back({kind, place, subject}); }

    template <class Each>
    void forEach(const QRegularExpression &expression, Each each)
    {
        for (auto places = expression.globalMatch(m_text); places.hasNext();)
            each(places.next());
    }

    void readLines()
    {
        qsizetype start = 0;
        for (const QString &line : m_text.split(u'\n')) {
            const Found place{start, line.size()};
            if (const auto heading = headingLine(line)) {
                endItem();
                readHeading(heading->level, {start + heading->at, heading->length});
            } else {
                readLine(line, place);
            }
            start += line.size() + 1;
        }
        endItem();
    }

    void readHeading(int level, const Found &place)
    {
        const QString words = m_markdown.mid(place.at, place.length);
        m_anchors.insert(anchorOf(words));
        m_path.resize(level);
        m_path[level - 1] = words;
        const QString path = m_path.join(u'\n');
        if (m_headings.contains(path))
            add(Kind::DuplicateHeading, place, words);
        m_headings.insert(path);
        m_isInSection = m_isInSection || level >= m_facts.sectionLevel;
        m_isBreaking = level > 1 ? words.contains(QLatin1String("breaking"), Qt::CaseInsensitive) : false;
        if (m_headings.size() == 1 && level == 1)
            readTitle(place);
    }

    void readTitle(const Found &title)
    {
        static const QRegularExpression version(QStringLiteral(R"((?<![\w.])v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)(?![\w.]))"));
        static const QRegularExpression date(QStringLiteral(R"((?<!\d)(\d{4}-\d\d-\d\d)(?!\d))"));
        const QString words = m_text.mid(title.at, title.length);
        if (const auto match = version.match(words); m_facts.version && match.hasMatch()) {
            const Found place{title.at + match.capturedStart(1), match.capturedLength(1)};
            const auto said = Version::parse(match.captured(1));
            if (said && said->toString() != m_facts.version->toString())
                add(Kind::WrongVersion, place, match.captured(1));
        }
        if (const auto match = date.match(words); m_facts.today.isValid() && match.hasMatch()) {
            const Found place{title.at + match.capturedStart(1), match.capturedLength(1)};
            if (match.captured(1) != m_facts.today.toString(Qt::ISODate))
                add(Kind::WrongDate, place, match.captured(1));
        }
    }

    void readLine(const QString &line, const Found &place)
    {
        const ListLine item = listLine(line);
        const bool isTop = item.isItem() && item.indent == 0 && item.quote.isEmpty();
        if (isTop || line.trimmed().isEmpty())
            endItem();
        if (isTop && !m_isInSection && !m_saidNoSection) {
            m_saidNoSection = true;
            add(Kind::NoSection, place, line.mid(item.wordsStart).trimmed());
        }
        if (isTop && m_isBreaking)
            m_item = place;
        else if (m_item)
            m_item->length = place.end() - m_item->at;
    }

    void endItem()
    {
        const auto item = std::exchange(m_item, std::nullopt);
        if (!item || m_markdown.mid(item->at, item->length).contains(QLatin1String("migration"), Qt::CaseInsensitive))
            return;
        add(Kind::NoMigration, *item, {});
    }

    void readReferences()
    {
        static const QRegularExpression definition(QStringLiteral(R"(^ {0,3}\[((?:[^\[\]\\]|\\.)+)\]:)"),
                                                   QRegularExpression::MultilineOption);
        QSet<QString> defined;
        forEach(definition, [&](const QRegularExpressionMatch &match) { defined.insert(linkLabel(match.captured(1))); });
        // [words][label], [words][], [words]; not [words](address), a definition, a task's box, an alert or an index.
        static const QRegularExpression reference(
            QStringLiteral(R"((?<![\w\\\]!])\[((?:[^\[\]\\\n]|\\.)+)\](?:\[((?:[^\[\]\\\n]|\\.)*)\]|(?![\(\[:])))"));
        static const QRegularExpression noReference(QStringLiteral(R"(\A(?:[ xX]|!\w+)\z)"));
        forEach(reference, [&](const QRegularExpressionMatch &match) {
            const QString label = match.captured(2).isEmpty() ? match.captured(1) : match.captured(2);
            if (defined.contains(linkLabel(label)) || noReference.match(label).hasMatch())
                return;
            add(Kind::DeadReference, {match.capturedStart(), match.capturedLength()}, label);
        });
    }

    void readLinks()
    {
        static const QRegularExpression link(QStringLiteral(R"(\]\(<?([^\s()<>]+)>?(?:[ \t]+"[^"\n]*")?\))"));
        static const QRegularExpression scheme(QStringLiteral(R"(\A(?:[A-Za-z][A-Za-z0-9+.-]*:|//))"));
        forEach(link, [&](const QRegularExpressionMatch &match) {
            const QString target = match.captured(1);
            const Found place{match.capturedStart(1), match.capturedLength(1)};
            const QString path = target.section(u'#', 0, 0).section(u'?', 0, 0);
            if (target.startsWith(u'#')) {
                // The second heading of the same words is "words-1".
                static const QRegularExpression number(QStringLiteral(R"(-\d+\z)"));
                const QString anchor = target.mid(1).toLower();
                if (!m_anchors.contains(anchor) && !m_anchors.contains(QString(anchor).remove(number)))
                    add(Kind::DeadAnchor, place, target.mid(1));
            } else if (!scheme.match(target).hasMatch() && m_facts.fileExists && !m_facts.fileExists(path)) {
                add(Kind::MissingFile, place, path);
            }
        });
    }

    void readIssues()
    {
        static const QRegularExpression issue(QStringLiteral(R"((?<![\w/#&\\])#(\d{1,9})(?!\w))"));
        if (m_facts.issues)
            forEach(issue, [&](const QRegularExpressionMatch &match) {
                if (!m_facts.issues->contains(match.captured(1).toInt()))
                    add(Kind::UnknownIssue, {match.capturedStart(), match.capturedLength()}, match.captured(1));
            });
    }

    void readPlaceholders()
    {
        static const QRegularExpression angle(QStringLiteral(R"(<[^<>\n]{1,40}>)"));
        const QStringList lines = m_markdown.split(u'\n');
        qsizetype start = 0;
        int number = 1;
        for (const int wanted : placeholdersIn(m_markdown)) {
            for (; number < wanted; ++number)
                start += lines[number - 1].size() + 1;
            for (auto places = angle.globalMatch(lines[number - 1]); places.hasNext();)
                if (const auto match = places.next(); !placeholdersIn(match.captured()).empty())
                    add(Kind::Placeholder, {start + match.capturedStart(), match.capturedLength()}, match.captured());
        }
    }

    const QString &m_markdown;
    QString m_text;
    const NoteFacts &m_facts;
    std::vector<NoteProblem> m_problems;
    QStringList m_path; ///< the headings that the line is under, by level
    QSet<QString> m_headings;
    QSet<QString> m_anchors;
    bool m_isInSection = false;
    bool m_saidNoSection = false;
    bool m_isBreaking = false;
    std::optional<Found> m_item; ///< a breaking change
};

} // namespace

std::vector<NoteProblem> checkNotes(const QString &markdown, const NoteFacts &facts) { return NoteReader(markdown, facts).read(); }

} // namespace domain
