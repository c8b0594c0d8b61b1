// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/docspage.h"
#include "domain/changelogtext.h"
#include "domain/versionmention.h"
#include <algorithm>

namespace domain {

namespace {

using Lines = std::vector<ChangelogLine>;

/// The metadata that generators of sites keep above a page: its "# comments" are no headings.
size_t linesOfFrontMatter(const QByteArray &page, const Lines &lines)
{
    if (lines.empty())
        return 0;
    const QByteArrayView fence = lines.front().content(page).trimmed();
    if (fence != "---" && fence != "+++")
        return 0;
    const auto end = std::find_if(lines.begin() + 1, lines.end(), [&](const auto &line) { return line.content(page).trimmed() == fence; });
    return end == lines.end() ? 0 : size_t(end - lines.begin()) + 1;
}

bool mentions(QByteArrayView line, const QByteArray &version)
{
    return findVersion({line.data(), size_t(line.size())}, {version.constData(), size_t(version.size())}) != std::string_view::npos;
}

class Page {
public:
    explicit Page(const QByteArray &bytes) : m_bytes(bytes), m_lines(linesOf(bytes)), m_begin(linesOfFrontMatter(bytes, m_lines)) {}

    bool tellsOf(const QString &version) const
    {
        return std::any_of(m_lines.begin() + qsizetype(m_begin), m_lines.end(), [&, bytes = version.toUtf8()](const auto &line) {
            return levelOf(line) > 0 && mentions(line.content(m_bytes), bytes);
        });
    }

    /// Below a line that is there once.
    Result<ByteEdit> below(const DocsPage &place, const QString &section) const
    {
        const QByteArray wanted = place.after.trimmed().toUtf8();
        const auto isMark = [&](const ChangelogLine &line) {
            return line.content(m_bytes).trimmed() == wanted;
        };
        const auto count = std::ranges::count_if(m_lines, isMark);
        if (count != 1)
            return failure(ErrorKind::PlaceMissing, place.path, QString::number(count), place.after);
        const auto mark = std::ranges::find_if(m_lines, isMark);
        const bool isTight = mark + 1 != m_lines.end() && !(mark + 1)->isBlank(m_bytes);
        return ByteEdit{mark->contentEnd, 0, encoded(QLatin1String("\n\n") + section + (isTight ? QLatin1String("\n") : QLatin1String()))};
    }

    /// Above the newest section, which is the first below the title and its introduction.
    ByteEdit above(const QString &section) const
    {
        const auto begin = m_lines.begin() + qsizetype(m_begin);
        const auto title = std::find_if(begin, m_lines.end(), [this](const auto &line) { return levelOf(line) == 1; });
        const auto isNewest = [this](const ChangelogLine &line) {
            const auto heading = readReleaseHeading(line.content(m_bytes));
            return levelOf(line) > 0 && !(heading && heading->isUnreleased());
        };
        const auto newest = std::find_if(title == m_lines.end() ? begin : title + 1, m_lines.end(), isNewest);
        if (newest == m_lines.end())
            return atEnd(section);
        const bool isTight = newest != m_lines.begin() && !(newest - 1)->isBlank(m_bytes);
        return {newest->begin, 0, encoded((isTight ? QLatin1String("\n") : QLatin1String()) + section + QLatin1String("\n\n"))};
    }

private:
    int levelOf(const ChangelogLine &line) const { return line.isText ? headingLevel(line.content(m_bytes)) : 0; }

    ByteEdit atEnd(const QString &section) const
    {
        const auto last = std::find_if(m_lines.rbegin(), m_lines.rend(), [this](const auto &line) { return !line.isBlank(m_bytes); });
        if (last == m_lines.rend())
            return {m_bytes.size(), 0, encoded(section + QLatin1String("\n"))};
        return {last->contentEnd, 0, encoded(QLatin1String("\n\n") + section)};
    }

    QByteArray encoded(const QString &text) const
    {
        const QByteArray lineEnd = lineEndOf(m_bytes);
        QByteArray bytes = text.toUtf8();
        return lineEnd == "\n" ? bytes : bytes.replace("\n", lineEnd);
    }

    const QByteArray &m_bytes;
    Lines m_lines;
    size_t m_begin;
};

} // namespace

Result<QByteArray> withPageSection(const QByteArray &page, const DocsPage &place, const QString &section, const QString &version)
{
    const Page read(page);
    if (read.tellsOf(version))
        return page;
    const QString text = sectionText(section);
    const auto edit = place.after.isEmpty() ? Result<ByteEdit>(read.above(text)) : read.below(place, text);
    if (!edit)
        return failure(edit.error());
    return withEdits(page, {*edit});
}

} // namespace domain
