// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changelog.h"
#include "domain/changelogtext.h"
#include <QUtf8StringView>
#include <algorithm>
#include <ranges>

namespace domain {

namespace {

/// Where the link references at the end of the file begin; the end of the file when there are none.
qsizetype endOfText(const QByteArray &bytes, const std::vector<ChangelogLine> &lines)
{
    qsizetype end = bytes.size();
    for (const ChangelogLine &line : lines | std::views::reverse) {
        if (line.isText && readLinkReference(line.content(bytes)))
            end = line.begin;
        else if (!line.isBlank(bytes))
            break;
    }
    return end;
}

} // namespace

Result<Changelog> Changelog::parse(const QByteArray &bytes)
{
    if (!QUtf8StringView(bytes).isValidUtf8())
        return failure(ErrorKind::NotUtf8);
    Changelog changelog;
    changelog.m_bytes = bytes;
    const std::vector<ChangelogLine> lines = linesOf(bytes);
    const qsizetype textEnd = endOfText(bytes, lines);
    int openLevel = 0;
    const auto endSection = [&](qsizetype end) {
        if (openLevel > 0)
            changelog.m_spans.back().end = end;
        openLevel = 0;
    };
    for (size_t i = 0; i < lines.size(); ++i) {
        const QByteArrayView content = lines[i].content(bytes);
        const int level = lines[i].isText ? headingLevel(content) : 0;
        if (level == 0)
            continue;
        const auto heading = readReleaseHeading(content);
        if (heading || level <= openLevel)
            endSection(lines[i].begin);
        if (!heading)
            continue;
        openLevel = level;
        changelog.m_spans.push_back({lines[i].begin, lines[i].end, bytes.size()});
        changelog.m_sections.push_back({heading->name, heading->date, heading->yanked, int(i) + 1, {}});
    }
    endSection(textEnd);
    for (size_t i = 0; i < changelog.m_spans.size(); ++i) {
        const Span &span = changelog.m_spans[i];
        changelog.m_sections[i].body =
            sectionText(QString::fromUtf8(QByteArrayView(bytes).sliced(span.headingEnd, span.end - span.headingEnd)));
    }
    return changelog;
}

const ChangelogSection *Changelog::section(const QString &version) const
{
    const auto found =
        std::find_if(m_sections.begin(), m_sections.end(), [&version](const ChangelogSection &s) { return s.name == version; });
    return found == m_sections.end() ? nullptr : &*found;
}

const ChangelogSection *Changelog::unreleased() const { return section(QStringLiteral("Unreleased")); }

} // namespace domain
