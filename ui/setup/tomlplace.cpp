// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/tomlplace.h"
#include <QRegularExpression>

namespace ui {
namespace {

/// Goes through a text and knows at every character what it is part of.
class Scan {
public:
    void take(const QString &text, qsizetype at);
    bool isInComment() const { return m_in == In::Comment; }
    bool isInLongText() const { return m_in == In::LongText || m_in == In::LongLiteral; }
    int depth() const { return m_depth; } ///< of brackets in a value
    qsizetype lineStart() const { return m_lineStart; } ///< of the line that the statement begins in

private:
    enum class In { Nothing, Comment, Text, Literal, LongText, LongLiteral };
    void open(QChar quote, bool isLong);
    void close(QChar quote, bool isLong);
    void bracket(QChar sign);

    In m_in = In::Nothing;
    int m_depth = 0;
    int m_skip = 0;
    bool m_isValue = false; ///< behind the "=" of the line
    qsizetype m_lineStart = 0;
};

void Scan::take(const QString &text, qsizetype at)
{
    if (m_skip > 0) {
        --m_skip;
        return;
    }
    const QChar sign = text.at(at);
    const bool isQuote = sign == QLatin1Char('"') || sign == QLatin1Char('\'');
    const bool isLong = isQuote && QStringView(text).mid(at, 3) == QString(3, sign);
    if (sign == QLatin1Char('\n')) {
        if (!isInLongText())
            m_in = In::Nothing;
        if (m_in == In::Nothing && m_depth == 0) {
            m_lineStart = at + 1;
            m_isValue = false;
        }
    } else if (m_in == In::Nothing) {
        if (isQuote)
            open(sign, isLong);
        else if (sign == QLatin1Char('#'))
            m_in = In::Comment;
        else if (sign == QLatin1Char('='))
            m_isValue = true;
        else
            bracket(sign);
    } else if (sign == QLatin1Char('\\') && (m_in == In::Text || m_in == In::LongText)) {
        m_skip = 1;
    } else if (isQuote) {
        close(sign, isLong);
    }
}

void Scan::open(QChar quote, bool isLong)
{
    const bool isText = quote == QLatin1Char('"');
    m_in = isLong ? (isText ? In::LongText : In::LongLiteral) : (isText ? In::Text : In::Literal);
    m_skip = isLong ? 2 : 0;
}

void Scan::close(QChar quote, bool isLong)
{
    const bool isText = quote == QLatin1Char('"');
    if (m_in == (isText ? In::Text : In::Literal)) {
        m_in = In::Nothing;
    } else if (isLong && m_in == (isText ? In::LongText : In::LongLiteral)) {
        m_in = In::Nothing;
        m_skip = 2;
    }
}

/// Those of a header are no value's.
void Scan::bracket(QChar sign)
{
    if (!m_isValue)
        return;
    if (sign == QLatin1Char('[') || sign == QLatin1Char('{'))
        ++m_depth;
    else if (sign == QLatin1Char(']') || sign == QLatin1Char('}'))
        m_depth = qMax(0, m_depth - 1);
}

QStringList parts(const QString &dotted) { return dotted.split(QLatin1Char('.'), Qt::SkipEmptyParts); }

/// The table and its keys as whole lines say them.
class Table {
public:
    bool isHeader(const QString &line)
    {
        static const QRegularExpression header(QStringLiteral(R"(^\s*\[{1,2}\s*([\w.-]+)\s*\]{1,2})"));
        const auto match = header.match(line);
        if (match.hasMatch()) {
            path = parts(match.captured(1));
            keys.clear();
        }
        return match.hasMatch();
    }
    void addKey(const QString &line)
    {
        static const QRegularExpression key(QStringLiteral(R"(^\s*([\w-]+)\s*[=.])"));
        if (const auto match = key.match(line); match.hasMatch())
            keys << match.captured(1);
    }

    QStringList path;
    QStringList keys;
};

TomlPlace placeInLine(const QString &line, qsizetype lineStart, const Table &table)
{
    static const QRegularExpression header(QStringLiteral(R"(^\s*(\[{1,2}\s*([\w.-]*))$)"));
    static const QRegularExpression key(QStringLiteral(R"(^\s*((?:[\w-]+\.)*)([\w-]*)$)"));
    static const QRegularExpression value(QStringLiteral(R"(^\s*([\w.-]+)\s*=\s*(["']?)([^"'#]*)$)"));
    if (const auto match = header.match(line); match.hasMatch())
        return {TomlPlace::Kind::Header, {}, match.captured(2), lineStart + match.capturedStart(1), false, {}};
    if (const auto match = key.match(line); match.hasMatch())
        return {TomlPlace::Kind::Key,
                table.path + parts(match.captured(1)),
                match.captured(2),
                lineStart + match.capturedStart(2),
                false,
                match.captured(1).isEmpty() ? table.keys : QStringList()};
    if (const auto match = value.match(line); match.hasMatch())
        return {TomlPlace::Kind::Value,
                table.path + parts(match.captured(1)),
                match.captured(3),
                lineStart + match.capturedStart(3),
                !match.captured(2).isEmpty(),
                {}};
    return {};
}

} // namespace

TomlPlace tomlPlace(const QString &text, qsizetype position)
{
    Scan scan;
    Table table;
    for (qsizetype at = 0; at < position; ++at) {
        const qsizetype before = scan.lineStart();
        scan.take(text, at);
        if (scan.lineStart() == before)
            continue;
        const QString line = text.mid(before, scan.lineStart() - 1 - before);
        if (!table.isHeader(line))
            table.addKey(line);
    }
    if (scan.isInComment() || scan.isInLongText() || scan.depth() > 0)
        return {};
    Table rest = table;
    const qsizetype lineEnd = text.indexOf(QLatin1Char('\n'), position);
    for (const QString &line : text.mid(lineEnd < 0 ? text.size() : lineEnd + 1).split(QLatin1Char('\n'))) {
        if (rest.isHeader(line))
            break;
        table.addKey(line);
    }
    return placeInLine(text.mid(scan.lineStart(), position - scan.lineStart()), scan.lineStart(), table);
}

} // namespace ui
