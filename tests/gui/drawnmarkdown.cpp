// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawnmarkdown.h"
#include "app/openproject.h"
#include "ui/notes/piecestack.h"
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace tests {
namespace {

QString marked(const char *mark, const QString &words) { return QLatin1String(mark) + QLatin1Char('{') + words + QLatin1Char('}'); }

/// Heads are bold by themselves.
QString wordsOf(const QTextCharFormat &format, QString words, bool isBold)
{
    if (format.isImageFormat()) {
        const QString name = format.toImageFormat().name();
        return name == QLatin1String("task-done")   ? QStringLiteral("[x]")
               : name == QLatin1String("task-open") ? QStringLiteral("[ ]")
                                                    : marked("img", name);
    }
    words.replace(QChar::LineSeparator, QChar(0x21b5)).replace(QChar::Nbsp, QLatin1Char(' '));
    if (format.background().style() != Qt::NoBrush && !format.fontFamilies().toStringList().isEmpty())
        words = marked("c", words);
    if (format.fontStrikeOut())
        words = marked("s", words);
    if (format.fontItalic())
        words = marked("i", words);
    return format.fontWeight() > QFont::Normal && !isBold ? marked("b", words) : words;
}

/// The same but for the lines that they come from.
bool lookAlike(QTextCharFormat a, QTextCharFormat b)
{
    for (QTextCharFormat *format : {&a, &b}) {
        format->clearProperty(QTextFormat::AnchorName);
        format->clearProperty(QTextFormat::IsAnchor);
    }
    return a == b && !a.isImageFormat();
}

QString spans(const QTextBlock &block, bool isBold = false)
{
    std::vector<std::pair<QTextCharFormat, QString>> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!pieces.empty() && lookAlike(pieces.back().first, fragment.charFormat()))
            pieces.back().second += fragment.text();
        else
            pieces.emplace_back(fragment.charFormat(), fragment.text());
    }
    QString all, link, linked;
    const auto closeLink = [&] {
        if (!link.isEmpty())
            all += QStringLiteral("a{%1|%2}").arg(linked, link);
        link.clear();
        linked.clear();
    };
    for (const auto &[format, words] : pieces) {
        const QString href = format.anchorHref();
        if (href != link)
            closeLink();
        link = href;
        (href.isEmpty() ? all : linked) += wordsOf(format, words, isBold);
    }
    closeLink();
    return all.trimmed();
}

class Reader {
public:
    explicit Reader(const QTextDocument &document) { frame(document.rootFrame()->begin(), {}); }
    QString text() const { return m_lines.join(QLatin1Char('\n')); }

private:
    void frame(QTextFrame::iterator it, const QString &before)
    {
        for (; !it.atEnd(); ++it) {
            if (auto *table = qobject_cast<QTextTable *>(it.currentFrame()))
                inTable(*table, before);
            else if (it.currentBlock().isValid())
                inBlock(it.currentBlock(), before);
        }
    }
    static QString indented(int levels) { return QString(levels * 2, QLatin1Char(' ')); }
    void add(const QString &before, const QString &line) { m_lines << before + line; }

    void inTable(const QTextTable &table, const QString &before)
    {
        const QString inside = before + indented(table.format().toFrameFormat().leftMargin() > 0 ? 1 : 0);
        if (table.format().border() > 0)
            return realTable(table, inside);
        if (table.columns() == 2)
            return frame(table.cellAt(0, 1).begin(), inside + QLatin1String("> "));
        QStringList lines;
        for (auto it = table.cellAt(0, 0).begin(); !it.atEnd(); ++it)
            lines << it.currentBlock().text().replace(QChar::LineSeparator, QChar(0x23ce));
        add(inside, QLatin1String("code ") + lines.join(QChar(0x23ce)));
    }
    void realTable(const QTextTable &table, const QString &before)
    {
        for (int row = 0; row < table.rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table.columns(); ++column) {
                const QTextBlock block = table.cellAt(row, column).firstCursorPosition().block();
                const Qt::Alignment alignment = block.blockFormat().alignment() & Qt::AlignHorizontal_Mask;
                cells << spans(block, row == 0)
                             + QLatin1String(row == 0                       ? ""
                                             : alignment & Qt::AlignRight   ? ">"
                                             : alignment & Qt::AlignHCenter ? "^"
                                                                            : "");
            }
            add(before, QLatin1String(row == 0 ? "table " : "      ") + cells.join(QChar(0xa6)));
        }
    }
    void inBlock(const QTextBlock &block, const QString &before)
    {
        const QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 0)
            return add(before + marker(block), QStringLiteral("h%1 %2").arg(format.headingLevel()).arg(spans(block, true)));
        if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
            return add(before + indented(format.indent()), QStringLiteral("hr"));
        if (!block.textList() && block.text().isEmpty())
            return;
        const bool isParagraph = !block.textList() || isApart(block);
        const QString words = spans(block);
        const QString number = block.textList() ? numberAmong(words, *block.textList()) : QString();
        const QString line =
            marker(block) + number + (isParagraph && !words.isEmpty() ? QStringLiteral("p ") : QString()) + words.sliced(number.size());
        add(before, line.endsWith(QLatin1Char(' ')) ? line.chopped(1) : line);
    }
    /// Whether there is room below an item; below the last one there is always some.
    static bool isApart(const QTextBlock &item)
    {
        if (item.blockFormat().headingLevel() > 0)
            return false; // there is always some below it, too
        const QTextList &list = *item.textList();
        const QTextBlock next = item.next();
        const auto *table = next.isValid() ? qobject_cast<QTextTable *>(QTextCursor(next).currentFrame()) : nullptr;
        const bool isWithin =
            table ? table->format().leftMargin() > 0
                  : next.isValid()
                        && (next.textList() ? next.textList()->format().indent() : next.blockFormat().indent()) >= list.format().indent();
        if (isWithin && (!next.textList() || next.textList() == &list || next.textList()->format().indent() > list.format().indent()))
            return item.blockFormat().bottomMargin() > 0;
        return list.count() > 1 && list.item(0) != item && isApart(list.item(0));
    }
    /// A list that does not begin with 1 is drawn with its numbers as words.
    static QString numberAmong(const QString &words, const QTextList &list)
    {
        static const QRegularExpression number(QStringLiteral("^\\d+\\. "));
        return list.format().style() == QTextListFormat::ListStyleUndefined ? number.match(words).captured() : QString();
    }
    static QString marker(const QTextBlock &block)
    {
        const QTextList *list = block.textList();
        if (!list)
            return indented(block.blockFormat().indent());
        const QString before = indented(list->format().indent() - 1);
        switch (list->format().style()) {
        case QTextListFormat::ListStyleUndefined: return before; // what there is of it is among the words
        case QTextListFormat::ListDecimal: return before + list->itemText(block).trimmed() + QLatin1Char(' ');
        default: return before + QStringLiteral("- ");
        }
    }

    QStringList m_lines;
};

} // namespace

QString drawnMarkdown(const QTextDocument &document) { return Reader(document).text(); }

QString drawnPreview(const QString &markdown)
{
    const ui::PreviewText text(markdown);
    ui::PieceStack pieces(text, app::makeMarkdownRenderer());
    pieces.setLook(ui::previewLook(ui::PreviewStyle::GitHub, QPalette(), QFont(), 1));
    pieces.reset();
    QStringList all;
    for (size_t piece = 0; piece < text.count(); ++piece)
        all << drawnMarkdown(*pieces.document(piece));
    return all.join(u'\n');
}

} // namespace tests
