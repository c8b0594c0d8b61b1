// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/noteparts.h"
#include "domain/markdowntext.h"
#include "domain/notematch.h"
#include <QHash>
#include <algorithm>

namespace domain {
namespace {

constexpr qsizetype mostDigits = 9; ///< GFM 0.29 section 5.2

qsizetype indentOf(QStringView line)
{
    return std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' ' && c != u'\t'; }) - line.begin();
}

/// Cuts a text into parts line by line.
class PartReader {
public:
    explicit PartReader(QStringView text) : m_text(text) {}

    std::vector<NotePart> read()
    {
        int line = 0;
        for (qsizetype at = 0; at < m_text.size(); ++line) {
            const qsizetype found = m_text.indexOf(u'\n', at);
            const qsizetype end = found < 0 ? m_text.size() : found;
            add(m_text.sliced(at, end - at), at, line);
            at = end + 1;
        }
        return std::move(m_parts);
    }

private:
    void add(QStringView line, qsizetype at, int number)
    {
        const bool wasCode = m_fence.isOpen();
        const bool isCode = m_fence.isCode(line);
        if (wasCode)
            return goOn(line, at, number);
        if (line.trimmed().isEmpty()) {
            m_isAfterBlank = true;
            return;
        }
        const bool isItem = !isCode && !markerOf(line).isEmpty();
        if (const auto heading = isCode ? std::nullopt : headingLine(line)) {
            begin({NotePartKind::Heading, heading->level, -1, number, 1, at, line.size()});
            m_heading = int(m_parts.size()) - 1;
        } else if (isItem) {
            begin({NotePartKind::Item, 0, m_heading, number, 1, at, line.size()});
        } else if (isPartOfLast(line)) {
            goOn(line, at, number);
        } else {
            begin({NotePartKind::Block, 0, m_heading, number, 1, at, line.size()});
        }
        m_isAfterBlank = false;
    }
    void begin(const NotePart &part) { m_parts.push_back(part); }
    bool isPartOfLast(QStringView line) const
    {
        if (m_parts.empty() || m_parts.back().kind == NotePartKind::Heading)
            return false;
        return !m_isAfterBlank || (m_parts.back().kind == NotePartKind::Item && indentOf(line) >= 2);
    }
    void goOn(QStringView line, qsizetype at, int number)
    {
        NotePart &last = m_parts.back();
        last.length = at + line.size() - last.at;
        last.lineCount = number - last.line + 1;
    }

    QStringView m_text;
    std::vector<NotePart> m_parts;
    FenceTracker m_fence;
    int m_heading = -1;
    bool m_isAfterBlank = false;
};

/// Finds the commits of a part by what notes name: a pull request, an abbreviated commit, the words.
class CommitFinder {
public:
    explicit CommitFinder(const ReleaseNotes &notes)
    {
        for (const NotesEntry &entry : notes.entries)
            add(entry);
        for (const UnconventionalCommit &commit : notes.unconventional)
            add(entryOf(commit, notes.rules));
    }

    std::vector<ObjectId> commitsOf(const QString &words, NotePartKind kind) const
    {
        if (kind == NotePartKind::Heading)
            return {};
        const QStringList marks = marksIn(words);
        Numbers named = withWordsAndMark(withoutScope(withoutSource(words)), marks);
        if (named.empty())
            named = withMarkAndWordsIn(words, marks);
        if (!named.empty())
            return all(named);
        const auto same = m_byWords.value(withoutScope(words));
        if (!same.empty() || kind != NotePartKind::Item) // sentences may hold anybody's words
            return same.size() == 1 ? all(same) : std::vector<ObjectId>();
        return all(within(words));
    }

private:
    struct Source {
        QString words;
        std::vector<ObjectId> commits;
    };
    using Numbers = std::vector<size_t>;

