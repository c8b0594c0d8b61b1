// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/markdown/plaintextwriter.h"
#include "adapters/markdown/markdownnodes.h"
#include "adapters/markdown/plaintexttable.h"
#include <algorithm>
#include <cmark-gfm-core-extensions.h>

namespace adapters {
namespace {

constexpr int fewestColumns = 20; ///< however deeply a list is nested

bool isA(cmark_node *node, const char *name) { return qstrcmp(cmark_node_get_type_string(node), name) == 0; }

QStringList hung(const QStringList &lines, const QString &first, const QString &others)
{
    QStringList result;
    for (const QString &line : lines) {
        const QString &lead = result.isEmpty() ? first : others;
        result << (line.isEmpty() && !result.isEmpty() && others.trimmed().isEmpty() ? QString() : lead + line);
    }
    return result;
}

QStringList indented(const QStringList &lines)
{
    const QString indent = QStringLiteral("    ");
    return hung(lines, indent, indent);
}

} // namespace

QString PlainTextWriter::write(cmark_node *document)
{
    QStringList lines = blocksOf(document, m_columns);
    const QStringList end = ending();
    if (!end.isEmpty())
        lines << (lines.isEmpty() ? end : QStringList{QString()} + end);
    return lines.isEmpty() ? QString() : lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QStringList PlainTextWriter::blocksOf(cmark_node *parent, int columns, bool tight)
{
    QStringList lines;
    for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
        const QStringList block = blockOf(node, columns);
        if (!lines.isEmpty() && !block.isEmpty() && !tight)
            lines << QString();
        lines << block;
    }
    return lines;
}

QStringList PlainTextWriter::blockOf(cmark_node *node, int columns)
{
    switch (int(cmark_node_get_type(node))) {
    case CMARK_NODE_HEADING: return headingOf(node, columns);
    case CMARK_NODE_LIST: return listOf(node, columns);
    case CMARK_NODE_BLOCK_QUOTE: return quoteOf(node, columns);
    case CMARK_NODE_CUSTOM_BLOCK: return alertOf(node, columns);
    case CMARK_NODE_THEMATIC_BREAK: return {QString(std::min(columns, 40), QLatin1Char('-'))};
    case CMARK_NODE_CODE_BLOCK: {
        QString code = QString::fromUtf8(cmark_node_get_literal(node));
        code.chop(code.endsWith(QLatin1Char('\n')) ? 1 : 0);
        return indented(code.split(QLatin1Char('\n')));
    }
    case CMARK_NODE_FOOTNOTE_DEFINITION: {
        const QString number = QStringLiteral("(%1) ").arg(m_footnotes.size() + 1);
        m_footnotes << QString(); // it has its number before a footnote within it is read
        const qsizetype place = m_footnotes.size() - 1;
        m_footnotes[place] =
            hung(blocksOf(node, columns - int(number.size())), number, QString(number.size(), QLatin1Char(' '))).join(QLatin1Char('\n'));
        return {};
    }
    default: break;
    }
    if (!isA(node, "table"))
        return wrapped(inlineOf(node), columns);
    std::vector<QStringList> rows;
    for (cmark_node *row = cmark_node_first_child(node); row; row = cmark_node_next(row)) {
        rows.emplace_back();
        for (cmark_node *cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell))
            rows.back() << inlineOf(cell).simplified();
    }
    const auto count = cmark_gfm_extensions_get_table_columns(node);
    return tableLines(rows, QByteArray(reinterpret_cast<const char *>(cmark_gfm_extensions_get_table_alignments(node)), count));
}

QStringList PlainTextWriter::headingOf(cmark_node *node, int columns)
{
    QStringList lines = wrapped(inlineOf(node), columns);
    const int level = cmark_node_get_heading_level(node);
    int width = 0;
    for (const QString &line : lines)
        width = std::max(width, columnsOf(line));
    if (level <= 2)
        lines << QString(width, QLatin1Char(level == 1 ? '=' : '-'));
    return lines;
}

