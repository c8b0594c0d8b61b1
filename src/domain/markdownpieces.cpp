// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdownpieces.h"
#include "domain/markdownlines.h"
#include "domain/markdowntext.h"
#include <algorithm>
#include <utility>

namespace domain {
namespace {

constexpr qsizetype enough = 600;  ///< characters after which a piece ends with its block
constexpr qsizetype longest = 2000; ///< ... or within one
constexpr qsizetype huge = 8000;   ///< ... or anywhere, for the rest would take too long to draw

/// Where a line ends, its line feed included. One that nobody can read at once is taken in parts.
qsizetype endOfLine(QStringView text, qsizetype begin)
{
    const qsizetype found = text.indexOf(u'\n', begin);
    const qsizetype end = found < 0 ? text.size() : found + 1;
    if (end - begin <= huge)
        return end;
    const qsizetype space = text.lastIndexOf(u' ', begin + huge);
    if (space > begin + huge / 2)
        return space + 1;
    return begin + huge - (text[begin + huge].isLowSurrogate() ? 1 : 0);
}

/// The first of `wanted` that no backslash takes the meaning of, or -1.
qsizetype indexOfUnescaped(QStringView text, QStringView wanted, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text[at] == u'\\')
            ++at;
        else if (wanted.contains(text[at]))
            return at;
    }
    return -1;
}

/// The end of "[label]" that begins a line or stands at `begin`, or -1.
qsizetype endOfLabel(QStringView text, qsizetype begin)
{
    const qsizetype end = indexOfUnescaped(text, u"[]", begin + 1);
    return end > begin + 1 && end - begin < 1000 && text[end] == u']' ? end : -1;
}

/// What stands behind "[label]:" in a line (GFM 0.29 section 4.7). No address: it is no definition.
struct Defined {
    QString address;
    QChar closing; ///< ends a title that goes on in the next line; null where there is none
};
Defined definedBy(QStringView text)
{
    text = text.trimmed();
    qsizetype end = text.startsWith(u'<') ? text.indexOf(u'>') + 1 : 0;
    if (!text.startsWith(u'<'))
        while (end < text.size() && !text[end].isSpace())
            ++end;
    const QStringView title = text.sliced(end).trimmed();
    if (title.isEmpty() || end == 0)
        return {text.left(end).toString(), {}};
    const qsizetype kind = QStringView(u"\"'(").indexOf(title.front());
    if (kind < 0 || !text[end].isSpace())
        return {};
    const QChar closing = u"\"')"[kind];
    const qsizetype closed = indexOfUnescaped(title, QStringView(&closing, 1), 1);
    if (closed >= 0)
        return closed + 1 == title.size() ? Defined{text.toString(), {}} : Defined();
    return {text.left(end).toString(), closing};
}

/// Notes what a line says about links and footnotes.
class Notes {
public:
    explicit Notes(MarkdownPiece &piece) : m_piece(piece) {}

    void read(QStringView line, qsizetype at, const MarkdownLines &lines)
    {
        if (m_inFootnote && !lines.isFootnote())
            finish(at);
        const bool isVerbatim = std::exchange(m_isVerbatim, lines.isVerbatim()) || m_isVerbatim;
        if (isVerbatim) { // the line that ends it is no longer, and says nothing either
            m_mayDefine = true;
            return;
        }
        const QStringView text = line.trimmed();
        const bool mayDefine = std::exchange(m_mayDefine, text.isEmpty() || text.startsWith(u'#'));
        if (!m_closing.isNull())
            return goOnWithTitle(text);
        if (const QString label = std::exchange(m_label, {}); !label.isEmpty() && !text.isEmpty())
            return define(label, text);
        const qsizetype first = line.indexOf(u'[');
        if (first < 0)
            return;
        const qsizetype end = text.startsWith(u'[') ? endOfLabel(text, 0) : -1;
        const bool defines = end > 0 && end + 1 < text.size() && text[end + 1] == u':';
        if (defines && text[1] == u'^' && lines.isFootnote()) {
            finish(at);
            m_piece.footnotes.push_back({linkLabel(text.sliced(2, end - 2)), at, at});
            m_inFootnote = true;
        } else if (defines && text[1] != u'^' && mayDefine && !lines.isIndentedCode(line)) {
            define(text.sliced(1, end - 1).toString(), text.sliced(end + 2));
        }
        findMentions(line, first, defines);
    }
    void finish(qsizetype at)
    {
        if (std::exchange(m_inFootnote, false))
            m_piece.footnotes.back().end = at;
    }

private:
    /// The address may stand on the line below the label, and its title go on for some lines.
    void define(const QString &label, QStringView behind)
    {
        const Defined defined = definedBy(behind);
        if (!defined.address.isEmpty())
            m_piece.references.push_back({linkLabel(label), QStringLiteral("[%1]: %2").arg(label, defined.address)});
        else if (behind.trimmed().isEmpty())
            m_label = label;
        else
            return;
        m_closing = defined.closing;
        m_mayDefine = true;
    }
    void goOnWithTitle(QStringView line)
    {
        const qsizetype closed = indexOfUnescaped(line, QStringView(&m_closing, 1), 0);
        if (closed < 0 && !line.isEmpty())
            return;
        m_closing = {};
        m_mayDefine = true;
        if (closed < 0 || closed + 1 < line.size())
            m_piece.references.pop_back();
    }
    void findMentions(QStringView line, qsizetype from, bool defines)
    {
        for (qsizetype at = line.indexOf(QLatin1String("[^"), from); at >= 0; at = line.indexOf(QLatin1String("[^"), at + 2))
            if (const qsizetype end = endOfLabel(line, at); end > 0 && !(defines && at == from))
                m_piece.mentions << linkLabel(line.sliced(at + 2, end - at - 2));
    }

