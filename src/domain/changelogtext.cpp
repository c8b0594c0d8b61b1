// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changelogtext.h"
#include "domain/markdowntext.h"
#include <QRegularExpression>
#include <algorithm>

namespace domain {

namespace {

/// An HTML block that begins with a comment goes on to the line that ends it (CommonMark 0.31 section 4.6).
class CommentTracker {
public:
    bool isComment(QByteArrayView line)
    {
        if (!m_isOpen && !line.trimmed().startsWith("<!--"))
            return false;
        m_isOpen = !line.toByteArray().contains("-->");
        return true;
    }

private:
    bool m_isOpen = false;
};

std::optional<QDate> dateIn(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)"));
    const QDate date = QDate::fromString(shape.match(text).captured(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::vector<ChangelogLine> linesOf(const QByteArray &bytes)
{
    std::vector<ChangelogLine> lines;
    FenceTracker fence;
    CommentTracker comment;
    for (qsizetype begin = markLength(bytes); begin < bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', begin);
        ChangelogLine line{begin, newline < 0 ? bytes.size() : newline, newline < 0 ? bytes.size() : newline + 1};
        if (line.contentEnd > begin && bytes.at(line.contentEnd - 1) == '\r')
            --line.contentEnd;
        const QByteArrayView content = line.content(bytes);
        line.isText = !comment.isComment(content) && !fence.isCode(QLatin1String(content.data(), content.size()));
        lines.push_back(line);
        begin = line.end;
    }
    return lines;
}

QByteArray lineEndOf(const QByteArray &bytes)
{
    const bool isDos = bytes.count("\r\n") * 2 > bytes.count('\n');
    return isDos ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
}

QString sectionText(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    const auto isText = [](QChar c) {
        return !c.isSpace();
    };
    const qsizetype first = std::find_if(text.cbegin(), text.cend(), isText) - text.cbegin();
    const qsizetype end = std::find_if(text.crbegin(), text.crend(), isText).base() - text.cbegin();
    const qsizetype begin = first == 0 ? 0 : text.lastIndexOf(u'\n', first - 1) + 1;
    return text.mid(begin, std::max(end - begin, qsizetype(0)));
}

qsizetype markLength(const QByteArray &bytes) { return bytes.startsWith("\xef\xbb\xbf") ? 3 : 0; }

std::optional<ReleaseHeading> readReleaseHeading(QByteArrayView line)
{
    const int level = headingLevel(line);
    if (level < 1 || level > 3)
        return std::nullopt;
    // Level 1 and 3 are what some generators write for majors and patches; there only a whole version counts.
    static const QRegularExpression shape(
        QStringLiteral("^(?:<small>)?(\\[)?(?:(unreleased)\\b|(v)?(\\d+(?:\\.\\d+)+(?:[.+-]*[0-9A-Za-z])*))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression wholeVersion(QStringLiteral("^\\d+\\.\\d+\\.\\d+"));
    static const QRegularExpression inlineLink(QStringLiteral("^\\]\\(([^)\\s]+)\\)"));
    const QString text = QString::fromUtf8(line.sliced(level)).trimmed();
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    ReleaseHeading heading;
    heading.hasBrackets = !match.capturedView(1).isEmpty();
    heading.hasV = !match.capturedView(3).isEmpty();
    heading.name = match.capturedView(2).isEmpty() ? match.captured(4) : QStringLiteral("Unreleased");
    if (level != 2 && !heading.isUnreleased() && !wholeVersion.match(heading.name).hasMatch())
        return std::nullopt;
    const QString rest = text.mid(match.capturedEnd());
    heading.url = inlineLink.match(rest).captured(1);
    heading.date = dateIn(rest);
    heading.hasParentheses = heading.date && rest.contains(u'(' + heading.date->toString(Qt::ISODate) + u')');
    heading.yanked = rest.contains(QLatin1String("[yanked]"), Qt::CaseInsensitive);
    return heading;
}

int headingLevel(QByteArrayView line)
{
    int level = 0;
    while (level < line.size() && line[level] == '#')
        ++level;
    const bool isHeading = level <= 6 && (level == line.size() || line[level] == ' ' || line[level] == '\t');
    return isHeading ? level : 0;
}

QByteArray withEdits(const QByteArray &bytes, std::vector<ByteEdit> edits)
{
    std::stable_sort(edits.begin(), edits.end(), [](const ByteEdit &a, const ByteEdit &b) { return a.offset < b.offset; });
    QByteArray result;
    qsizetype done = 0;
    for (const ByteEdit &edit : edits) {
        result += QByteArrayView(bytes).sliced(done, edit.offset - done);
        result += edit.text;
        done = edit.offset + edit.length;
    }
    result += QByteArrayView(bytes).sliced(done);
    return result;
}

std::optional<LinkReference> readLinkReference(QByteArrayView line)
{
    static const QRegularExpression shape(QStringLiteral("^ {0,3}\\[([^\\]^][^\\]]*)\\]:\\s*<?([^\\s>]+)>?"));
    if (!line.contains(']')) // nearly every line; a regular expression costs more than the search
        return std::nullopt;
    const auto match = shape.match(QString::fromUtf8(line));
    if (!match.hasMatch())
        return std::nullopt;
    return LinkReference{match.captured(1), match.captured(2)};
}

} // namespace domain
