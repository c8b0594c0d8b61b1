// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdowntables.h"
#include "domain/linesof.h"
#include <QRegularExpression>
#include <vector>

namespace domain {
namespace {

constexpr qsizetype narrowest = 3; ///< "---"

enum class Side { Unset, Left, Right, Middle };

struct Range {
    char32_t first;
    char32_t last;
};

/// The blocks of Unicode 15 whose characters are wide, roughly: what people write in tables.
constexpr Range wide[] = {{0x1100, 0x115F},   {0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x25FD, 0x25FE},   {0x2614, 0x2615},
                          {0x26A1, 0x26A1},   {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},   {0x274C, 0x274C},
                          {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},   {0x2B50, 0x2B50},   {0x2E80, 0x303E},
                          {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xA960, 0xA97F},
                          {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
                          {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F7E0, 0x1F7EB}, {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD}};

qsizetype widthOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    return std::any_of(std::begin(wide), std::end(wide), [c](Range range) { return c >= range.first && c <= range.last; }) ? 2 : 1;
}

/// Where each cell is in a row, without the spaces around it.
std::vector<std::pair<qsizetype, qsizetype>> cellsOf(const QString &row)
{
    qsizetype start = 0;
    while (start < row.size() && row.at(start).isSpace())
        ++start;
    qsizetype end = row.size();
    while (end > start && row.at(end - 1).isSpace())
        --end;
    if (start < end && row.at(start) == u'|')
        ++start;
    std::vector<std::pair<qsizetype, qsizetype>> cells;
    const auto add = [&](qsizetype from, qsizetype to) {
        const QStringView cell = QStringView(row).mid(from, to - from);
        const auto first = std::find_if_not(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); }) - cell.begin();
        if (first == cell.size()) // an empty cell is written in behind its first space
            return void(cells.emplace_back(std::min(from + 1, to), std::min(from + 1, to)));
        while (row.at(to - 1).isSpace())
            --to;
        cells.emplace_back(from + first, to);
    };
    for (qsizetype at = start; at < end; ++at) {
        if (row.at(at) == u'\\') {
            ++at;
        } else if (row.at(at) == u'|') {
            add(start, at);
            start = at + 1;
        }
    }
    if (start < end)
        add(start, end);
    return cells;
}

bool isDelimiter(const QString &row)
{
    static const QRegularExpression shape(QStringLiteral(R"(^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$)"));
    return row.contains(u'|') && shape.match(row).hasMatch();
}

Side sideOf(const QString &cell)
{
    if (cell.startsWith(u':'))
        return cell.endsWith(u':') && cell.size() > 1 ? Side::Middle : Side::Left;
    return cell.endsWith(u':') ? Side::Right : Side::Unset;
}

QString delimiter(Side side, qsizetype width)
{
    QString line(width, u'-');
    if (side == Side::Left || side == Side::Middle)
        line.front() = u':';
    if (side == Side::Right || side == Side::Middle)
        line.back() = u':';
    return line;
}

QString padded(const QString &cell, Side side, qsizetype width)
{
    const qsizetype room = std::max(qsizetype(0), width - displayWidth(cell));
    const qsizetype before = side == Side::Right ? room : side == Side::Middle ? room / 2 : 0;
    return QString(before, u' ') + cell + QString(room - before, u' ');
}

/// The table around a line: its first line and the one behind its last.
struct Place {
    qsizetype first = 0;
    qsizetype end = 0;
};

std::optional<Place> tableAround(const QStringList &lines, qsizetype line)
{
    Place place{line, line};
    while (place.first > 0 && lines[place.first - 1].contains(u'|'))
        --place.first;
    while (place.end < lines.size() && lines[place.end].contains(u'|'))
        ++place.end;
    for (qsizetype i = place.first; i + 1 < place.end; ++i)
        if (isDelimiter(lines[i + 1]) && line >= i)
            return Place{i, place.end};
    return std::nullopt;
}

class Table {
public:
    Table(const QStringList &lines, Place place)
    {
        const QString &top = lines[place.first];
        m_indent = top.left(std::find_if_not(top.begin(), top.end(), [](QChar c) { return c.isSpace(); }) - top.begin());
        for (qsizetype i = place.first; i < place.end; ++i)
            m_rows.push_back(tableCells(lines[i]));
        for (const QString &cell : m_rows[1])
            m_sides.push_back(sideOf(cell));
        m_sides.resize(size_t(m_rows.front().size()), Side::Unset);
    }

    qsizetype columns() const { return qsizetype(m_sides.size()); }
    qsizetype rows() const { return qsizetype(m_rows.size()); }
    void addRow() { m_rows.push_back({}); }

