// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/piecestack.h"
#include "domain/markdowntext.h"
#include "ui/common/codecolours.h"
#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QTextBlock>
#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr double margin = 16;     ///< above the first and below the last
constexpr int unwrapped = 1'000'000;
constexpr size_t keptAround = 20; ///< pieces that stay drawn though they are out of sight

/// Calls `found` with each anchor of a document and the top of the block that it stands in.
template <class Found>
void forEachAnchor(const QTextDocument &document, const Found &found)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            for (const QString &name : it.fragment().charFormat().anchorNames())
                found(name, document.documentLayout()->blockBoundingRect(block).top());
}

} // namespace

PieceStack::PieceStack(const PreviewText &text, std::shared_ptr<const engine::MarkdownRenderer> renderer)
    : m_text(text), m_renderer(std::move(renderer)), m_pieces(text.count())
{
}

PieceStack::~PieceStack() = default;

void PieceStack::setLook(const PreviewLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    const QFontMetricsF metrics(look.font);
    m_characterWidth = metrics.averageCharWidth();
    m_lineHeight = metrics.lineSpacing();
    for (Piece &piece : m_pieces)
        piece = {};
}

void PieceStack::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    for (Piece &piece : m_pieces)
        piece = {};
}

void PieceStack::setWindow(double width, double height)
{
    m_windowHeight = height;
    if (width == m_width)
        return;
    m_width = width;
    for (Piece &piece : m_pieces) {
        if (piece.document && piece.document->hasPictures())
            piece.document.reset();
        piece.height = -1;
        piece.map.reset();
    }
}

