// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/markdowntext.h"
#include <QRegularExpression>
#include <algorithm>

namespace domain {

namespace {

/// "<https://example.org>" at the beginning of `text`.
bool isAutolink(QStringView text)
{
    const QStringView inside = text.mid(1);
    const auto end = std::find_if(inside.begin(), inside.end(), [](QChar c) { return c == u'>' || c == u'<' || c.isSpace(); });
    return end != inside.end() && *end == u'>' && inside.left(end - inside.begin()).contains(u"://");
}

/// "&lt;", which would be shown as another character.
bool isEntity(QStringView line, qsizetype at)
{
    const QStringView name = line.mid(at + 1);
    const auto end = std::ranges::find_if_not(name, [](QChar c) { return c.isLetterOrNumber() || c == u'#'; });
    return end != name.begin() && end != name.end() && *end == u';';
}

/// What nobody means who writes the subject of a commit: raw HTML, entities, pictures, and "__init__" in bold. A code span, a link
/// and words in asterisks are meant.
bool isUnmeant(QStringView line, qsizetype at)
{
    switch (line.at(at).unicode()) {
    case u'<': return !isAutolink(line.mid(at));
    case u'&': return isEntity(line, at);
    case u'[': return at > 0 && line.at(at - 1) == u'!';
    case u'_': return (at > 0 && line.at(at - 1) == u'_') || (at + 1 < line.size() && line.at(at + 1) == u'_');
    default: return false;
    }
}

bool mayHoldUnmeant(QStringView line) { return line.contains(u'<') || line.contains(u'&') || line.contains(u"![") || line.contains(u"__"); }

QString withoutUnmeant(QStringView line)
{
    if (!mayHoldUnmeant(line))
        return line.toString();
    const CodeSpans spans(line);
    QString safe;
    for (qsizetype at = 0; at < line.size();) {
        if (line.at(at) == u'`') {
            const qsizetype end = spans.endFrom(at);
            safe += line.mid(at, end - at);
            at = end;
            continue;
        }
        const bool isEscaped = at > 0 && line.at(at - 1) == u'\\';
        if (!isEscaped && isUnmeant(line, at))
            safe += u'\\';
        safe += line.at(at++);
    }
    return safe;
}

bool isHeading(QStringView line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u'#'; });
    const qsizetype level = end - line.begin();
    return level > 0 && level <= 6 && (end == line.end() || end->isSpace());
}

/// A line of nothing but one of `=` and `-`: it would make the line above a heading.
bool isUnderline(QStringView line)
{
    const auto isMark = [&line](QChar c) {
        return c == line.front();
    };
    return !line.isEmpty() && (line.front() == u'=' || line.front() == u'-') && std::all_of(line.begin(), line.end(), isMark);
}

bool isBlockMarker(QStringView line)
{
    if (line.startsWith(u'>') || line.startsWith(u"[ ]") || line.startsWith(u"[x]"))
        return true;
    const bool isBullet = !line.isEmpty() && QStringView(u"-+*").contains(line.front());
    return isBullet && (line.size() == 1 || line.at(1).isSpace());
}

/// "1. " and "1) " make a list of their own; the mark after the digits is what to escape. -1: there is none.
qsizetype numberMark(QStringView line)
{
    const auto end = std::find_if_not(line.begin(), line.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qsizetype digits = end - line.begin();
    const bool isMark = digits > 0 && end != line.end() && (*end == u'.' || *end == u')');
    return isMark && (digits + 1 == line.size() || line.at(digits + 1).isSpace()) ? digits : -1;
}

/// What only the first line may not be: below it a list is a list the author meant.
QString escapedFirstLine(QStringView line)
{
    QString safe = withoutUnmeant(line);
    if (FenceTracker().isCode(line) || isHeading(line) || isUnderline(line) || isBlockMarker(line))
        safe.prepend(u'\\');
    else if (const qsizetype mark = numberMark(line); mark >= 0)
        safe.insert(mark, u'\\');
    return safe;
}

bool needsEscape(QStringView line)
{
    return mayHoldUnmeant(line) || FenceTracker().isCode(line) || isHeading(line) || isUnderline(line) || isBlockMarker(line)
           || numberMark(line) >= 0;
}

QString escapedFurtherLine(QStringView line)
{
    const QString safe = withoutUnmeant(line);
    const QStringView trimmed = line.trimmed();
    if (!isHeading(trimmed) && !isUnderline(trimmed))
        return safe;
    const qsizetype indent = trimmed.data() - line.data();
    return safe.left(indent) + u'\\' + safe.mid(indent);
}

} // namespace

CodeSpans::CodeSpans(QStringView text) : m_text(text)
{
    for (qsizetype at = text.indexOf(u'`'); at >= 0;) {
        const qsizetype end = runEnd(at);
        m_lastRun[end - at] = at;
        at = text.indexOf(u'`', end);
    }
}

qsizetype CodeSpans::endFrom(qsizetype at) const
{
    const qsizetype opened = runEnd(at);
    const qsizetype length = opened - at;
    if (m_lastRun.value(length, at) <= at)
        return opened;
    for (qsizetype next = m_text.indexOf(u'`', opened); next >= 0;) {
        const qsizetype end = runEnd(next);
        if (end - next == length)
            return end;
        next = m_text.indexOf(u'`', end);
    }
    return opened;
}

qsizetype CodeSpans::runEnd(qsizetype at) const
{
    while (at < m_text.size() && m_text.at(at) == u'`')
        ++at;
    return at;
}

std::optional<HeadingLine> headingLine(QStringView line)
{
    static const QRegularExpression shape(QStringLiteral(R"(^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$)"));
    if (!line.contains(u'#'))
        return std::nullopt;
    const auto match = shape.match(line.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return HeadingLine{int(match.capturedLength(1)), match.capturedStart(2), match.capturedLength(2)};
}

QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower())
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    return anchor;
}

QString linkLabel(QStringView label) { return label.toString().simplified().toCaseFolded(); }

QString listItemText(const QString &text)
{
    if (!text.contains(u'\n'))
        return needsEscape(text) ? escapedFirstLine(text) : text;
    FenceTracker fence;
    QString item;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (const QStringView line : lines) {
        const bool isFirst = line.data() == text.constData();
        if (!isFirst)
            item += line.trimmed().isEmpty() ? QStringLiteral("\n") : QStringLiteral("\n  ");
        if (fence.isCode(line))
            item += line;
        else
            item += isFirst ? escapedFirstLine(line) : escapedFurtherLine(line.trimmed().isEmpty() ? QStringView() : line);
    }
    if (fence.isOpen())
        item += QStringLiteral("\n  ") + fence.closingFence();
    return item;
}

QString plainText(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_[]<>&~|").contains(c))
            safe += u'\\';
        safe += c;
    }
    return escapedFirstLine(safe);
}

QString boldText(const QString &text)
{
    QString safe = withoutUnmeant(text);
    return safe.replace(u'*', QLatin1String("\\*"));
}

} // namespace domain
