// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notematch.h"
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace domain {
namespace {

constexpr qsizetype markLength = 7;      ///< of a commit: the shortest that Git writes
constexpr size_t mostAlike = 48;         ///< a word or mark that more parts have tells none of them apart
constexpr double leastAlike = 0.6;
constexpr double leastLead = 0.08;       ///< over the second best
constexpr double sameSectionLead = 1.0;

/// The commit or the pull requests in brackets.
const QRegularExpression &sourcePattern()
{
    static const QRegularExpression source(QStringLiteral(" \\((?:#\\d+|[0-9a-f]{7,64})(?:, #\\d+)*\\)"));
    return source;
}

struct Pair {
    size_t before;
    size_t after;
    double score;
};

using Numbers = std::vector<size_t>;

class Matcher {
public:
    Matcher(const std::vector<MatchPart> &before, const std::vector<MatchPart> &after)
        : m_before(before), m_after(after), m_found(after.size(), -1), m_taken(before.size(), false)
    {
    }

    std::vector<int> match()
    {
        matchEqual();
        matchUnique([](const MatchPart &part, bool) { return part.words; });
        matchRenamedHeadings();
        matchUnique([this](const MatchPart &part, bool isAfter) {
            return (isAfter ? sectionOf(part) : part.section) + u'\n' + QString(part.words).remove(sourcePattern());
        });
        takeBest(pairsByMark());
        takeBest(pairsByWords());
        return std::move(m_found);
    }

private:
    void take(size_t before, size_t after)
    {
        m_found[after] = int(before);
        m_taken[before] = true;
    }
    bool isOpen(size_t after) const { return m_found[after] < 0; }

    /// The same words in the same section, in their order.
    void matchEqual()
    {
        const auto keyOf = [](const MatchPart &part) {
            return QString(QChar(char16_t(part.kind))) + QChar(char16_t(part.level)) + part.section + u'\n' + part.words;
        };
        QHash<QString, Numbers> places;
        for (size_t i = m_before.size(); i-- > 0;)
            places[keyOf(m_before[i])].push_back(i);
        for (size_t i = 0; i < m_after.size(); ++i) {
            const auto found = places.find(keyOf(m_after[i]));
            if (found == places.end() || found->empty())
                continue;
            take(found->back(), i);
            found->pop_back();
        }
    }

    /// What only one part of each text has.
    template <class Key>
    void matchUnique(Key key)
    {
        QHash<QString, Numbers> before, after;
        const auto keyOf = [&](const MatchPart &part, bool isAfter) {
            return part.kind == NotePartKind::Heading ? QString() : QChar(char16_t(part.kind)) + key(part, isAfter);
        };
        for (size_t i = 0; i < m_before.size(); ++i)
            if (!m_taken[i])
                before[keyOf(m_before[i], false)].push_back(i);
        for (size_t i = 0; i < m_after.size(); ++i)
            if (isOpen(i))
                after[keyOf(m_after[i], true)].push_back(i);
        for (auto found = after.cbegin(); found != after.cend(); ++found)
            if (const Numbers same = before.value(found.key()); found->size() == 1 && same.size() == 1 && !found.key().isEmpty())
                take(same.front(), found->front());
    }

    /// A heading is the same one when most of what stood under it stands under the other now.
    void matchRenamedHeadings()
    {
        QHash<QString, size_t> lost, fresh;
        for (size_t i = 0; i < m_before.size(); ++i)
            if (m_before[i].kind == NotePartKind::Heading && !m_taken[i])
                lost.insert(m_before[i].words, i);
        for (size_t i = 0; i < m_after.size(); ++i)
            if (m_after[i].kind == NotePartKind::Heading && isOpen(i))
                fresh.insert(m_after[i].words, i);
        QHash<QString, QHash<QString, int>> votes;
        QHash<QString, int> voters;
        for (size_t i = 0; i < m_after.size(); ++i)
            if (!isOpen(i) && m_after[i].kind != NotePartKind::Heading) {
                ++votes[m_after[i].section][m_before[size_t(m_found[i])].section];
                ++voters[m_after[i].section];
            }
        for (auto heading = fresh.cbegin(); heading != fresh.cend(); ++heading) {
            const auto of = votes.value(heading.key());
            for (auto vote = of.cbegin(); vote != of.cend(); ++vote)
                if (vote.value() * 2 > voters.value(heading.key()) && lost.contains(vote.key()))
                    rename(lost.take(vote.key()), *heading);
        }
        std::vector<Pair> pairs;
        for (const size_t after : fresh)
            for (const size_t before : lost)
                if (isOpen(after) && size_t(fresh.size() * lost.size()) <= mostAlike * mostAlike
                    && m_before[before].level == m_after[after].level)
                    if (const double alike = likeness(before, after); alike >= leastAlike)
                        pairs.push_back({before, after, alike});
        for (const Pair &pair : best(pairs))
            rename(pair.before, pair.after);
    }
    void rename(size_t before, size_t after)
    {
        take(before, after);
        m_renamed.insert(m_after[after].words, m_before[before].words);
    }
    /// The name that the section of a part had before.
    QString sectionOf(const MatchPart &part) const { return m_renamed.value(part.section, part.section); }

    std::vector<Pair> pairsByMark()
    {
        QHash<QString, Numbers> places;
        for (size_t i = 0; i < m_before.size(); ++i)
            if (!m_taken[i])
                for (const QString &mark : m_before[i].marks)
                    places[mark].push_back(i);
        std::vector<Pair> pairs;
        for (size_t i = 0; i < m_after.size(); ++i)
            if (isOpen(i))
                for (const QString &mark : m_after[i].marks)
                    for (const size_t before : placesOf(places, mark))
                        if (m_before[before].kind == m_after[i].kind)
                            pairs.push_back({before, i, likeness(before, i) + (isSameSection(before, i) ? sameSectionLead : 0)});
        return pairs;
    }

    /// Two that name different commits are not the same, however much alike they are.
    std::vector<Pair> pairsByWords()
    {
        QHash<QString, Numbers> places;
        for (size_t i = 0; i < m_before.size(); ++i)
            if (!m_taken[i] && m_before[i].kind != NotePartKind::Heading)
                for (const QString &word : wordsOfPart(m_before, m_beforeWords, i))
                    places[m_before[i].section + u'\n' + word].push_back(i);
        std::vector<Pair> pairs;
        for (size_t i = 0; i < m_after.size(); ++i) {
            if (!isOpen(i) || m_after[i].kind == NotePartKind::Heading)
                continue;
            Numbers seen;
            for (const QString &word : wordsOfPart(m_after, m_afterWords, i))
                for (const size_t before : placesOf(places, sectionOf(m_after[i]) + u'\n' + word))
                    if (std::ranges::find(seen, before) == seen.end()) {
                        seen.push_back(before);
                        const bool differ = !m_before[before].marks.isEmpty() && !m_after[i].marks.isEmpty();
                        if (const double alike = likeness(before, i);
                            alike >= leastAlike && !differ && m_before[before].kind == m_after[i].kind)
                            pairs.push_back({before, i, alike});
                    }
        }
        return pairs;
    }
    static Numbers placesOf(const QHash<QString, Numbers> &places, const QString &key)
    {
        const Numbers found = places.value(key);
        return found.size() > mostAlike ? Numbers() : found;
    }
    bool isSameSection(size_t before, size_t after) const { return m_before[before].section == sectionOf(m_after[after]); }

    /// Pairs that are clearly the best for both of their halves.
    std::vector<Pair> best(std::vector<Pair> pairs) const
    {
        std::ranges::sort(pairs, [](const Pair &a, const Pair &b) { return std::tie(a.before, a.after) < std::tie(b.before, b.after); });
        const auto [first, last] =
            std::ranges::unique(pairs, [](const Pair &a, const Pair &b) { return a.before == b.before && a.after == b.after; });
        pairs.erase(first, last);
        struct Best {
            double first = 0;
            double second = 0;
            void add(double score)
            {
                second = std::max(second, std::min(first, score));
                first = std::max(first, score);
            }
            bool leads(double score) const { return score == first && first - second >= leastLead; }
        };
        QHash<size_t, Best> before, after;
        for (const Pair &pair : pairs) {
            before[pair.before].add(pair.score);
            after[pair.after].add(pair.score);
        }
        std::erase_if(pairs,
                      [&](const Pair &pair) { return !before[pair.before].leads(pair.score) || !after[pair.after].leads(pair.score); });
        return pairs;
    }
    void takeBest(const std::vector<Pair> &pairs)
    {
        for (const Pair &pair : best(pairs))
            take(pair.before, pair.after);
    }

    /// Sørensen-Dice over the words.
    double likeness(size_t before, size_t after)
    {
        const QStringList &a = wordsOfPart(m_before, m_beforeWords, before);
        const QStringList &b = wordsOfPart(m_after, m_afterWords, after);
        if (a.isEmpty() || b.isEmpty())
            return 0;
        qsizetype same = 0;
        for (qsizetype i = 0, k = 0; i < a.size() && k < b.size();) {
            const int order = QString::compare(a[i], b[k]);
            same += order == 0;
            i += order <= 0;
            k += order >= 0;
        }
        return 2.0 * double(same) / double(a.size() + b.size());
    }
    /// Sorted, each once; places to fill in are none.
    static const QStringList &wordsOfPart(const std::vector<MatchPart> &parts, QHash<size_t, QStringList> &known, size_t number)
    {
        const auto found = known.constFind(number);
        if (found != known.constEnd())
            return *found;
        static const QRegularExpression placeholder(QStringLiteral("<[^<>]*>"));
        static const QRegularExpression gap(QStringLiteral("[^\\w#]+"), QRegularExpression::UseUnicodePropertiesOption);
        QStringList words = QString(parts[number].words).remove(placeholder).toLower().split(gap, Qt::SkipEmptyParts);
        words.sort();
        words.removeDuplicates();
        return *known.insert(number, words);
    }

    const std::vector<MatchPart> &m_before;
    const std::vector<MatchPart> &m_after;
    std::vector<int> m_found;
    std::vector<bool> m_taken;
    QHash<QString, QString> m_renamed; ///< sections
    QHash<size_t, QStringList> m_beforeWords;
    QHash<size_t, QStringList> m_afterWords;
};

} // namespace

QString withoutSource(const QString &words) { return words.left(words.indexOf(sourcePattern())); }

QString markOf(const ObjectId &commit) { return commit.left(markLength); }

QStringList marksIn(const QString &words)
{
    static const QRegularExpression mark(QStringLiteral("https?://[^\\s<>()]+|#\\d+|\\b(?=[a-f]*\\d)[0-9a-f]{7,64}\\b"));
    QStringList marks;
    for (auto found = mark.globalMatch(words); found.hasNext();) {
        const QString text = found.next().captured();
        const bool isCommit = text[0] != u'#' && !text.startsWith(u"http");
        marks << (isCommit ? markOf(text) : text);
    }
    marks.removeDuplicates();
    return marks;
}

std::vector<MatchPart> matchParts(const QString &markdown, const std::vector<NotePart> &parts)
{
    std::vector<MatchPart> made;
    made.reserve(parts.size());
    for (const NotePart &part : parts) {
        const QString words = wordsOf(QStringView(markdown).mid(part.at, part.length), part.kind);
        made.push_back({part.kind, part.level, part.heading < 0 ? QString() : made[size_t(part.heading)].words, words, marksIn(words)});
    }
    return made;
}

std::vector<MatchPart> matchParts(const GeneratedParts &parts)
{
    std::vector<MatchPart> made;
    made.reserve(parts.size());
    for (const GeneratedPart &part : parts) {
        const QString words = wordsOf(part.text, part.kind);
        QStringList marks = marksIn(words);
        for (const ObjectId &id : part.commits)
            marks << markOf(id);
        marks.removeDuplicates();
        made.push_back({part.kind, part.level, part.section, words, marks});
    }
    return made;
}

std::vector<int> match(const std::vector<MatchPart> &before, const std::vector<MatchPart> &after) { return Matcher(before, after).match(); }

} // namespace domain
