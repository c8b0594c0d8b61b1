// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changelog.h"
#include "domain/changelogcategories.h"
#include "domain/changeloglinks.h"
#include "domain/version.h"
#include <algorithm>

namespace domain {

namespace {

/// The head that Keep a Changelog 1.1.0 recommends.
QString newFile(const QString &version)
{
    QString text = QStringLiteral("# Changelog\n\nAll notable changes to this project will be documented in this file.\n\n"
                                  "The format is based on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/)");
    if (Version::parse(version))
        text += QStringLiteral(",\nand this project adheres to [Semantic Versioning](https://semver.org/spec/v2.0.0.html)");
    return text + QStringLiteral(".\n\n## [Unreleased]\n");
}

/// What an edit must know of a file beside its sections.
struct Layout {
    explicit Layout(const QByteArray &file) : bytes(file), lines(linesOf(file)), lineEnd(lineEndOf(file)) {}

    const ChangelogLine &lineAt(int number) const { return lines[size_t(number - 1)]; }
    ReleaseHeading headingAt(int number) const { return *readReleaseHeading(lineAt(number).content(bytes)); }
    std::vector<ChangelogLine> linesBetween(qsizetype begin, qsizetype end) const
    {
        std::vector<ChangelogLine> between;
        std::copy_if(lines.begin(), lines.end(), std::back_inserter(between),
                     [=](const ChangelogLine &line) { return line.begin >= begin && line.end <= end; });
        return between;
    }
    QByteArray encoded(const QString &text) const
    {
        QByteArray result = text.toUtf8();
        return lineEnd == "\n" ? result : result.replace("\n", lineEnd);
    }

