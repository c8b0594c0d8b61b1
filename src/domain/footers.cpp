// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/footers.h"
#include "domain/changekind.h"
#include "domain/commitheader.h"
#include <algorithm>

namespace domain {

namespace {

bool isTokenCharacter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'; }

qsizetype tokenLength(QStringView line)
{
    const auto end = std::find_if_not(line.begin(), line.end(), isTokenCharacter);
    return end - line.begin();
}

bool isBlank(QStringView line) { return line.trimmed().isEmpty(); }

/// "* feat: x": how a squash merge lists the commits it was made of.
std::optional<CommitHeader> squashedHeader(QStringView line)
{
    if (!line.startsWith(u"* ") && !line.startsWith(u"- "))
        return std::nullopt;
    return readHeader(line.mid(2));
}

/// What forges draw between a squash merge's text and its trailers.
bool isRuler(QStringView line)
{
    line = line.trimmed();
    return line.size() >= 3 && std::all_of(line.begin(), line.end(), [](QChar c) { return c == u'-'; });
}

/// Reads the lines below a header one by one. Footers begin at a paragraph that opens with one, and end
/// where a squash merge goes on with its next commit.
class TailReader {
public:
    explicit TailReader(QStringView text) : m_text(text) {}

    MessageTail read()
    {
        for (qsizetype begin = 0; begin < m_text.size();) {
            const QStringView line = lineAt(m_text, begin);
            readLine(line, begin);
            begin += line.size() + 1;
        }
        closeFooter(m_text.size());
        const qsizetype bodyEnd = m_footersBegin < 0 ? m_text.size() : m_footersBegin;
        m_tail.body = m_text.left(bodyEnd).trimmed().toString();
        return std::move(m_tail);
    }

private:
    void readLine(QStringView line, qsizetype begin)
    {
        if (line.isEmpty()) {
            m_afterBlank = true;
            return;
        }
        if (line.front() == u'*' || line.front() == u'-')
            readListLine(line, begin);
        else if (m_afterBlank || m_footersBegin >= 0 || line.front() == u'B')
            readFooter(line, begin);
        m_afterBlank = isBlank(line);
    }

    void readListLine(QStringView line, qsizetype begin)
    {
        const auto squashed = squashedHeader(line);
        if (squashed && m_open && m_open->isBreaking && !isKnownType(squashed->type.toString().toLower()))
            return; // "- api: moved": what changed, one by one
        if (squashed && squashed->breaking)
            m_tail.breaking = true;
        if (squashed || isRuler(line)) {
            closeFooter(begin);
            m_footersBegin = -1;
        }
    }

    /// Inside a paragraph only a breaking change opens a footer: too many people forget its empty line.
    void readFooter(QStringView line, qsizetype begin)
    {
        const auto footer = readFooterLine(line);
        if (footer && m_open && m_open->isBreaking && !footer->isBreaking && isBlank(footer->value))
            return; // "Before:" stands above an example
        if (footer && (m_afterBlank || m_footersBegin >= 0 || footer->isBreaking))
            openFooter(*footer, begin);
    }

    void openFooter(const FooterLine &footer, qsizetype begin)
    {
        closeFooter(begin);
        if (m_footersBegin < 0)
            m_footersBegin = begin;
        m_open = footer;
    }

    void closeFooter(qsizetype end)
    {
        if (!m_open)
            return;
        const qsizetype begin = m_open->value.data() - m_text.data();
        QString value = m_text.mid(begin, end - begin).trimmed().toString();
        if (m_open->isBreaking) {
            m_tail.breaking = true;
            if (!m_tail.breakingText.isEmpty() && !value.isEmpty())
                m_tail.breakingText += u'\n';
            m_tail.breakingText += value;
        }
        m_tail.footers.push_back({m_open->token.toString(), std::move(value)});
        m_open.reset();
    }

    QStringView m_text;
    MessageTail m_tail;
    std::optional<FooterLine> m_open;
    qsizetype m_footersBegin = -1;
    bool m_afterBlank = true;
};

/// git-interpret-trailers(1): token, optional space, colon.
std::optional<Footer> readTrailer(QStringView line)
{
    const qsizetype length = tokenLength(line);
    const QStringView rest = line.mid(length).trimmed();
    if (length == 0 || !rest.startsWith(u':'))
        return std::nullopt;
    return Footer{line.left(length).toString(), rest.mid(1).trimmed().toString()};
}

bool isWrittenByGit(QStringView line) { return line.startsWith(u"Signed-off-by: ") || line.startsWith(u"(cherry picked from commit "); }

/// Where the last paragraph begins; 0 when there is only one.
qsizetype lastParagraph(QStringView text)
{
    qsizetype begin = text.size();
    while (begin > 0) {
        const qsizetype newline = text.left(begin - 1).lastIndexOf(u'\n');
        if (isBlank(text.mid(newline + 1, begin - newline - 1)))
            return begin;
        begin = newline + 1;
    }
    return 0;
}

} // namespace

std::optional<FooterLine> readFooterLine(QStringView line)
{
    qsizetype length = tokenLength(line);
    if (line.startsWith(u"BREAKING CHANGE"))
        length = QStringView(u"BREAKING CHANGE").size();
    if (length == 0)
        return std::nullopt;
    const QStringView token = line.left(length);
    const QStringView rest = line.mid(length);
    const bool hasColon = rest.startsWith(u':') && (rest.size() == 1 || rest.at(1).isSpace());
    if (!hasColon && !rest.startsWith(u" #"))
        return std::nullopt;
    return FooterLine{token, rest.mid(hasColon ? 1 : 2), token == u"BREAKING CHANGE" || token == u"BREAKING-CHANGE"};
}

MessageTail readTail(QStringView text) { return TailReader(text).read(); }

std::vector<Footer> trailersOf(const QString &message)
{
    QString normalized = message;
    normalized.remove(u'\r');
    const QStringView text = QStringView(normalized).trimmed();
    const qsizetype begin = lastParagraph(text);
    if (begin == 0)
        return {};
    std::vector<Footer> trailers;
    qsizetype others = 0;
    bool hasGitsOwn = false;
    for (const QStringView line : text.mid(begin).split(u'\n')) {
        hasGitsOwn = hasGitsOwn || isWrittenByGit(line);
        if (line.front().isSpace() && !trailers.empty())
            trailers.back().value += u'\n' + line.trimmed().toString();
        else if (auto trailer = readTrailer(line))
            trailers.push_back(std::move(*trailer));
        else if (!isWrittenByGit(line))
            ++others;
    }
    // Git's rule: all lines are trailers, or one is Git's own and at least a quarter are trailers.
    const bool isTrailerBlock = others == 0 || (hasGitsOwn && qsizetype(trailers.size()) * 3 >= others);
    return isTrailerBlock ? trailers : std::vector<Footer>();
}

} // namespace domain
