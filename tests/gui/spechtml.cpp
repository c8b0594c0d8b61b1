// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spechtml.h"
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>
#include <QXmlStreamReader>
#include <vector>

namespace tests {
namespace {

struct Node {
    QString tag; ///< empty: words
    QString words;
    QXmlStreamAttributes attributes;
    std::vector<Node> within;

    bool isAny(std::initializer_list<const char *> tags) const
    {
        return std::any_of(tags.begin(), tags.end(), [&](const char *one) { return tag == QLatin1String(one); });
    }
    bool isSpan() const { return (tag.isEmpty() && !isBlank()) || isAny({"em", "strong", "del", "a", "code", "img", "br", "input"}); }
    bool isBlank() const { return tag.isEmpty() && words.trimmed().isEmpty(); }
    QString value(const char *name) const { return attributes.value(QLatin1String(name)).toString(); }
};

bool read(QXmlStreamReader &xml, Node &into)
{
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::Characters: into.within.push_back({{}, xml.text().toString(), {}, {}}); break;
        case QXmlStreamReader::StartElement: {
            Node node{xml.name().toString(), {}, xml.attributes(), {}};
            if (!read(xml, node))
                return false;
            into.within.push_back(std::move(node));
            break;
        }
        case QXmlStreamReader::EndElement: return true;
        default: return false;
        }
    }
    return false;
}

std::optional<Node> parsed(QString html)
{
    html.replace(QRegularExpression(QStringLiteral("(<input [^>]*[^/])>")), QStringLiteral("\\1/>"));
    QXmlStreamReader xml(QStringLiteral("<p>") + html + QStringLiteral("</p>"));
    Node root;
    xml.readNextStartElement();
    return read(xml, root) && !xml.hasError() ? std::optional(root) : std::nullopt;
}

struct Span {
    QString words;
    QString link;
    bool bold = false, italic = false, struck = false, code = false, image = false;

    bool looksLike(const Span &other) const
    {
        return link == other.link && bold == other.bold && italic == other.italic && struck == other.struck && code == other.code && !image
               && !other.image;
    }
};

QString marked(const char *mark, const QString &words) { return QLatin1String(mark) + u'{' + words + u'}'; }

QString wordsIn(const Node &node)
{
    QString words = node.words;
    for (const Node &one : node.within)
        words += wordsIn(one);
    return words;
}

class Spans {
public:
    explicit Spans(bool isHead) : m_isHead(isHead) {}
    void add(const Node &node, Span look = {})
    {
        if (node.tag.isEmpty()) {
            static const QRegularExpression space(QStringLiteral("[ \t\n]+"));
            QString words = node.words;
            return put(look.code ? words : words.replace(space, QStringLiteral(" ")), look);
        }
        look.italic |= node.isAny({"em"});
        look.bold |= node.isAny({"strong"});
        look.struck |= node.isAny({"del"});
        look.code |= node.isAny({"code"});
        if (node.isAny({"a"}))
            look.link = safe(node.value("href"));
        if (node.isAny({"br"}))
            return put(QString(QChar(0x21b5)), look);
        if (node.isAny({"input"}))
            return put(QLatin1String(node.attributes.hasAttribute(QStringLiteral("checked")) ? "[x]" : "[ ]"), look);
        if (node.isAny({"img"}))
            return image(node, look);
        for (const Node &one : node.within)
            add(one, look);
    }
    QString text() const
    {
        QString all, linked, link;
        const auto closeLink = [&] {
            if (!link.isEmpty())
                all += QStringLiteral("a{%1|%2}").arg(linked, link);
            link.clear();
            linked.clear();
        };
        for (const Span &span : m_spans) {
            if (span.link != link)
                closeLink();
            link = span.link;
            (link.isEmpty() ? all : linked) += written(span);
        }
        closeLink();
        return all.replace(QRegularExpression(QStringLiteral("↵ +")), QStringLiteral("↵")).trimmed();
    }

private:
    /// Addresses that run something lead nowhere in the preview.
    static QString safe(const QString &address)
    {
        static const QRegularExpression unsafe(QStringLiteral("^(javascript|vbscript|file|data):"),
                                               QRegularExpression::CaseInsensitiveOption);
        return unsafe.match(address).hasMatch() ? QString() : address;
    }
    void put(const QString &words, const Span &look)
    {
        Span span = look;
        span.words = words;
        if (!m_spans.empty() && m_spans.back().looksLike(span))
            m_spans.back().words += words;
        else if (!words.isEmpty())
            m_spans.push_back(span);
    }
    void image(const Node &node, Span look)
    {
        const QString source = node.value("src");
        if (QUrl(source).scheme().isEmpty()) {
            look.image = true;
            return put(source, look);
        }
        put(QStringLiteral("▣ %1 (%2)").arg(node.value("alt"), source), look);
    }
    QString written(const Span &span) const
    {
        QString words = span.words;
        words.replace(QChar::Nbsp, u' ');
        if (span.image)
            return marked("img", words);
        if (span.code)
            words = marked("c", words);
        if (span.struck)
            words = marked("s", words);
        if (span.italic)
            words = marked("i", words);
        return span.bold && !m_isHead ? marked("b", words) : words;
    }

