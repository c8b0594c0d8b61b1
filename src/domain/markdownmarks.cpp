// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdownmarks.h"
#include "domain/linesof.h"
#include <QRegularExpression>
#include <vector>

namespace domain {
namespace {

constexpr int deepest = 6;

/// A part of the text: [start, end).
struct Part {
    qsizetype start = 0;
    qsizetype end = 0;
};

QChar characterOf(Mark mark)
{
    switch (mark) {
    case Mark::Bold:
    case Mark::Italic: return u'*';
    case Mark::Code: return u'`';
    case Mark::Strike: return u'~';
    }
    Q_UNREACHABLE();
}

qsizetype lengthOf(Mark mark) { return mark == Mark::Bold || mark == Mark::Strike ? 2 : 1; }

bool isOfWord(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' || c == u'\'' || c == u'\u2019'; }

Part wordAt(const QString &text, qsizetype position)
{
    Part word{position, position};
    while (word.start > 0 && isOfWord(text.at(word.start - 1)))
        --word.start;
    while (word.end < text.size() && isOfWord(text.at(word.end)))
        ++word.end;
    return word;
}

Part trimmed(const QString &text, Part part)
{
    while (part.start < part.end && text.at(part.start).isSpace())
        ++part.start;
    while (part.end > part.start && text.at(part.end - 1).isSpace())
        --part.end;
    return part;
}

/// Where a line's own words begin: behind quotes, a list's marker and its box, or the marks of a heading.
qsizetype wordsOf(const QString &line)
{
    static const QRegularExpression before(
        QStringLiteral(R"(^[ \t]*(?:>[ \t]?)*[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|#{1,6}[ \t]+)?)"));
    return before.match(line).capturedLength();
}

std::vector<Part> partsOf(const QString &text, const Selection &selection)
{
    std::vector<Part> parts;
    qsizetype lineStart = text.lastIndexOf(u'\n', selection.start() - 1) + 1;
    if (selection.start() == 0)
        lineStart = 0;
    while (lineStart <= selection.end()) {
        const qsizetype newLine = text.indexOf(u'\n', lineStart);
        const qsizetype lineEnd = newLine < 0 ? text.size() : newLine;
        const qsizetype own = lineStart + wordsOf(text.mid(lineStart, lineEnd - lineStart));
        const Part part = trimmed(text, {std::max(selection.start(), own), std::min(selection.end(), lineEnd)});
        if (part.start < part.end)
            parts.push_back(part);
        lineStart = lineEnd + 1;
    }
    return parts;
}

qsizetype runBefore(const QString &text, qsizetype position, QChar c)
{
    qsizetype length = 0;
    while (position - length > 0 && text.at(position - length - 1) == c)
        ++length;
    return length;
}

qsizetype runAfter(const QString &text, qsizetype position, QChar c)
{
    qsizetype length = 0;
    while (position + length < text.size() && text.at(position + length) == c)
        ++length;
    return length;
}

/// Whether a run of marks holds this one: "***" is bold and italic.
bool holds(qsizetype run, Mark mark)
{
    switch (mark) {
    case Mark::Bold: return run >= 2;
    case Mark::Italic: return run % 2 == 1;
    case Mark::Code: return run >= 1;
    case Mark::Strike: return run >= 1;
    }
    Q_UNREACHABLE();
}

/// A part with the marks around it, where it has them: they may be selected too, or stand outside.
struct Marked {
    Part whole;
    Part inside;
    bool isMarked = false;
};

qsizetype marksLength(Mark mark, qsizetype run) { return mark == Mark::Code || mark == Mark::Strike ? run : lengthOf(mark); }

Marked markedAt(const QString &text, Part part, Mark mark)
{
    const QChar c = characterOf(mark);
    const qsizetype selected = std::min(runAfter(text, part.start, c), runBefore(text, part.end, c));
    if (2 * selected < part.end - part.start && holds(selected, mark)) {
        const qsizetype length = marksLength(mark, selected);
        return {part, {part.start + length, part.end - length}, true};
    }
    const qsizetype outside = std::min(runBefore(text, part.start, c), runAfter(text, part.end, c));
    if (holds(outside, mark)) {
        const qsizetype length = marksLength(mark, outside);
        return {{part.start - length, part.end + length}, part, true};
    }
    return {part, part, false};
}

qsizetype longestRun(QStringView text, QChar c)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar each : text) {
        run = each == c ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// Code that holds backticks stands between longer ones (GFM 0.29 section 6.3).
QString marked(const QString &words, Mark mark)
{
    const qsizetype longest = mark == Mark::Code ? longestRun(words, u'`') : 0;
    const QString marks(longest > 0 ? longest + 1 : lengthOf(mark), characterOf(mark));
    const QString space = longest > 0 && (words.startsWith(u'`') || words.endsWith(u'`')) ? QStringLiteral(" ") : QString();
    return marks + space + words + space + marks;
}

QString unmarked(const QString &words, Mark mark)
{
    const bool isPadded = mark == Mark::Code && words.size() > 2 && words.startsWith(u' ') && words.endsWith(u' ')
                          && (words.at(1) == u'`' || words.at(words.size() - 2) == u'`');
    return isPadded ? words.mid(1, words.size() - 2) : words;
}

TextChange emptyMarks(const QString &text, qsizetype at, Mark mark)
{
    const QString marks(lengthOf(mark), characterOf(mark));
    const QChar c = characterOf(mark);
    if (runBefore(text, at, c) == marks.size() && runAfter(text, at, c) == marks.size()) {
        const qsizetype start = at - marks.size();
        return {start, 2 * marks.size(), {}, {start, start}};
    }
    const qsizetype between = at + marks.size();
    return {at, 0, marks + marks, {between, between}};
}

/// Where a position of the old text is in the new one, when only marks came or went around a word.
qsizetype keptPosition(const Marked &word, qsizetype position, qsizetype length)
{
    const qsizetype column = std::clamp(position - word.inside.start, qsizetype(0), word.inside.end - word.inside.start);
    return word.whole.start + length + column;
}

} // namespace

std::optional<TextChange> toggleMark(const QString &text, const Selection &selection, Mark mark)
{
    const bool isWord = selection.isEmpty();
    const Part word = wordAt(text, selection.cursor);
    const std::vector<Part> parts = !isWord ? partsOf(text, selection) : word.start < word.end ? std::vector{word} : std::vector<Part>();
    if (parts.empty())
        return isWord ? std::optional(emptyMarks(text, selection.cursor, mark)) : std::nullopt;
    std::vector<Marked> all;
    for (const Part &part : parts)
        all.push_back(markedAt(text, part, mark));
    const bool takesAway = std::all_of(all.begin(), all.end(), [](const Marked &each) { return each.isMarked; });
    const Marked &first = all.front();
    TextChange change{first.whole.start, all.back().whole.end - first.whole.start, {}, {}};
    qsizetype copied = change.at;
    qsizetype selectFrom = -1;
    qsizetype selectTo = 0;
    for (const Marked &each : all) {
        change.inserted += QStringView(text).mid(copied, each.whole.start - copied);
        const QString inside = text.mid(each.inside.start, each.inside.end - each.inside.start);
        const QString words = takesAway       ? unmarked(inside, mark)
                              : each.isMarked ? text.mid(each.whole.start, each.whole.end - each.whole.start)
                                              : marked(inside, mark);
        const qsizetype around = takesAway || each.isMarked ? 0 : (words.size() - inside.size()) / 2;
        if (selectFrom < 0)
            selectFrom = change.at + change.inserted.size() + around;
        change.inserted += words;
        selectTo = change.at + change.inserted.size() - around;
        copied = each.whole.end;
    }
    change.after = {selectFrom, selectTo};
    if (isWord) {
        const qsizetype at = keptPosition(first, selection.cursor, selectFrom - change.at);
        change.after = {at, at};
    }
    return change;
}

bool isAddress(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(?:(?:https?|ftps?|ssh|git)://[^\s<>]+|mailto:[^\s<>]+@[^\s<>]+)\z)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return text.size() < 4096 && shape.match(text).hasMatch();
}

std::optional<TextChange> makeLink(const QString &text, const Selection &selection, const QString &address)
{
    const Part word = wordAt(text, selection.cursor);
    const Part part = selection.isEmpty() ? word : trimmed(text, {selection.start(), selection.end()});
    const QString words = text.mid(part.start, part.end - part.start);
    if (words.contains(QLatin1String("\n\n")))
        return std::nullopt; // a link ends with its paragraph
    const qsizetype length = part.end - part.start;
    if (isAddress(words)) {
        const qsizetype at = part.start + 1;
        return TextChange{part.start, length, QStringLiteral("[](%1)").arg(words), {at, at}};
    }
    const bool isPlain = words.count(u'[') == words.count(u']');
    const QString safe = isPlain ? words : QString(words).replace(u'[', QLatin1String("\\[")).replace(u']', QLatin1String("\\]"));
    const bool isOdd = address.contains(u'(') || address.contains(u')') || address.contains(u' ');
    const QString target = isOdd ? QStringLiteral("<%1>").arg(address) : address;
    const QString link = QStringLiteral("[%1](%2)").arg(safe, target);
    const qsizetype at = words.isEmpty() ? part.start + 1 : part.start + link.size() - (address.isEmpty() ? 1 : 0);
    return TextChange{part.start, length, link, {at, at}};
}

std::optional<TextChange> shiftHeading(const QString &text, const Selection &selection, int by)
{
    static const QRegularExpression shape(QStringLiteral(R"(^ {0,3}(#{1,6})(?:[ \t]+|$))"));
    LinesOf of(text);
    LinesOf::Spot anchor = of.spotOf(selection.anchor);
    LinesOf::Spot cursor = of.spotOf(selection.cursor);
    const qsizetype firstLine = of.spotOf(selection.start()).line;
    for (qsizetype i = firstLine; i <= of.lastLineOf(selection); ++i) {
        QString &line = of.lines[i];
        const auto match = shape.match(line);
        const int level = match.hasMatch() ? int(match.capturedLength(1)) : 0;
        const int wanted = std::clamp(level + by, 0, deepest);
        if (wanted == level || (line.trimmed().isEmpty() && firstLine != of.lastLineOf(selection)))
            continue;
        const qsizetype before = match.capturedLength(0);
        const QString marks = wanted == 0 ? QString() : QString(wanted, u'#') + u' ';
        line = marks + line.mid(before);
        for (LinesOf::Spot *spot : {&anchor, &cursor})
            if (spot->line == i)
                spot->column = std::max(marks.size(), spot->column + marks.size() - before);
    }
    return of.change({of.positionOf(anchor), of.positionOf(cursor)});
}

} // namespace domain