    MarkdownPiece &m_piece;
    bool m_inFootnote = false;
    bool m_isVerbatim = false; ///< the line before is
    bool m_mayDefine = true;   ///< the line before is no paragraph's
    QString m_label;           ///< that has yet to get its address
    QChar m_closing;           ///< of the last reference's title, which is still open
};

/// Reads one piece that begins at `begin` as `piece` says, and what the next one begins with.
MarkdownPiece readPiece(QStringView text, qsizetype begin, MarkdownPiece &piece)
{
    MarkdownLines lines(piece);
    Notes notes(piece);
    MarkdownPiece next;
    qsizetype at = begin;
    while (at < text.size()) {
        const qsizetype end = endOfLine(text, at);
        const bool isWhole = text[end - 1] == u'\n';
        const QStringView line = text.sliced(at, end - at - (isWhole ? 1 : 0));
        const qsizetype length = at - begin;
        if (length >= enough) {
            const MarkdownLines::Cut cut = lines.cutBefore(line);
            if (cut == MarkdownLines::Cut::Between || (cut == MarkdownLines::Cut::InBlock && length >= longest) || length >= huge) {
                next = lines.beginning(line);
                break;
            }
        }
        lines.read(line);
        notes.read(line, length, lines);
        piece.lines += isWhole;
        at = end;
    }
    piece.length = at - begin;
    notes.finish(piece.length);
    return next;
}

} // namespace

void MarkdownPieces::setText(QStringView text)
{
    m_pieces.clear();
    MarkdownPiece piece;
    for (qsizetype at = 0; at < text.size();) {
        MarkdownPiece next = readPiece(text, at, piece);
        at += piece.length;
        m_pieces.push_back(std::exchange(piece, std::move(next)));
    }
}

MarkdownPieces::Change MarkdownPieces::edit(QStringView text, qsizetype position, qsizetype removed, qsizetype added)
{
    // The piece before is read again too: it may have ended there because of what changed.
    size_t first = 0;
    qsizetype at = 0;
    for (qsizetype end = 0; first < m_pieces.size() && end + m_pieces[first].length <= position; ++first)
        end += m_pieces[first].length;
    first -= first > 0 ? 1 : 0;
    for (size_t i = 0; i < first; ++i)
        at += m_pieces[i].length;
    first -= first == m_pieces.size() && first > 0 ? 1 : 0;

    std::vector<MarkdownPiece> fresh;
    size_t old = first;
    qsizetype oldAt = at;
    MarkdownPiece piece;
    if (first < m_pieces.size()) {
        piece.before = m_pieces[first].before;
        piece.number = m_pieces[first].number;
    }
    while (at < text.size()) {
        while (old < m_pieces.size() && oldAt + added - removed < at)
            oldAt += m_pieces[old++].length;
        const bool meets = at >= position + added && old > first && old < m_pieces.size() && oldAt + added - removed == at;
        if (meets && m_pieces[old].beginsLike(piece))
            break;
        MarkdownPiece next = readPiece(text, at, piece);
        at += piece.length;
        fresh.push_back(std::exchange(piece, std::move(next)));
    }
    if (at >= text.size())
        old = m_pieces.size();
    const Change change{first, old - first, fresh.size()};
    const auto both = qsizetype(std::min(change.removed, change.added)); // mostly all: the pieces behind do not move then
    const auto end = std::move(fresh.begin(), fresh.begin() + both, m_pieces.begin() + qsizetype(first));
    m_pieces.insert(m_pieces.erase(end, end + qsizetype(change.removed) - both), std::make_move_iterator(fresh.begin() + both),
                    std::make_move_iterator(fresh.end()));
    return change;
}

} // namespace domain