    bool m_isHead;
    std::vector<Span> m_spans;
};

QString spans(const std::vector<Node> &nodes, bool isHead = false)
{
    Spans all(isHead);
    for (const Node &node : nodes)
        all.add(node);
    return all.text();
}

class Blocks {
public:
    explicit Blocks(const Node &root) { blocks(root.within, {}, 0); }
    QString text() const { return m_lines.join(u'\n'); }

private:
    static QString indented(int levels) { return QString(levels * 2, u' '); }
    static QString insideOf(const QString &before, int level) { return before + indented(level > 0 ? 1 : 0); }

    void blocks(const std::vector<Node> &nodes, const QString &before, int level)
    {
        for (const Node &node : nodes)
            block(node, before, level, indented(level));
    }
    /// `lead`: what stands before the words of a block that has no frame of its own.
    void block(const Node &node, const QString &before, int level, const QString &lead)
    {
        if (node.isAny({"p"}))
            return addWords(before + lead + QLatin1String("p "), spans(node.within));
        if (node.isAny({"hr"}))
            return add(before + lead + QLatin1String("hr"));
        if (node.isAny({"pre"}))
            return add(insideOf(before, level) + QLatin1String("code ") + code(node));
        if (node.isAny({"blockquote"}))
            return blocks(node.within, insideOf(before, level) + QLatin1String("> "), 0);
        if (node.isAny({"table"}))
            return table(node, insideOf(before, level));
        if (node.isAny({"ul", "ol"}))
            return list(node, before, level + 1);
        if (node.tag.size() == 2 && node.tag.startsWith(u'h'))
            return addWords(before + lead + node.tag + u' ', spans(node.within, true));
    }
    static QString code(const Node &pre)
    {
        QString words = wordsIn(pre);
        if (words.endsWith(u'\n'))
            words.chop(1);
        return words.replace(u'\n', QChar(0x23ce));
    }
    void list(const Node &list, const QString &before, int level)
    {
        int number = list.attributes.hasAttribute(QStringLiteral("start")) ? list.value("start").toInt() : 1;
        for (const Node &node : list.within)
            if (node.isAny({"li"}))
                item(node, before, level, list.isAny({"ol"}) ? QStringLiteral("%1. ").arg(number++) : QStringLiteral("- "));
    }
    void item(const Node &item, const QString &before, int level, QString marker)
    {
        std::vector<std::vector<Node>> parts{{}}; // spans that follow each other are one
        for (const Node &node : item.within) {
            if (node.isSpan() && (parts.back().empty() || parts.back().back().isSpan()))
                parts.back().push_back(node);
            else if (!node.isBlank())
                parts.push_back({node});
        }
        if (parts.front().empty() && parts.size() > 1 && parts[1].front().isAny({"p", "hr", "h1", "h2"}))
            parts.erase(parts.begin());
        if (!parts.front().empty() && parts.front().front().isAny({"input"}))
            marker.clear();
        const QString lead = indented(level - 1) + marker;
        if (parts.front().empty() || parts.front().front().isSpan())
            add(before + lead + spans(parts.front()));
        else
            block(parts.front().front(), before, level, lead);
        for (size_t i = 1; i < parts.size(); ++i) {
            if (parts[i].front().isSpan())
                add(before + indented(level) + QLatin1String("p ") + spans(parts[i]));
            else
                block(parts[i].front(), before, level, indented(level));
        }
    }
    void table(const Node &table, const QString &before)
    {
        for (const Node &part : table.within)
            for (const Node &row : part.within) {
                QStringList cells;
                for (const Node &cell : row.within)
                    if (cell.isAny({"th", "td"}))
                        cells << spans(cell.within, cell.isAny({"th"})) + alignment(cell);
                if (!cells.empty())
                    add(before + QLatin1String(part.isAny({"thead"}) ? "table " : "      ") + cells.join(QChar(0xa6)));
            }
    }
    static QString alignment(const Node &cell)
    {
        if (cell.isAny({"th"}))
            return {};
        return QLatin1String(cell.value("align") == QLatin1String("right")    ? ">"
                             : cell.value("align") == QLatin1String("center") ? "^"
                                                                              : "");
    }
    /// Nothing is drawn of a block that has no words.
    void addWords(const QString &lead, const QString &words)
    {
        if (!words.isEmpty())
            add(lead + words);
    }
    void add(const QString &line) { m_lines << (line.endsWith(u' ') && !line.contains(QLatin1String("code ")) ? line.chopped(1) : line); }

    QStringList m_lines;
};

} // namespace

std::optional<QString> drawnHtml(const QString &html)
{
    const std::optional<Node> root = parsed(html);
    return root ? std::optional(Blocks(*root).text()) : std::nullopt;
}

} // namespace tests
