// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdownlists.h"
#include "domain/linesof.h"
#include "domain/markdowntext.h"
#include <QRegularExpression>
#include <vector>

namespace domain {
namespace {

constexpr int highestNumber = 999'999'999; // GFM 0.29 section 5.2: at most nine digits

qsizetype widthOf(QStringView space)
{
    qsizetype width = 0;
    for (const QChar c : space)
        width += c == u'\t' ? 4 - width % 4 : 1;
    return width;
}

/// A list that is open at a line: its items so far.
struct OpenList {
    ListLine first;
    std::vector<qsizetype> items;
};

bool goesOn(const OpenList &list, const ListLine &item)
{
    return item.indent < list.first.content() && item.kind() == list.first.kind() && item.quote == list.first.quote;
}

/// The numbered lists of the lines, each as the numbers of its items' lines.
class ListFinder {
public:
    std::vector<std::vector<qsizetype>> find(const QStringList &lines)
    {
        FenceTracker fence;
        bool isAfterBlank = false;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (fence.isCode(QStringView(lines[i])))
                continue;
            const ListLine line = listLine(lines[i]);
            const bool isBlank = line.wordsStart == lines[i].size() && !line.isItem();
            if (line.isItem())
                add(i, line);
            else if (isAfterBlank && !isBlank)
                closeDeeperThan(line.indent);
            isAfterBlank = isBlank;
        }
        closeDeeperThan(-1);
        return std::move(m_found);
    }

private:
    void add(qsizetype number, const ListLine &item)
    {
        while (!m_open.empty() && item.indent < m_open.back().first.content() && !goesOn(m_open.back(), item))
            close();
        while (m_open.size() > 1 && item.indent < m_open.back().first.indent && goesOn(m_open[m_open.size() - 2], item))
            close();
        if (m_open.empty() || !goesOn(m_open.back(), item))
            m_open.push_back({item, {}});
        m_open.back().items.push_back(number);
    }
    void closeDeeperThan(qsizetype indent)
    {
        while (!m_open.empty() && m_open.back().first.content() > indent)
            close();
        if (indent < 0)
            while (!m_open.empty())
                close();
    }
    void close()
    {
        if (m_open.back().first.number >= 0)
            m_found.push_back(std::move(m_open.back().items));
        m_open.pop_back();
    }

    std::vector<OpenList> m_open;
    std::vector<std::vector<qsizetype>> m_found;
};

void setNumber(QString &line, int number)
{
    ListLine item = listLine(line);
    if (item.number == number)
        return;
    const QString words = line.mid(item.wordsStart);
    item.marker = QString::number(std::min(number, highestNumber)) + item.kind();
    line = item.written() + words;
}

/// The marker of the item that follows.
QString nextMarker(const LinesOf &of, qsizetype line, const ListLine &item)
{
    if (item.number < 0)
        return item.marker;
    const ListLine below = line + 1 < of.lines.size() ? listLine(of.lines[line + 1]) : ListLine();
    const bool isEqual = below.isItem() && below.indent == item.indent && below.number == item.number;
    return QString::number(std::min(item.number + (isEqual ? 0 : 1), highestNumber)) + item.kind();
}

/// The item above that a line would be under: the nearest whose indentation is right.
template <class Fits>
std::optional<ListLine> itemAbove(const QStringList &lines, qsizetype line, const QString &quote, Fits fits)
{
    for (qsizetype i = line - 1; i >= 0; --i)
        if (const ListLine above = listLine(lines[i]); above.isItem() && above.quote == quote && fits(above))
            return above;
    return std::nullopt;
}

qsizetype indentWanted(const QStringList &lines, qsizetype line, const ListLine &item, bool deeper)
{
    if (deeper) {
        const auto parent = itemAbove(lines, line, item.quote, [&](const ListLine &above) { return above.indent <= item.indent; });
        return parent ? parent->content() : item.content();
    }
    const auto parent = itemAbove(lines, line, item.quote, [&](const ListLine &above) { return above.indent < item.indent; });
    return parent ? parent->indent : 0;
}

QString shifted(const QString &line, qsizetype by)
{
    ListLine item = listLine(line);
    const QString words = line.mid(item.wordsStart);
    item.indent = std::max(qsizetype(0), item.indent + by);
    return item.written() + words;
}

std::optional<TextChange> endItem(LinesOf of, qsizetype line, const ListLine &item)
{
    const bool isNested =
        item.indent > 0 && itemAbove(of.lines, line, item.quote, [&](const ListLine &above) { return above.indent < item.indent; });
    const QString before = of.lines[line];
    if (isNested) {
        of.lines[line] = shifted(before, indentWanted(of.lines, line, item, false) - item.indent);
        renumber(of.lines, {line});
    } else {
        // Words right below a list or a quotation would still be part of it.
        of.lines[line] = item.isItem() ? item.quote.trimmed() : QString();
        if (line > 0 && of.lines[line - 1].trimmed() != of.lines[line])
            of.lines.insert(++line, item.isItem() ? item.quote : QString());
    }
    const qsizetype at = of.positionOf({line, of.lines[line].size()});
    return of.change({at, at});
}

/// The lines below that belong to an item.
qsizetype lastLineUnder(const QStringList &lines, qsizetype line, const ListLine &item)
{
    qsizetype last = line;
    for (qsizetype i = line + 1; i < lines.size() && !lines[i].trimmed().isEmpty() && listLine(lines[i]).indent >= item.content(); ++i)
        last = i;
    return last;
}

} // namespace

