// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/markdown/markdownlimits.h"
#include <algorithm>
#include <utility>

namespace adapters {
namespace {

constexpr qsizetype mostBytes = qsizetype(1024) * 1024;
constexpr qsizetype mostMarkers = 100;            ///< block markers at the start of one line
constexpr qsizetype longestWord = 4000;           ///< ASCII characters without a space
constexpr qsizetype mostBars = 500;               ///< "|" in one line
constexpr qsizetype mostLines = 10000;            ///< without an empty one
constexpr qsizetype mostCells = 500000;           ///< of all tables
constexpr qsizetype mostTableTries = 2000000000;  ///< lines that are read again because of a possible delimiter row
constexpr qsizetype mostReferenced = 20000000;    ///< bytes that the link references may grow to

bool isBlank(char c) { return c == ' ' || c == '\t'; }

qsizetype markersOf(QByteArrayView line)
{
    qsizetype markers = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool endsMarker = i + 1 == line.size() || isBlank(line[i + 1]);
        if (c == '>' || (endsMarker && QByteArrayView("-+*.)").contains(c)))
            ++markers;
        else if (!isBlank(c) && (c < '0' || c > '9'))
            break;
    }
    return markers;
}

bool isDelimiterRow(QByteArrayView line)
{
    const auto belongs = [](char c) {
        return QByteArrayView("-|:> \t").contains(c);
    };
    return line.contains('-') && (line.contains('|') || line.contains(':')) && std::all_of(line.begin(), line.end(), belongs);
}

bool hasLongWord(QByteArrayView line)
{
    qsizetype length = 0;
    for (const char c : line) {
        if (isBlank(c))
            length = 0;
        else if (static_cast<signed char>(c) > 0 && ++length > longestWord)
            return true;
    }
    return false;
}

/// Lines without an empty one between them: what may become one paragraph, table or link reference.
struct Run {
    qsizetype lines = 0;
    qsizetype bars = 0;
    qsizetype delimiterRows = 0;
    qsizetype reference = 0; ///< bytes since a line that may begin a link reference

    void add(QByteArrayView line)
    {
        ++lines;
        bars = std::max<qsizetype>(bars, std::count(line.begin(), line.end(), '|'));
        delimiterRows += isDelimiterRow(line);
        if (line.contains("]:"))
            reference = line.size();
        else if (reference > 0)
            reference += line.size();
    }
    qsizetype cells() const { return delimiterRows > 0 ? lines * bars : 0; }
    qsizetype tableTries() const { return lines * lines * delimiterRows; }
};

/// What the runs of a text add up to.
struct Total {
    qsizetype cells = 0;
    qsizetype tableTries = 0;
    qsizetype longestReference = 0;

    void add(const Run &run)
    {
        cells += run.cells();
        tableTries += run.tableTries();
    }
};

} // namespace

bool isQuickToParse(const QByteArray &markdown)
{
    if (markdown.size() > mostBytes)
        return false;
    Total total;
    Run run;
    for (qsizetype begin = 0; begin < markdown.size();) {
        const qsizetype newline = markdown.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? markdown.size() : newline;
        const QByteArrayView line = QByteArrayView(markdown).sliced(begin, end - begin);
        begin = end + 1;
        if (line.trimmed().isEmpty()) {
            total.add(std::exchange(run, {}));
            continue;
        }
        run.add(line);
        if (run.lines > mostLines || run.bars > mostBars || hasLongWord(line) || markersOf(line) > mostMarkers)
            return false;
        total.longestReference = std::max(total.longestReference, run.reference);
    }
    total.add(run);
    return total.cells <= mostCells && total.tableTries <= mostTableTries && total.longestReference * markdown.count(']') <= mostReferenced;
}

} // namespace adapters
