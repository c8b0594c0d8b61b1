// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdownlines.h"
#include <algorithm>
#include <utility>

namespace domain {
namespace {

struct Item {
    QChar mark;
    int number = 0; ///< 0 for bullets
};

bool isBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
}

int indentOf(QStringView line)
{
    int indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    return indent < line.size() && line[indent] == u'\t' ? 4 : indent;
}

bool isHeading(QStringView line)
{
    qsizetype level = 0;
    while (level < line.size() && line[level] == u'#')
        ++level;
    return level >= 1 && level <= 6 && (level == line.size() || line[level] == u' ' || line[level] == u'\t');
}

bool isRule(QStringView line)
{
    const QChar mark = line.isEmpty() ? QChar() : line[0];
    if (mark != u'-' && mark != u'*' && mark != u'_')
        return false;
    int marks = 0;
    for (const QChar c : line) {
        if (c == mark)
            ++marks;
        else if (c != u' ' && c != u'\t')
            return false;
    }
    return marks >= 3;
}

/// The list item that a line at the margin begins; its mark is null for none.
Item itemOf(QStringView line)
{
    qsizetype digits = 0;
    while (digits < line.size() && digits < 9 && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    if (digits == line.size())
        return {};
    const QChar mark = line[digits];
    const bool isMark = digits == 0 ? (mark == u'-' || mark == u'*' || mark == u'+') : (mark == u'.' || mark == u')');
    const bool isEnded = digits + 1 == line.size() || line[digits + 1] == u' ' || line[digits + 1] == u'\t';
    if (!isMark || !isEnded || isRule(line))
        return {};
    return {mark, digits == 0 ? 0 : std::max(1, line.left(digits).toInt())};
}

QStringView fenceOf(QStringView line)
{
    const int indent = indentOf(line);
    if (indent > 3 || indent == line.size() || (line[indent] != u'`' && line[indent] != u'~'))
        return {};
    qsizetype end = indent;
    while (end < line.size() && line[end] == line[indent])
        ++end;
    const bool isSpan = line[indent] == u'`' && line.mid(end).contains(u'`');
    return end - indent < 3 || isSpan ? QStringView() : line.mid(indent, end - indent);
}

bool isDelimiterRow(QStringView line)
{
    return line.contains(u'-')
           && std::all_of(line.begin(), line.end(), [](QChar c) { return c == u'-' || c == u'|' || c == u':' || c == u' ' || c == u'\t'; });
}

/// What ends raw HTML that goes on over empty lines (GFM 0.29 section 4.6, kinds 1 to 5), or empty.
QString endOfHtml(QStringView line)
{
    static const std::pair<QLatin1String, QLatin1String> kinds[] = {
        {QLatin1String("<!--"), QLatin1String("-->")},          {QLatin1String("<?"), QLatin1String("?>")},
        {QLatin1String("<![CDATA["), QLatin1String("]]>")},     {QLatin1String("<!"), QLatin1String(">")},
        {QLatin1String("<script"), QLatin1String("</script>")}, {QLatin1String("<pre"), QLatin1String("</pre>")},
        {QLatin1String("<style"), QLatin1String("</style>")},   {QLatin1String("<textarea"), QLatin1String("</textarea>")},
    };
    for (const auto &[begin, end] : kinds)
        if (line.startsWith(begin, Qt::CaseInsensitive))
            return end;
    return {};
}

} // namespace

MarkdownLines::MarkdownLines(const MarkdownPiece &piece)
{
    if (piece.number > 0) {
        m_expected = piece.number;
    } else if (!fenceOf(piece.before).isEmpty()) {
        m_block = Block::Fence;
        m_head = piece.before;
        m_fence = fenceOf(piece.before).toString();
        m_blank = false;
    } else if (const QString end = endOfHtml(piece.before); !end.isEmpty()) {
        m_block = Block::Comment;
        m_head = piece.before;
        m_end = end;
        m_blank = false;
    } else if (!piece.before.isEmpty()) {
        m_block = Block::Table;
        m_head = piece.before;
        m_blank = false;
    }
}

MarkdownLines::Cut MarkdownLines::cutBefore(QStringView line) const
{
    if (isVerbatim()) // a fence alone would open another block
        return fenceOf(line).isEmpty() ? Cut::InBlock : Cut::No;
    if (isBlank(line) || indentOf(line) > 0)
        return Cut::No;
    const Item item = itemOf(line);
    if (m_block == Block::List && item.mark == m_mark && (item.number > 0) == (m_number > 0))
        return Cut::InBlock;
    if (m_isBelowHeading) // a heading stays with what it is of
        return Cut::No;
    if (m_blank)
        return Cut::Between;
    if (m_block == Block::Html)
        return Cut::No;
    if (isHeading(line))
        return Cut::Between;
    return m_block == Block::Table && line.contains(u'|') ? Cut::InBlock : Cut::No;
}

bool MarkdownLines::isIndentedCode(QStringView line) const
{
    return indentOf(line) >= 4 && m_block != Block::List && m_block != Block::Footnote;
}

MarkdownPiece MarkdownLines::beginning(QStringView line) const
{
    MarkdownPiece piece;
    if (cutBefore(line) != Cut::InBlock)
        return piece;
    if (m_block == Block::List)
        piece.number = m_number;
    else
        piece.before = m_head;
    return piece;
}

void MarkdownLines::read(QStringView line)
{
    const bool blank = isBlank(line);
    if (!goesOn(line) && !blank)
        open(line);
    if (!blank)
        m_isBelowHeading = m_block == Block::None && indentOf(line) == 0 && isHeading(line);
    m_blank = blank && !isVerbatim();
    m_before = line;
}

/// Whether the line belongs to the block before.
bool MarkdownLines::goesOn(QStringView line)
{
    const bool blank = isBlank(line);
    switch (m_block) {
    case Block::Fence: {
        const QStringView fence = fenceOf(line);
        if (fence.size() >= m_fence.size() && fence.startsWith(m_fence) && isBlank(line.mid(indentOf(line) + fence.size())))
            m_block = Block::None;
        return true;
    }
    case Block::Comment:
        if (line.contains(m_end, Qt::CaseInsensitive))
            m_block = Block::None;
        return true;
    case Block::Html:
        if (blank)
            m_block = Block::None;
        return true;
    case Block::Paragraph:
        if (isDelimiterRow(line) && m_before.contains(u'|')) {
            m_head = m_before.toString() + u'\n' + line.toString() + u'\n';
            m_block = Block::Table;
            return true;
        }
        break;
    case Block::List:
    case Block::Footnote:
        if (blank || (indentOf(line) > 0 && !line.isEmpty()))
            return true;
        break;
    case Block::Table:
        if (line.contains(u'|') && !m_blank)
            return true;
        break;
    case Block::None: break;
    }
    if (blank)
        m_block = Block::None;
    return false;
}

void MarkdownLines::open(QStringView line)
{
    const bool lazy = !m_blank && (m_block == Block::Paragraph || m_block == Block::List || m_block == Block::Footnote);
    const int indent = indentOf(line);
    const QStringView text = line.mid(std::min<qsizetype>(indent, line.size()));
    if (!fenceOf(line).isEmpty()) {
        m_block = Block::Fence;
        m_fence = fenceOf(line).toString();
        m_head = line.toString() + u'\n';
    } else if (indent == 0 && (isHeading(line) || isRule(line))) {
        m_block = Block::None;
    } else if (const QString end = indent < 4 ? endOfHtml(text) : QString(); !end.isEmpty()) {
        m_block = line.contains(end, Qt::CaseInsensitive) ? Block::None : Block::Comment;
        m_end = end;
        m_head = line.toString() + u'\n';
    } else if (text.startsWith(u'<') && indent < 4) {
        m_block = Block::Html;
    } else if (indent == 0 && !itemOf(line).mark.isNull()) {
        openList(line);
    } else if (line.startsWith(QLatin1String("[^")) && line.contains(QLatin1String("]:"))) {
        m_block = Block::Footnote;
    } else if (!lazy) {
        m_block = Block::Paragraph;
    }
}

void MarkdownLines::openList(QStringView line)
{
    const Item item = itemOf(line);
    const bool goesOn = m_block == Block::List && item.mark == m_mark && (item.number > 0) == (m_number > 0);
    // A number other than 1 is text of the paragraph that it stands in.
    if (m_block == Block::Paragraph && !m_blank && (item.number > 1 || line.size() == (item.number > 0 ? 2 : 1)))
        return;
    m_block = Block::List;
    m_mark = item.mark;
    const int number = m_expected > 0 ? m_expected : goesOn ? m_number : item.number;
    m_number = item.number == 0 ? 0 : number + 1;
    m_expected = 0;
}

} // namespace domain