    const QByteArray &bytes;
    std::vector<ChangelogLine> lines;
    QByteArray lineEnd;
};

/// "## [1.2.0] - 2026-11-23", written as the heading beside it is.
QString headingLike(const ReleaseHeading &like, int level, const TaggedVersion &added, const QDate &date, const QString &url)
{
    QString name = (like.hasV ? QStringLiteral("v") : QString()) + added.version;
    if (like.hasBrackets)
        name = u'[' + name + u']';
    if (!url.isEmpty())
        name += u'(' + url + u')';
    const QString day = date.toString(Qt::ISODate);
    return QString(level, u'#') + u' ' + name + (like.hasParentheses ? QStringLiteral(" (%1)").arg(day) : QStringLiteral(" - %1").arg(day));
}

/// Sections from the newest release on: Unreleased is none.
std::vector<const ChangelogSection *> releasesOf(const std::vector<ChangelogSection> &sections)
{
    std::vector<const ChangelogSection *> releases;
    for (const ChangelogSection &section : sections) {
        if (section.name != u"Unreleased")
            releases.push_back(&section);
    }
    return releases;
}

/// Where some generators write majors on the first level or patches on the third, what is added goes on the second.
int levelOf(const Layout &layout, const std::vector<const ChangelogSection *> &releases)
{
    const auto isOnFirst = [&layout](const ChangelogSection *release) {
        return headingLevel(layout.lineAt(release->line).content(layout.bytes)) == 1;
    };
    return !releases.empty() && std::all_of(releases.begin(), releases.end(), isOnFirst) ? 1 : 2;
}

NewestReleases newestOf(const std::vector<const ChangelogSection *> &releases)
{
    NewestReleases newest;
    if (!releases.empty())
        newest.newest = releases.front()->name;
    if (releases.size() > 1)
        newest.secondNewest = releases[1]->name;
    return newest;
}

/// A first release goes below all text, but above the link references.
ByteEdit appended(const Layout &layout, const QString &section)
{
    const auto isText = [&](const ChangelogLine &line) {
        return !line.isBlank(layout.bytes) && !(line.isText && readLinkReference(line.content(layout.bytes)));
    };
    const auto last = std::find_if(layout.lines.rbegin(), layout.lines.rend(), isText);
    if (last == layout.lines.rend())
        return {markLength(layout.bytes), 0, layout.encoded(section + QLatin1String("\n\n"))};
    return {last->contentEnd, 0, layout.encoded(QLatin1String("\n\n") + section)};
}

} // namespace

Result<Changelog> Changelog::withRelease(const QString &version, const QDate &date, const QString &body, const QString &tag) const
{
    if (section(version))
        return failure(ErrorKind::SectionExists, version);
    if (m_bytes.mid(markLength(m_bytes)).trimmed().isEmpty()) {
        const QByteArray mark = m_bytes.left(markLength(m_bytes));
        return parse(mark + newFile(version).toUtf8())->withRelease(version, date, body, tag);
    }
    const Layout layout(m_bytes);
    const TaggedVersion added{version, tag};
    const auto releases = releasesOf(m_sections);
    const NewestReleases newest = newestOf(releases);
    const ChangelogSection *waiting = unreleased();
    ReleaseHeading like;
    like.hasBrackets = true;
    if (!releases.empty())
        like = layout.headingAt(releases.front()->line);
    else if (waiting)
        like = layout.headingAt(waiting->line);
    const QString heading = headingLike(like, levelOf(layout, releases), added, date, nextLink(like.url, newest, added));
    const QString text = sectionText(body);
    const QString section = text.isEmpty() ? heading : heading + QLatin1String("\n\n") + text;

    std::vector<ByteEdit> edits = linkEdits(m_bytes, newest, added);
    if (waiting) {
        const Span &span = m_spans[size_t(waiting - m_sections.data())];
        const ChangelogLine &above = layout.lineAt(waiting->line);
        edits.push_back({above.contentEnd, 0, layout.encoded(QLatin1String("\n\n") + heading)});
        const auto moved = layout.linesBetween(span.headingEnd, span.end);
        const auto merged = mergeEdits(m_bytes, categoriesOf(m_bytes, above, moved), text.toUtf8());
        edits.insert(edits.end(), merged.begin(), merged.end());
        if (moved.empty() && span.end < m_bytes.size())
            edits.push_back({above.contentEnd, 0, layout.lineEnd});
    } else if (!releases.empty()) {
        edits.push_back({m_spans.front().begin, 0, layout.encoded(section + QLatin1String("\n\n"))});
    } else {
        edits.push_back(appended(layout, section));
    }
    auto result = parse(withEdits(m_bytes, std::move(edits)));
    // Code or a comment that nobody closed swallows what stands below it.
    if (result && !result->section(version))
        return failure(ErrorKind::MalformedFile, version);
    return result;
}

Result<Changelog> Changelog::withBody(const QString &version, const QString &body) const
{
    const ChangelogSection *found = section(version);
    if (!found)
        return failure(ErrorKind::NoMatch, version);
    const Layout layout(m_bytes);
    const Span &span = m_spans[size_t(found - m_sections.data())];
    const ChangelogLine &heading = layout.lineAt(found->line);
    std::vector<ChangelogLine> lines = layout.linesBetween(span.headingEnd, span.end);
    const auto isBlank = [this](const ChangelogLine &line) {
        return line.isBlank(m_bytes);
    };
    const auto first = std::find_if_not(lines.begin(), lines.end(), isBlank);
    const auto last = std::find_if_not(lines.rbegin(), lines.rend(), isBlank);
    const QString text = sectionText(body);
    ByteEdit edit{heading.contentEnd, 0, {}};
    if (first == lines.end() && !text.isEmpty())
        edit.text =
            layout.encoded(QLatin1String("\n\n") + text) + (lines.empty() && span.end < m_bytes.size() ? layout.lineEnd : QByteArray());
    else if (first != lines.end() && text.isEmpty())
        edit.length = last->contentEnd - edit.offset;
    else if (first != lines.end())
        edit = {first->begin, last->contentEnd - first->begin, layout.encoded(text)};
    return parse(withEdits(m_bytes, {edit}));
}

} // namespace domain
