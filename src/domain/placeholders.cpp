// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeholders.h"
#include "domain/markdowntext.h"
#include "domain/releasenotes.h"
#include <algorithm>
#include <array>

namespace domain {

namespace {

/// The words of the release template. A list, not a rule: `<T>`, `<br>` or `<details>` are somebody's text.
bool isPlaceholder(QStringView inside)
{
    constexpr std::array words = {u"theme name", u"change",       u"what to do", u"list from CHANGELOG", u"step",
                                  u"link",       u"contribution", u"if any",     u"one-line summary"};
    const QString text = inside.toString().simplified();
    const auto isSame = [&text](QStringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    };
    return std::any_of(words.begin(), words.end(), isSame) || text.startsWith(QLatin1String("headline feature"), Qt::CaseInsensitive);
}

/// Reads Markdown block by block, since neither code spans nor placeholders go on past the end of one.
class PlaceholderFinder {
public:
    std::vector<int> find(QStringView markdown)
    {
        FenceTracker fence;
        int number = 0;
        for (const QStringView line : markdown.split(u'\n')) {
            ++number;
            if (fence.isCode(line)) {
                endBlock();
                continue;
            }
            if (line.trimmed().isEmpty() || opensBlock(line.trimmed()))
                endBlock();
            if (m_block.isEmpty())
                m_firstLine = number;
            m_block += line;
            m_block += u'\n';
        }
        endBlock();
        return std::move(m_lines);
    }

private:
    static bool opensBlock(QStringView line) { return QStringView(u"-+*#>|").contains(line.front()) || line.front().isDigit(); }

    void endBlock()
    {
        const CodeSpans spans(m_block);
        int line = m_firstLine;
        for (qsizetype at = 0; at < m_block.size();) {
            if (m_inComment) {
                const qsizetype close = m_block.indexOf(QLatin1String("-->"), at);
                m_inComment = close < 0;
                line += int(QStringView(m_block).mid(at, m_inComment ? -1 : close - at).count(u'\n'));
                at = m_inComment ? m_block.size() : close + 3;
                continue;
            }
            const QChar c = m_block.at(at);
            const qsizetype end = c == u'`' ? spans.endFrom(at) : c == u'<' ? readAngle(at, line) : at + 1;
            // A backslash takes the meaning of what follows it; not inside code, which is skipped whole.
            const qsizetype next = c == u'\\' ? std::min(end + 1, m_block.size()) : end;
            line += int(QStringView(m_block).mid(at, next - at).count(u'\n'));
            at = next;
        }
        m_block.clear();
    }

    /// Returns where to read on: behind a placeholder or a comment.
    qsizetype readAngle(qsizetype at, int line)
    {
        const QStringView rest = QStringView(m_block).mid(at);
        if (rest.startsWith(u"<!--")) {
            // A comment that opens a block may hold empty lines, one inside a sentence may not.
            m_inComment = QStringView(m_block).left(at).trimmed().isEmpty() || rest.contains(u"-->");
            return at + 4;
        }
        constexpr qsizetype longest = 40;
        const qsizetype close = rest.left(longest).indexOf(u'>');
        if (close < 0 || !isPlaceholder(rest.mid(1, close - 1)))
            return at + 1;
        if (m_lines.empty() || m_lines.back() != line)
            m_lines.push_back(line);
        return at + close + 1;
    }

    QString m_block;
    int m_firstLine = 1;
    bool m_inComment = false;
    std::vector<int> m_lines;
};

bool holdsPlaceholder(const QString &text) { return !placeholdersIn(text).empty(); }

int headingLevel(const QString &line)
{
    int level = 0;
    while (level < line.size() && line.at(level) == u'#')
        ++level;
    return level <= 6 && (level == line.size() || line.at(level) == u' ') ? level : 0;
}

bool isListItem(const QString &line)
{
    const QString text = line.trimmed();
    if (text.startsWith(QLatin1String("- ")) || text.startsWith(QLatin1String("* ")) || text.startsWith(QLatin1String("+ ")))
        return true;
    const qsizetype dot = text.indexOf(QLatin1String(". "));
    return dot > 0 && std::all_of(text.begin(), text.begin() + dot, [](QChar c) { return c.isDigit(); });
}

/// Titles and list items are made of parts: "v0.12.0 — <theme name>". Empty when the first part is not filled in.
QString filledParts(const QString &line)
{
    const QString dash = QStringLiteral(" \u2014 ");
    QStringList parts = line.split(dash);
    if ((!isListItem(line) && headingLevel(line) == 0) || holdsPlaceholder(parts.front()))
        return {};
    // By itself a line may look like code that it is not where it stands; then no part can be told to be the one.
    if (parts.removeIf(holdsPlaceholder) == 0)
        return {};
    return parts.join(dash);
}

/// 0 for text, -1 for an empty line. The template's last line stands below the guide, but is no part of it.
int levelOf(const QString &line)
{
    if (line.trimmed().isEmpty())
        return -1;
    return line.startsWith(QLatin1String("Full diff:")) ? 1 : headingLevel(line);
}

/// Takes out headings below the title that have nothing under them, and the empty lines around them.
QStringList withoutEmptySections(const QStringList &lines)
{
    FenceTracker fence;
    std::vector<int> levels;
    for (const QString &line : lines)
        levels.push_back(fence.isCode(QStringView(line)) ? 0 : levelOf(line));
    std::vector<bool> kept(levels.size(), true);
    int below = 1; // the end of the text closes every section
    for (size_t i = levels.size(); i-- > 0;) {
        kept[i] = levels[i] < 2 || below == 0 || below > levels[i];
        if (kept[i] && levels[i] >= 0)
            below = levels[i];
    }
    QStringList result;
    for (size_t i = 0; i < kept.size(); ++i) {
        const bool isSecondBlank = levels[i] < 0 && i > 0 && !kept[i - 1] && !result.isEmpty() && result.last().trimmed().isEmpty();
        kept[i] = kept[i] && !isSecondBlank;
        if (kept[i])
            result.append(lines[qsizetype(i)]);
    }
    return result;
}

} // namespace

QString withoutPlaceholders(const QString &markdown)
{
    const std::vector<int> numbers = placeholdersIn(markdown);
    if (numbers.empty())
        return markdown;
    QStringList filled;
    const QStringList lines = markdown.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!std::binary_search(numbers.begin(), numbers.end(), int(i) + 1)) {
            filled.append(lines[i]);
            continue;
        }
        const QString rest = filledParts(lines[i]);
        if (!rest.isEmpty())
            filled.append(rest);
    }
    // A line less may end a code span that hid another placeholder.
    return withoutPlaceholders(withoutEmptySections(filled).join(u'\n'));
}

std::vector<int> placeholdersIn(const QString &markdown) { return PlaceholderFinder().find(markdown); }

} // namespace domain