void PieceStack::change(const PreviewText::Change &change)
{
    // Heights and documents stay where they are until they are looked at: mostly they are right.
    const auto begin = m_pieces.begin() + qsizetype(change.first);
    if (change.added > change.removed) {
        std::vector<Piece> fresh(change.added - change.removed);
        m_pieces.insert(begin + qsizetype(change.removed), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    } else {
        m_pieces.erase(begin + qsizetype(change.added), begin + qsizetype(change.removed));
    }
    m_pieces.resize(m_text.count());
    for (size_t i = change.first; i < change.first + change.added; ++i)
        m_pieces[i].revision = -1;
    if (m_top >= change.first + change.removed)
        m_top = m_top + change.added - change.removed;
    m_top = m_pieces.empty() ? 0 : std::min(m_top, m_pieces.size() - 1);
}

void PieceStack::reset()
{
    m_pieces.clear();
    m_pieces.resize(m_text.count());
    m_top = 0;
    m_offset = -margin;
}

PreviewDocument *PieceStack::document(size_t piece)
{
    draw(piece);
    return m_pieces[piece].document.get();
}

QString PieceStack::plainText(size_t piece, const PieceSelection &selection)
{
    if (piece != selection.first().piece && piece != selection.last().piece && !m_pieces[piece].document)
        return m_renderer->toPlainText(m_text.sourceOf(piece), unwrapped).trimmed();
    const auto selected = selection.within(piece, *document(piece));
    return selected ? ui::plainText(*selected) : QString();
}

void PieceStack::draw(size_t index)
{
    Piece &piece = m_pieces[index];
    const bool isSame = piece.document && piece.revision == m_text.revision();
    const QString source = isSame ? piece.source : m_text.sourceOf(index);
    piece.revision = m_text.revision();
    if (!piece.document || piece.source != source) {
        QString html = m_renderer->pieceToHtml(source);
        if (html.contains(QLatin1String("<pre lang"))) {
            if (!m_colours)
                m_colours = std::make_unique<CodeColours>();
            html = m_colours->inPage(html, m_look.dark);
        }
        piece.document = std::make_unique<PreviewDocument>(m_folder, m_look);
        piece.document->setDocumentMargin(0);
        piece.document->setPage(html, m_width);
        if (index > 0)
            piece.document->leaveRoomAbove();
        piece.source = source;
        piece.height = -1;
        piece.map.reset();
    }
    if (piece.height < 0)
        measure(index);
}

void PieceStack::measure(size_t index)
{
    Piece &piece = m_pieces[index];
    piece.document->setTextWidth(m_width);
    const QTextBlock last = piece.document->lastBlock();
    const bool isEmpty = piece.document->isEmpty() && piece.document->blockCount() == 1;
    piece.height = isEmpty ? 0 : std::ceil(piece.document->size().height());
    if (!isEmpty && last.length() > 1) // the margin below the last block is not in the size
        piece.height += last.blockFormat().bottomMargin();
}

double PieceStack::heightOf(size_t piece) const
{
    if (m_pieces[piece].height >= 0)
        return m_pieces[piece].height;
    const double wrappedLines = double(m_text.lengthOf(piece)) * m_characterWidth / std::max(1.0, m_width);
    return std::max(wrappedLines, double(m_text.linesOf(piece))) * m_lineHeight;
}

double PieceStack::above(size_t piece) const
{
    double height = margin;
    for (size_t i = 0; i < piece; ++i)
        height += heightOf(i);
    return height;
}

double PieceStack::position() const { return above(m_top) + m_offset; }
double PieceStack::height() const { return std::max(m_windowHeight, above(m_pieces.size()) + margin); }

void PieceStack::scrollBy(double distance)
{
    m_offset += distance;
    settle();
}

void PieceStack::scrollTo(double position)
{
    m_offset = position - margin;
    for (m_top = 0; m_top + 1 < m_pieces.size() && m_offset >= heightOf(m_top); ++m_top)
        m_offset -= heightOf(m_top);
    settle();
}

void PieceStack::scrollToEnd()
{
    m_top = m_pieces.empty() ? 0 : m_pieces.size() - 1;
    m_offset = m_pieces.empty() ? 0 : heightOf(m_top);
    settle();
}

/// Brings the offset into the piece at the top.
void PieceStack::settle()
{
    if (m_pieces.empty())
        return;
    while (m_offset < 0 && m_top > 0) {
        draw(--m_top);
        m_offset += heightOf(m_top);
    }
    m_offset = m_top == 0 ? std::max(m_offset, -margin) : m_offset;
    for (draw(m_top); m_offset >= heightOf(m_top) && m_top + 1 < m_pieces.size(); draw(m_top))
        m_offset -= heightOf(m_top++);
}

const std::vector<PieceStack::Shown> &PieceStack::shown()
{
    settle();
    // At the end nothing is empty below the text: moved up, which may show pieces of another height than was guessed.
    for (int tries = 0; tries < 4; ++tries) {
        const double left = m_windowHeight - fill() - margin;
        if (left <= 0 || (m_top == 0 && m_offset <= -margin))
            break;
        scrollBy(-left);
    }
    forgetFarOnes();
    return m_shown;
}

/// Draws from the top to the bottom of the window; where the last piece ends.
double PieceStack::fill()
{
    m_shown.clear();
    double y = -m_offset;
    for (size_t i = m_top; i < m_pieces.size() && y < m_windowHeight; ++i) {
        draw(i);
        m_shown.push_back({i, y, m_pieces[i].document.get()});
        y += heightOf(i);
    }
    return y;
}

void PieceStack::forgetFarOnes()
{
    const size_t last = m_shown.empty() ? 0 : m_shown.back().piece;
    for (size_t i = 0; i < m_pieces.size(); ++i)
        if (i + keptAround < m_top || i > last + keptAround)
            m_pieces[i].document.reset();
}

const ScrollMap &PieceStack::mapOf(size_t index)
{
    draw(index);
    Piece &piece = m_pieces[index];
    if (!piece.map) {
        std::vector<double> lines, tops;
        const int before = m_text.linesBefore(index);
        forEachAnchor(*piece.document, [&](const QString &name, double top) {
            const double line = name.startsWith(QLatin1String("line-")) ? name.mid(5).toInt() - before : -1;
            if (line < 0 || (!lines.empty() && (line <= lines.back() || top < tops.back())))
                return;
            lines.push_back(line);
            tops.push_back(top);
        });
        piece.map.emplace(lines, m_text.linesOf(index), tops, piece.height);
    }
    return *piece.map;
}

double PieceStack::topLine()
{
    if (m_pieces.empty())
        return 0;
    settle();
    return m_text.firstLineOf(m_top) + mapOf(m_top).toLine(m_offset);
}

void PieceStack::scrollToLine(double line)
{
    if (m_pieces.empty())
        return;
    const auto [piece, first] = m_text.pieceAtLine(int(line));
    m_top = piece;
    m_offset = line <= 0 ? -margin : mapOf(piece).toPreview(line - first);
    settle();
}

void PieceStack::showLine(int line)
{
    if (m_pieces.empty())
        return;
    const auto [piece, first] = m_text.pieceAtLine(line);
    const double within = mapOf(piece).toPreview(line - first);
    const double room = 3 * m_lineHeight;
    for (const Shown &each : shown())
        if (each.piece == piece) {
            const double y = each.top + within;
            if (y < 0)
                scrollBy(y);
            else if (y + room > m_windowHeight)
                scrollBy(std::min(y + room - m_windowHeight, y));
            return;
        }
    m_top = piece;
    m_offset = within - m_windowHeight / 2;
    settle();
}

void PieceStack::scrollToAnchor(const QString &anchor)
{
    const int piece = m_text.pieceWith(anchor);
    if (piece < 0)
        return;
    draw(size_t(piece));
    std::optional<double> found;
    forEachAnchor(*m_pieces[size_t(piece)].document, [&](const QString &name, double top) {
        if (name == anchor && !found)
            found = top;
    });
    for (QTextBlock block = m_pieces[size_t(piece)].document->begin(); block.isValid() && !found; block = block.next())
        if (block.blockFormat().headingLevel() > 0 && domain::anchorOf(block.text()) == anchor)
            found = m_pieces[size_t(piece)].document->documentLayout()->blockBoundingRect(block).top();
    m_top = size_t(piece);
    m_offset = found.value_or(0);
    settle();
}

} // namespace ui