    void add(const NotesEntry &entry)
    {
        const size_t number = m_sources.size();
        const Source &source = m_sources.emplace_back(Source{listItemText(entry.text).simplified(), entry.commits});
        m_byWords[source.words].push_back(number);
        m_byFirstWord[source.words.section(u' ', 0, 0)].push_back(number);
        for (const int request : entry.pullRequests)
            m_byMark[u'#' + QString::number(request)].push_back(number);
        for (const ObjectId &id : source.commits)
            m_byMark[markOf(id)].push_back(number);
    }
    /// Of a pull request with thousands of commits, too, these are few.
    Numbers withWordsAndMark(const QString &words, const QStringList &marks) const
    {
        Numbers named = m_byWords.value(words);
        std::erase_if(named, [&](size_t source) {
            return std::ranges::none_of(marks, [&](const QString &mark) {
                const auto marked = m_byMark.constFind(mark);
                return marked != m_byMark.cend() && std::ranges::binary_search(*marked, source);
            });
        });
        return named;
    }
    Numbers withMarkAndWordsIn(const QString &words, const QStringList &marks) const
    {
        Numbers named;
        for (const QString &mark : marks)
            std::ranges::copy_if(m_byMark.value(mark), std::back_inserter(named),
                                 [&](size_t source) { return words.contains(m_sources[source].words); });
        std::ranges::sort(named);
        const auto repeated = std::ranges::unique(named);
        named.erase(repeated.begin(), repeated.end());
        return named;
    }
    static QString withoutScope(const QString &words)
    {
        const qsizetype end = words.startsWith(u"**") ? words.indexOf(u":** ") : -1;
        return end < 0 ? words : words.mid(end + 4);
    }
    /// A template may put anything around the words of a commit, and leave out what names it: the longest words that are there.
    Numbers within(QStringView words) const
    {
        Numbers longest;
        qsizetype length = 1;
        for (qsizetype at = 0; at < words.size(); at = words.indexOf(u' ', at) + 1) {
            const qsizetype end = words.indexOf(u' ', at);
            for (const size_t source : m_byFirstWord.value(words.mid(at, end < 0 ? -1 : end - at).toString())) {
                const QString &theirs = m_sources[source].words;
                if (theirs.size() < length || !words.mid(at).startsWith(theirs))
                    continue;
                if (theirs.size() > length)
                    longest.clear();
                length = theirs.size();
                longest.push_back(source);
            }
            if (end < 0)
                break;
        }
        return longest.size() == 1 ? longest : Numbers();
    }
    std::vector<ObjectId> all(const Numbers &sources) const
    {
        std::vector<ObjectId> ids;
        const auto add = [&ids](const ObjectId &id) {
            if (std::ranges::find(ids, id) == ids.end())
                ids.push_back(id);
        };
        for (const size_t number : sources)
            std::ranges::for_each(m_sources[number].commits, add);
        return ids;
    }

    std::vector<Source> m_sources;
    QHash<QString, Numbers> m_byMark;
    QHash<QString, Numbers> m_byWords;
    QHash<QString, Numbers> m_byFirstWord;
};

} // namespace

QStringView markerOf(QStringView line)
{
    const qsizetype indent = indentOf(line);
    qsizetype end = indent;
    while (end < line.size() && end - indent < mostDigits && line.at(end).isDigit())
        ++end;
    const bool isNumbered = end > indent;
    if (end == line.size() || !(isNumbered ? QStringView(u".)") : QStringView(u"-*+")).contains(line.at(end)))
        return {};
    ++end;
    if (end < line.size() && line.at(end) != u' ' && line.at(end) != u'\t')
        return {};
    return line.left(end + indentOf(line.sliced(end)));
}

QString wordsOf(QStringView part, NotePartKind kind)
{
    if (kind == NotePartKind::Item)
        part = part.sliced(markerOf(part).size());
    else if (const auto heading = kind == NotePartKind::Heading ? headingLine(part) : std::nullopt)
        part = part.sliced(heading->at, heading->length);
    return part.toString().simplified();
}

bool gave(const GeneratedPart &part, const QString &words)
{
    return words == wordsOf(part.text, part.kind) || (!part.given.isEmpty() && words == wordsOf(part.given, part.kind));
}

std::vector<NotePart> partsOf(QStringView markdown) { return PartReader(markdown).read(); }

GeneratedParts generatedParts(const QString &markdown, const ReleaseNotes &notes)
{
    const std::vector<NotePart> parts = partsOf(markdown);
    const CommitFinder finder(notes);
    GeneratedParts generated;
    generated.reserve(parts.size());
    for (const NotePart &part : parts) {
        const QString text = markdown.mid(part.at, part.length);
        const QString section = part.heading < 0 ? QString() : wordsOf(generated[size_t(part.heading)].text, NotePartKind::Heading);
        generated.push_back(
            {part.kind, part.level, section, text, finder.commitsOf(wordsOf(text, part.kind), part.kind), false, false, {}});
    }
    return generated;
}

} // namespace domain
