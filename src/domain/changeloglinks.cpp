// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changeloglinks.h"
#include <QRegularExpression>
#include <algorithm>

namespace domain {

namespace {

struct PlacedReference {
    ChangelogLine line;
    LinkReference link;

    QString version() const { return link.label.startsWith(u'v', Qt::CaseInsensitive) ? link.label.mid(1) : link.label; }
    bool isUnreleased() const { return link.label.compare(QLatin1String("unreleased"), Qt::CaseInsensitive) == 0; }
    bool isVersion() const { return !version().isEmpty() && version().front().isDigit() && version().contains(u'.'); }
};

/// "https://…/compare/v1.0.0...HEAD": the form of GitHub, GitLab, Forgejo and Gitea.
struct CompareLink {
    QString before, from, dots, to, after;

    static std::optional<CompareLink> parse(const QString &url)
    {
        static const QRegularExpression shape(QStringLiteral("^(.*/compare/)(.+?)(\\.{2,3})([^?#]+)(.*)$"));
        const auto match = shape.match(url);
        if (!match.hasMatch())
            return std::nullopt;
        return CompareLink{match.captured(1), match.captured(2), match.captured(3), match.captured(4), match.captured(5)};
    }
    QString between(const QString &first, const QString &second) const { return before + first + dots + second + after; }
};

/// The tag of another version, written as the added one's: "v1.1.0" for 1.1.0 after 1.2.0 and v1.2.0.
QString tagLike(const TaggedVersion &added, const QString &version)
{
    QString tag = added.tag;
    return tag.replace(added.version, version);
}

/// The tag that the newest release has in the Unreleased link, even when somebody forgot to move that link on.
QString previousTag(const CompareLink &unreleased, const NewestReleases &releases, const TaggedVersion &added)
{
    if (releases.newest.isEmpty() || unreleased.from.contains(releases.newest))
        return unreleased.from;
    return tagLike(added, releases.newest);
}

std::vector<PlacedReference> referencesOf(const QByteArray &bytes)
{
    std::vector<PlacedReference> references;
    for (const ChangelogLine &line : linesOf(bytes)) {
        const auto link = line.isText ? readLinkReference(line.content(bytes)) : std::nullopt;
        if (!link)
            continue;
        PlacedReference reference{line, *link};
        if (reference.isUnreleased() || reference.isVersion())
            references.push_back(std::move(reference));
    }
    return references;
}

class LinkEditor {
public:
    LinkEditor(const QByteArray &bytes, const NewestReleases &releases, const TaggedVersion &added)
        : m_bytes(bytes), m_releases(releases), m_added(added), m_references(referencesOf(bytes))
    {
        m_unreleased = find([](const PlacedReference &reference) { return reference.isUnreleased(); });
        m_newest = find([&](const PlacedReference &reference) { return reference.version() == releases.newest; });
    }

    std::vector<ByteEdit> edits() const
    {
        std::vector<ByteEdit> edits;
        const bool isThere = find([this](const PlacedReference &reference) { return reference.version() == m_added.version; });
        if (const QString url = addedUrl(); !url.isEmpty() && !isThere)
            edits.push_back(insertion(url));
        if (const QString url = unreleasedUrl(); !url.isEmpty()) {
            const QByteArray old = m_unreleased->link.url.toUtf8();
            const qsizetype at = m_bytes.indexOf(old, m_unreleased->line.begin + m_unreleased->link.label.toUtf8().size());
            edits.push_back({at, old.size(), url.toUtf8()});
        }
        return edits;
    }

private:
    template <class Rule>
    const PlacedReference *find(Rule rule) const
    {
        const auto found = std::find_if(m_references.begin(), m_references.end(), rule);
        return found == m_references.end() ? nullptr : &*found;
    }

    std::optional<CompareLink> unreleasedCompare() const
    {
        return m_unreleased ? CompareLink::parse(m_unreleased->link.url) : std::nullopt;
    }

    QString addedUrl() const
    {
        if (const auto compare = unreleasedCompare())
            return compare->between(previousTag(*compare, m_releases, m_added), m_added.tag);
        return m_newest ? nextLink(m_newest->link.url, m_releases, m_added) : QString();
    }

    QString unreleasedUrl() const
    {
        if (const auto compare = unreleasedCompare())
            return compare->between(m_added.tag, compare->to);
        const QString old = tagLike(m_added, m_releases.newest);
        if (!m_unreleased || m_releases.newest.isEmpty() || !m_unreleased->link.url.contains(old))
            return {};
        return QString(m_unreleased->link.url).replace(old, m_added.tag);
    }

    /// Beside the newest one's: on the side that is away from the older ones.
    ByteEdit insertion(const QString &url) const
    {
        const bool hasV = m_newest && m_newest->link.label != m_newest->version();
        const QByteArray line =
            QStringLiteral("[%1%2]: %3").arg(hasV ? m_newest->link.label.left(1) : QString(), m_added.version, url).toUtf8();
        const PlacedReference *beside = m_unreleased ? m_unreleased : m_newest;
        const bool newestIsLast = m_newest && m_newest == &m_references.back() && m_references.size() > 1;
        const bool oldestFirst = m_unreleased && m_newest ? m_newest < m_unreleased : newestIsLast;
        const bool goesBelow = m_unreleased ? !oldestFirst : oldestFirst;
        if (goesBelow)
            return {beside->line.contentEnd, 0, lineEndOf(m_bytes) + line};
        return {beside->line.begin, 0, line + lineEndOf(m_bytes)};
    }

    const QByteArray &m_bytes;
    const NewestReleases &m_releases;
    const TaggedVersion &m_added;
    std::vector<PlacedReference> m_references;
    const PlacedReference *m_unreleased = nullptr;
    const PlacedReference *m_newest = nullptr;
};

} // namespace

QString nextLink(const QString &url, const NewestReleases &releases, const TaggedVersion &added)
{
    if (releases.newest.isEmpty())
        return {};
    if (const auto compare = CompareLink::parse(url); compare && compare->to.contains(releases.newest))
        return compare->between(compare->to, added.tag);
    const QString newestTag = tagLike(added, releases.newest);
    const qsizetype newest = url.indexOf(newestTag);
    if (newest < 0)
        return {};
    const QString olderTag = releases.secondNewest.isEmpty() ? QString() : tagLike(added, releases.secondNewest);
    const qsizetype older = olderTag.isEmpty() ? -1 : url.indexOf(olderTag);
    const bool isApart = older >= 0 && (older + olderTag.size() <= newest || newest + newestTag.size() <= older);
    QString next = url;
    if (isApart && older > newest)
        next.replace(older, olderTag.size(), newestTag);
    next.replace(newest, newestTag.size(), added.tag);
    if (isApart && older < newest)
        next.replace(older, olderTag.size(), newestTag);
    return next;
}

std::vector<ByteEdit> linkEdits(const QByteArray &bytes, const NewestReleases &releases, const TaggedVersion &added)
{
    return LinkEditor(bytes, releases, added).edits();
}

} // namespace domain
