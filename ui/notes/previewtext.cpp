// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/previewtext.h"
#include "domain/markdowntext.h"
#include "ui/notes/outline.h"
#include <QSet>
#include <algorithm>
#include <utility>

namespace ui {
namespace {

using domain::MarkdownPiece;

constexpr size_t around = 6; ///< pieces that an edit touches at most, or all that they say is collected anew
constexpr qsizetype longestLabel = 1000; // GFM 0.29 section 6.6

bool concernsOthers(const MarkdownPiece &piece)
{
    return !piece.references.empty() || !piece.footnotes.empty() || !piece.mentions.isEmpty();
}

bool concernOthers(const std::vector<MarkdownPiece> &pieces, size_t first, size_t count)
{
    const auto begin = pieces.begin() + qsizetype(first);
    return std::any_of(begin, begin + qsizetype(count), concernsOthers);
}

/// Labels of the links that a text may hold.
QSet<QString> labelsIn(QStringView text)
{
    QSet<QString> labels;
    for (qsizetype begin = text.indexOf(u'['); begin >= 0; begin = text.indexOf(u'[', begin + 1)) {
        const qsizetype end = text.indexOf(u']', begin + 1);
        if (end > begin + 1 && end - begin < longestLabel)
            labels.insert(domain::linkLabel(text.sliced(begin + 1, end - begin - 1)));
    }
    return labels;
}

QString withNumber(const QString &text, int number)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    return QString::number(number) + text.mid(digits);
}

} // namespace

domain::MarkdownPieces PreviewText::read(const QString &text)
{
    domain::MarkdownPieces pieces;
    pieces.setText(text);
    return pieces;
}

void PreviewText::take(domain::MarkdownPieces pieces)
{
    m_pieces = std::move(pieces);
    collect();
}

PreviewText::Change PreviewText::readEdit(qsizetype position, qsizetype removed, qsizetype added)
{
    // The old pieces around the place: what they said to others may have gone.
    const std::vector<MarkdownPiece> &pieces = m_pieces.all();
    size_t edited = 0;
    for (qsizetype end = 0; edited < pieces.size() && end + pieces[edited].length <= position; ++edited)
        end += pieces[edited].length;
    const size_t first = edited > 1 ? edited - 2 : 0;
    const bool concerned = concernOthers(pieces, first, std::min<size_t>(around, pieces.size() - first));
    const Change change = m_pieces.edit(m_text, position, removed, added);
    if (concerned || change.removed >= around - 2 || concernOthers(pieces, change.first, change.added))
        collect();
    return change;
}

void PreviewText::collect()
{
    ++m_revision;
    m_references.clear();
    m_numbers.clear();
    m_order.clear();
    QSet<QString> defined;
    for (const MarkdownPiece &piece : m_pieces.all()) {
        for (const auto &reference : piece.references)
            if (!m_references.contains(reference.label))
                m_references.insert(reference.label, reference.line);
        for (const auto &footnote : piece.footnotes)
            defined.insert(footnote.label);
    }
    for (const MarkdownPiece &piece : m_pieces.all())
        for (const QString &label : piece.mentions)
            if (defined.contains(label) && !m_numbers.contains(label)) {
                m_order << label;
                m_numbers.insert(label, int(m_order.size()));
            }
}

qsizetype PreviewText::beginOf(size_t piece) const
{
    qsizetype begin = 0;
    for (size_t i = 0; i < piece; ++i)
        begin += m_pieces.all()[i].length;
    return begin;
}

/// Without the definitions of footnotes: they stand at the end.
QString PreviewText::ownText(size_t piece) const
{
    const MarkdownPiece &part = m_pieces.all()[piece];
    QString text = m_text.mid(beginOf(piece), part.length);
    for (auto footnote = part.footnotes.rbegin(); footnote != part.footnotes.rend(); ++footnote)
        text.replace(footnote->begin, footnote->end - footnote->begin,
                     QString(QStringView(text).sliced(footnote->begin, footnote->end - footnote->begin).count(u'\n'), u'\n'));
    return part.number > 0 ? withNumber(text, part.number) : part.before + text;
}

QString PreviewText::sourceOf(size_t piece) const
{
    QString source = piece < m_pieces.all().size() ? ownText(piece) : footnotesText();
    QString ending;
    for (const QString &label : labelsIn(source)) {
        if (const auto line = m_references.constFind(label); line != m_references.constEnd())
            ending += *line + u'\n';
        if (const int number = label.startsWith(u'^') ? m_numbers.value(label.mid(1)) : 0; number > 0)
            ending += QStringLiteral("[%1]: %2\n\n").arg(label).arg(number);
    }
    const bool isCode = piece < m_pieces.all().size() && m_pieces.all()[piece].before.startsWith(u'`');
    return ending.isEmpty() || isCode ? source : source + QLatin1String("\n\n") + ending;
}

QString PreviewText::footnotesText() const
{
    QHash<QString, QString> texts;
    qsizetype begin = 0;
    for (const MarkdownPiece &piece : m_pieces.all()) {
        for (const auto &footnote : piece.footnotes) {
            const QString whole = m_text.mid(begin + footnote.begin, footnote.end - footnote.begin).trimmed();
            if (m_numbers.contains(footnote.label) && !texts.contains(footnote.label))
                texts.insert(footnote.label, whole.mid(whole.indexOf(QLatin1String("]:")) + 2).trimmed());
        }
        begin += piece.length;
    }
    QString list = QStringLiteral("---\n\n");
    for (qsizetype i = 0; i < m_order.size(); ++i)
        list += QStringLiteral("%1. %2 [↩](#fnref-%1)\n").arg(QString::number(i + 1), texts.value(m_order[i]));
    return list;
}

qsizetype PreviewText::lengthOf(size_t piece) const
{
    return piece < m_pieces.all().size() ? m_pieces.all()[piece].length : 40 * m_order.size();
}

int PreviewText::linesOf(size_t piece) const { return piece < m_pieces.all().size() ? m_pieces.all()[piece].lines : 0; }

int PreviewText::linesBefore(size_t piece) const
{
    const bool isHead = piece < m_pieces.all().size() && m_pieces.all()[piece].number == 0;
    return isHead ? int(m_pieces.all()[piece].before.count(u'\n')) : 0;
}

std::pair<size_t, int> PreviewText::pieceAtLine(int line) const
{
    int first = 0;
    const auto &pieces = m_pieces.all();
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (line < first + pieces[i].lines || i + 1 == pieces.size())
            return {i, first};
        first += pieces[i].lines;
    }
    return {0, 0};
}

int PreviewText::firstLineOf(size_t piece) const
{
    int first = 0;
    for (size_t i = 0; i < std::min(piece, m_pieces.all().size()); ++i)
        first += m_pieces.all()[i].lines;
    return first;
}

int PreviewText::pieceWith(const QString &anchor) const
{
    if (anchor.startsWith(QLatin1String("fn-")))
        return m_order.isEmpty() ? -1 : int(m_pieces.all().size());
    const QString label = anchor.startsWith(QLatin1String("fnref-")) ? m_order.value(anchor.mid(6).toInt() - 1) : QString();
    if (!label.isEmpty()) {
        for (size_t i = 0; i < m_pieces.all().size(); ++i)
            if (m_pieces.all()[i].mentions.contains(label))
                return int(i);
        return -1;
    }
    for (const Heading &heading : headingsOf(m_text))
        if (domain::anchorOf(heading.text) == anchor)
            return int(pieceAtLine(heading.line).first);
    return -1;
}

} // namespace ui