QStringList PlainTextWriter::listOf(cmark_node *list, int columns)
{
    const bool tight = cmark_node_get_list_tight(list) != 0;
    int number = cmark_node_get_list_start(list);
    QStringList lines;
    for (cmark_node *item = cmark_node_first_child(list); item; item = cmark_node_next(item), ++number) {
        QString mark = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST ? QStringLiteral("%1. ").arg(number) : QStringLiteral("* ");
        if (isA(item, "tasklist"))
            mark += cmark_gfm_extensions_get_tasklist_item_checked(item) ? QLatin1String("[x] ") : QLatin1String("[ ] ");
        QStringList content = blocksOf(item, std::max(fewestColumns, columns - int(mark.size())), tight);
        if (content.isEmpty())
            content << QString();
        if (!tight && !lines.isEmpty())
            lines << QString();
        lines << hung(content, mark, QString(mark.size(), QLatin1Char(' ')));
    }
    return lines;
}

QStringList PlainTextWriter::quoteOf(cmark_node *quote, int columns)
{
    QStringList lines;
    for (const QString &line : blocksOf(quote, std::max(fewestColumns, columns - 2)))
        lines << (line.isEmpty() ? QStringLiteral(">") : QLatin1String("> ") + line);
    return lines;
}

/// Its first paragraph is the title that makeAlerts() gave it.
QStringList PlainTextWriter::alertOf(cmark_node *alert, int columns)
{
    cmark_node *title = cmark_node_first_child(alert);
    const QString mark = inlineOf(cmark_node_first_child(title)) + QLatin1String(": ");
    cmark_node_unlink(title);
    cmark_node_free(title);
    const QStringList lines = blocksOf(alert, std::max(fewestColumns, columns - int(mark.size())));
    return lines.isEmpty() ? QStringList{mark.trimmed()} : hung(lines, mark, QString(mark.size(), QLatin1Char(' ')));
}

QString PlainTextWriter::inlineOf(cmark_node *parent)
{
    QString text;
    for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
        switch (int(cmark_node_get_type(node))) {
        case CMARK_NODE_TEXT: text += QString::fromUtf8(cmark_node_get_literal(node)); break;
        case CMARK_NODE_CODE: text += QLatin1Char('`') + QString::fromUtf8(cmark_node_get_literal(node)) + QLatin1Char('`'); break;
        case CMARK_NODE_SOFTBREAK: text += QLatin1Char(' '); break;
        case CMARK_NODE_LINEBREAK: text += QLatin1Char('\n'); break;
        case CMARK_NODE_EMPH: text += QLatin1Char('_') + inlineOf(node) + QLatin1Char('_'); break;
        case CMARK_NODE_STRONG: text += QLatin1Char('*') + inlineOf(node) + QLatin1Char('*'); break;
        case CMARK_NODE_FOOTNOTE_REFERENCE: text += QStringLiteral(" (%1)").arg(QLatin1String(cmark_node_get_literal(node))); break;
        case CMARK_NODE_LINK: text += linkOf(node); break;
        default: text += inlineOf(node);
        }
    }
    return text;
}

/// A link that shows its own address needs no number.
QString PlainTextWriter::linkOf(cmark_node *link)
{
    const QString words = inlineOf(link);
    const QString address = QString::fromUtf8(cmark_node_get_url(link));
    if (address.isEmpty() || address == words || address.section(QLatin1Char(':'), 1) == words
        || address == QLatin1String("http://") + words)
        return words;
    qsizetype place = m_addresses.indexOf(address);
    if (place < 0) {
        place = m_addresses.size();
        m_addresses << address;
    }
    return QStringLiteral("%1 [%2]").arg(words).arg(place + 1);
}

QStringList PlainTextWriter::ending()
{
    QStringList lines = m_footnotes;
    if (!lines.isEmpty() && !m_addresses.isEmpty())
        lines << QString();
    for (qsizetype i = 0; i < m_addresses.size(); ++i)
        lines << QStringLiteral("[%1] %2").arg(i + 1).arg(m_addresses[i]);
    return lines;
}

} // namespace adapters