    QStringList written() const
    {
        std::vector<qsizetype> widths(m_sides.size(), narrowest);
        for (size_t row = 0; row < m_rows.size(); ++row)
            for (qsizetype column = 0; row != 1 && column < columns(); ++column)
                widths[size_t(column)] = std::max(widths[size_t(column)], displayWidth(m_rows[row].value(column)));
        QStringList lines;
        for (size_t row = 0; row < m_rows.size(); ++row) {
            QString line = m_indent + u'|';
            for (size_t column = 0; column < m_sides.size(); ++column)
                line += u' '
                        + (row == 1 ? delimiter(m_sides[column], widths[column])
                                    : padded(m_rows[row].value(qsizetype(column)), m_sides[column], widths[column]))
                        + QLatin1String(" |");
            // What a row has too much of is not shown, but it is somebody's.
            for (qsizetype extra = columns(); row != 1 && extra < m_rows[row].size(); ++extra)
                line += u' ' + m_rows[row][extra] + QLatin1String(" |");
            lines << line;
        }
        return lines;
    }

private:
    QString m_indent;
    std::vector<QStringList> m_rows;
    std::vector<Side> m_sides;
};

void replaceTable(QStringList &lines, Place place, const QStringList &rows)
{
    const bool isLonger = rows.size() > place.end - place.first;
    for (qsizetype i = 0; i < place.end - place.first; ++i)
        lines[place.first + i] = rows[i];
    if (isLonger)
        lines.insert(place.end, rows.last());
}

qsizetype cellAt(const QString &row, qsizetype column)
{
    const auto cells = cellsOf(row);
    qsizetype cell = 0;
    for (const auto &[from, to] : cells)
        if (column > to && cell + 1 < qsizetype(cells.size()) && row.mid(to, column - to).contains(u'|'))
            ++cell;
    return cell;
}

/// A cell and a place in it.
struct InCell {
    qsizetype line = 0;
    qsizetype cell = 0;
    qsizetype offset = 0;
};

InCell inCell(const QStringList &lines, LinesOf::Spot spot)
{
    const QString &row = lines[spot.line];
    const qsizetype cell = cellAt(row, spot.column);
    const auto cells = cellsOf(row);
    return {spot.line, cell, cell < qsizetype(cells.size()) ? spot.column - cells[size_t(cell)].first : 0};
}

LinesOf::Spot spotOf(const QStringList &lines, const InCell &place)
{
    const auto cells = cellsOf(lines[place.line]);
    if (place.cell >= qsizetype(cells.size()))
        return {place.line, lines[place.line].size()};
    const auto [from, to] = cells[size_t(place.cell)];
    return {place.line, from + std::clamp(place.offset, qsizetype(0), to - from)};
}

} // namespace

qsizetype displayWidth(QStringView text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QStringList tableCells(const QString &row)
{
    QStringList cells;
    for (const auto &[from, to] : cellsOf(row))
        cells << row.mid(from, to - from);
    return cells;
}

std::optional<TextChange> alignTable(const QString &text, const Selection &selection)
{
    LinesOf of(text);
    const LinesOf::Spot cursor = of.spotOf(selection.cursor);
    const auto place = tableAround(of.lines, cursor.line);
    if (!place)
        return std::nullopt;
    const InCell kept = inCell(of.lines, cursor);
    replaceTable(of.lines, *place, Table(of.lines, *place).written());
    const qsizetype at = of.positionOf(spotOf(of.lines, kept));
    return of.change({at, at});
}

std::optional<TextChange> nextCell(const QString &text, const Selection &selection, bool forward)
{
    LinesOf of(text);
    const LinesOf::Spot cursor = of.spotOf(selection.cursor);
    const auto place = tableAround(of.lines, cursor.line);
    if (!place)
        return std::nullopt;
    Table table(of.lines, *place);
    qsizetype row = cursor.line - place->first;
    qsizetype cell = std::min(cellAt(of.lines[cursor.line], cursor.column), table.columns() - 1) + (forward ? 1 : -1);
    if (cell < 0 || cell >= table.columns()) {
        row += forward ? 1 : -1;
        cell = forward ? 0 : table.columns() - 1;
    }
    if (row == 1) // nobody types in the row that aligns
        row += forward ? 1 : -1;
    if (row < 0)
        return std::nullopt;
    if (row >= table.rows())
        table.addRow();
    replaceTable(of.lines, *place, table.written());
    const QString &line = of.lines[place->first + row];
    const auto [from, to] = cellsOf(line)[size_t(cell)];
    const qsizetype start = of.positionOf({place->first + row, from});
    const Selection after{start, start + to - from};
    auto change = of.change(after);
    return change ? change : std::optional(TextChange{start, 0, {}, after});
}

} // namespace domain