ListLine listLine(const QString &line)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(^((?:[ \t]{0,3}>[ \t]?)*)([ \t]*)(?:([-+*]|(\d{1,9})[.)])([ \t]+|$)(\[[ xX]\](?:[ \t]+|$))?)?)"));
    const auto match = shape.match(line);
    ListLine found{match.captured(1), widthOf(match.capturedView(2)), match.captured(3), -1, match.captured(5),
                   match.captured(6), match.capturedLength(0)};
    if (!match.capturedView(4).isEmpty())
        found.number = match.capturedView(4).toInt();
    static const QRegularExpression rule(QStringLiteral(R"(^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$)"));
    if (found.isItem() && rule.match(QStringView(line).mid(found.quote.size())).hasMatch())
        return {found.quote, found.indent, {}, -1, {}, {}, found.quote.size() + match.capturedLength(2)};
    return found;
}

std::optional<TextChange> continueList(const QString &text, const Selection &selection)
{
    LinesOf of(text);
    const LinesOf::Spot start = of.spotOf(selection.start());
    const LinesOf::Spot end = of.spotOf(selection.end());
    const ListLine item = listLine(of.lines[start.line]);
    if ((!item.isItem() && item.quote.isEmpty()) || start.column < item.wordsStart)
        return std::nullopt;
    if (selection.isEmpty() && QStringView(of.lines[start.line]).mid(item.wordsStart).trimmed().isEmpty())
        return endItem(std::move(of), start.line, item);
    ListLine next = item;
    next.marker = nextMarker(of, start.line, item);
    if (next.isItem() && next.space.isEmpty())
        next.space = QStringLiteral(" ");
    if (!next.box.isEmpty())
        next.box = QStringLiteral("[ ] ");
    QString behind = of.lines[end.line].mid(end.column);
    while (behind.startsWith(u' '))
        behind.remove(0, 1);
    of.lines[start.line].truncate(start.column);
    for (qsizetype i = start.line; i < end.line; ++i)
        of.lines.removeAt(start.line + 1);
    of.lines.insert(start.line + 1, next.written() + behind);
    renumber(of.lines, {});
    const qsizetype at = of.positionOf({start.line + 1, listLine(of.lines[start.line + 1]).wordsStart});
    return of.change({at, at});
}

std::optional<TextChange> indentItems(const QString &text, const Selection &selection, bool deeper)
{
    LinesOf of(text);
    LinesOf::Spot anchor = of.spotOf(selection.anchor);
    LinesOf::Spot cursor = of.spotOf(selection.cursor);
    qsizetype first = of.spotOf(selection.start()).line;
    qsizetype last = of.lastLineOf(selection);
    while (first <= last && !listLine(of.lines[first]).isItem())
        ++first;
    if (first > last)
        return std::nullopt;
    const ListLine item = listLine(of.lines[first]);
    const qsizetype by = indentWanted(of.lines, first, item, deeper) - item.indent;
    if (by == 0)
        return std::nullopt;
    last = std::max(last, lastLineUnder(of.lines, last, listLine(of.lines[last])));
    std::set<qsizetype> fresh;
    for (qsizetype i = first; i <= last; ++i) {
        const QString before = std::exchange(of.lines[i], of.lines[i].trimmed().isEmpty() ? of.lines[i] : shifted(of.lines[i], by));
        if (listLine(before).indent == item.indent)
            fresh.insert(i);
        for (LinesOf::Spot *spot : {&anchor, &cursor})
            if (spot->line == i)
                spot->column = std::max(qsizetype(0), spot->column + of.lines[i].size() - before.size());
    }
    renumber(of.lines, fresh);
    return of.change({of.positionOf(anchor), of.positionOf(cursor)});
}

void renumber(QStringList &lines, const std::set<qsizetype> &fresh)
{
    for (const std::vector<qsizetype> &items : ListFinder().find(lines)) {
        int lowest = highestNumber;
        int highest = 0;
        qsizetype known = 0;
        for (const qsizetype line : items)
            if (!fresh.contains(line)) {
                const int number = listLine(lines[line]).number;
                lowest = std::min(lowest, number);
                highest = std::max(highest, number);
                ++known;
            }
        const bool isEqual = known > 1 && lowest == highest;
        int number = known > 0 ? lowest : 1;
        for (const qsizetype line : items) {
            setNumber(lines[line], number);
            number += isEqual ? 0 : 1;
        }
    }
}

} // namespace domain
