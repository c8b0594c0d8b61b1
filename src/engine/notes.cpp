// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/notes.h"
#include "domain/placeholders.h"
#include "engine/credits.h"
#include "engine/project.h"
#include "engine/releasestate.h"
#include "engine/releasetext.h"
#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

namespace engine {

using domain::Commit;
using domain::ErrorKind;
using domain::ObjectId;
using domain::ReleaseLevel;
using domain::Result;
using domain::TagPattern;
using domain::Version;

namespace {

struct NamedVersion {
    Version version;
    QString tag;
};

/// Highest first. A full release does not follow on from its own pre-releases.
std::vector<NamedVersion> candidates(const QStringList &tags, const TagPattern &pattern, const std::optional<Version> &before)
{
    std::vector<NamedVersion> found;
    for (const QString &tag : tags) {
        const auto version = pattern.versionOf(tag);
        if (!version)
            continue;
        if (before && (Version::precedence(*version, *before) >= 0 || (version->isPreRelease() && !before->isPreRelease())))
            continue;
        found.push_back({*version, tag});
    }
    std::sort(found.begin(), found.end(),
              [](const NamedVersion &a, const NamedVersion &b) { return Version::precedence(a.version, b.version) > 0; });
    return found;
}

/// Cheap and nearly always right: an ancestor is not a day younger. Spares a walk for tags of other branches.
bool mayBeAncestor(const Repository &repository, const ObjectId &ancestor, const Commit &of)
{
    constexpr qint64 clockSkew = 24 * 60 * 60;
    const auto commit = repository.commit(ancestor);
    return commit && commit->committedAt <= of.committedAt + clockSkew;
}

QString whyOf(const domain::NotesEntry &entry) { return entry.breaking ? QStringLiteral("breaking") : entry.type; }

/// The level that one entry asks for by itself.
ReleaseLevel levelOf(const domain::NotesEntry &entry)
{
    domain::ReleaseNotes alone;
    alone.entries = {entry};
    return alone.level();
}

/// The notes of a release that is on its way, or was.
struct OfRelease {
    RangeNotes range;
    QDate date;
};

Result<OfRelease> notesOfRelease(const Project &project, const Version &version)
{
    const auto found = releaseState(project, version);
    if (!found)
        return domain::failure(found.error());
    const ReleaseState &state = *found;
    const auto from = state.previous ? std::optional(state.previous->tag.name) : std::optional(QString());
    auto range = notesOfRange(*project.history, project.process.tag, from, state.base);
    if (!range)
        return domain::failure(range.error());
    if (const auto chosen = applyChoices(*project.choices, version, *range); !chosen)
        return domain::failure(chosen.error());
    return OfRelease{std::move(*range), releaseDate(project, state)};
}

Result<QString> written(const Project &project, const Version &version, Document document, const OfRelease &notes)
{
    TextRequest request{domain::ReleaseText::Notes, version, notes.date, {}, {}, {}, {}};
    if (document == Document::Changelog) {
        request.text = domain::ReleaseText::Changelog;
        if (!project.process.templates.empty()) {
            const auto draft = project.drafts->read(version.toString(), Document::Notes);
            if (!draft)
                return domain::failure(draft.error());
            request.writtenNotes = draft->value_or(QString());
        }
    }
    return releaseText(textToolsOf(project), notes.range, request);
}

} // namespace

Result<std::optional<Released>> lastReleased(const Repository &repository, const TagPattern &pattern, const ObjectId &tip,
                                             const std::optional<Version> &before)
{
    const auto names = repository.tagNames();
    const auto tipCommit = repository.commit(tip);
    if (!names || !tipCommit)
        return domain::failure(names ? tipCommit.error() : names.error());

    const std::vector<NamedVersion> found = candidates(*names, pattern, before);
    for (size_t i = 0; i < found.size(); ++i) {
        const auto tag = repository.tag(found[i].tag);
        if (!tag)
            return domain::failure(tag.error());
        if (!*tag || (*tag)->commit.isEmpty() || !mayBeAncestor(repository, (*tag)->commit, *tipCommit))
            continue;
        const auto reached = repository.isAncestor((*tag)->commit, tip);
        if (!reached && repository.isShallow())
            break;
        if (!reached)
            return domain::failure(reached.error());
        if (!*reached)
            continue;
        if (i + 1 < found.size() && found[i + 1].version == found[i].version) {
            const auto twin = repository.tag(found[i + 1].tag);
            if (twin && *twin && (*twin)->commit != (*tag)->commit)
                return domain::failure(ErrorKind::DuplicateVersion, found[i].version.toString(),
                                       found[i].tag + QLatin1String(", ") + found[i + 1].tag);
        }
        return Released{found[i].version, **tag};
    }
    if (repository.isShallow()) // the last release may lie beyond the edge
        return domain::failure(ErrorKind::ShallowRepository, repository.workTree());
    return std::optional<Released>();
}

Result<RangeNotes> notesOfRange(const History &history, const TagPattern &pattern, const std::optional<QString> &from, const QString &to)
{
    const Repository &repository = history.repository();
    RangeNotes range;
    range.to = to;
    const auto tip = repository.resolve(to);
    if (!tip)
        return domain::failure(tip.error());

    Range ids{{}, *tip};
    if (from && !from->isEmpty()) {
        const auto start = repository.resolve(*from);
        if (!start)
            return domain::failure(start.error());
        range.from = *from;
        ids.from = *start;
    } else if (!from) {
        const auto last = lastReleased(repository, pattern, *tip, pattern.versionOf(to));
        if (!last)
            return domain::failure(last.error());
        if (*last) {
            range.from = (*last)->tag.name;
            ids.from = (*last)->tag.commit;
        }
    }

    const auto notes = history.notes(ids);
    if (!notes)
        return domain::failure(notes.error());
    range.notes = *notes;
    return range;
}

Result<Range> idsOf(const Repository &repository, const RangeNotes &notes)
{
    Range range;
    for (const auto &[name, id] : {std::pair(notes.from, &range.from), std::pair(notes.to, &range.to)}) {
        if (name.isEmpty())
            continue;
        const auto found = repository.resolve(name);
        if (!found)
            return domain::failure(found.error());
        *id = *found;
    }
    return range;
}

domain::Status markFirstTime(const History &history, RangeNotes &notes)
{
    const auto range = idsOf(history.repository(), notes);
    if (!range)
        return domain::failure(range.error());
    const auto before = authorsBefore(history, *range);
    if (!before)
        return domain::failure(before.error());
    auto marked = std::make_shared<domain::ReleaseNotes>(*notes.notes);
    markFirstTime(marked->thanks, *before);
    markFirstTime(marked->others, *before);
    notes.notes = std::move(marked);
    return {};
}

Result<domain::PeopleChoices> peopleChoices(const ChoiceStore &store, const std::optional<Version> &version)
{
    const auto ofProject = store.readPeople({});
    if (!ofProject || !version)
        return ofProject;
    return store.readPeople(version->toString()).map([&](const domain::PeopleChoices &ofRelease) {
        return domain::joined(*ofProject, ofRelease);
    });
}

domain::Status applyChoices(const ChoiceStore &store, const std::optional<Version> &version, RangeNotes &notes)
{
    const auto commits = version ? store.read(version->toString()) : Result<domain::NoteChoices>();
    const auto people = peopleChoices(store, version);
    if (!commits || !people)
        return domain::failure(commits ? people.error() : commits.error());
    if (!commits->isEmpty() || !people->isEmpty())
        notes.notes =
            std::make_shared<const domain::ReleaseNotes>(domain::withPeople(domain::withChoices(*notes.notes, *commits), *people));
    return {};
}

QDate releaseDate(const Project &project, const ReleaseState &state)
{
    const bool isMade = state.tagged || state.landed || state.reviewed;
    const auto commit = isMade ? project.repository->commit(state.candidate()) : Result<Commit>(domain::failure(ErrorKind::NotReady));
    return commit ? QDateTime::fromSecsSinceEpoch(commit->committedAt, QTimeZone::utc()).date() : project.clock->now().date();
}

Result<NextVersion> nextVersion(const History &history, const TagPattern &pattern, const QString &tip)
{
    const Repository &repository = history.repository();
    const auto id = repository.resolve(tip);
    if (!id)
        return domain::failure(id.error());
    const auto last = lastReleased(repository, pattern, *id);
    if (!last)
        return domain::failure(last.error());
    const auto range = notesOfRange(history, pattern, *last ? (*last)->tag.name : QString(), *id);
    if (!range)
        return domain::failure(range.error());

    const ReleaseLevel level = range->notes->level();
    NextVersion next{std::nullopt, *Version::parse(QStringLiteral("0.1.0")), level, {}};
    if (*last) {
        next.current = (*last)->version;
        next.next = (*last)->version.next(level);
        if (level == ReleaseLevel::Major && (*last)->version.isInitialDevelopment())
            next.level = ReleaseLevel::Minor;
    }
    for (const domain::NotesEntry &entry : range->notes->entries)
        if (level != ReleaseLevel::None && levelOf(entry) == level)
            for (const ObjectId &commit : entry.commits)
                next.reasons.push_back({commit, whyOf(entry)});
    if (next.reasons.empty() && level != ReleaseLevel::None)
        for (const domain::UnconventionalCommit &commit : range->notes->unconventional)
            next.reasons.push_back({commit.id, QStringLiteral("unconventional")});
    return next;
}

QString toWord(ReleaseLevel level)
{
    switch (level) {
    case ReleaseLevel::None: return QStringLiteral("none");
    case ReleaseLevel::Patch: return QStringLiteral("patch");
    case ReleaseLevel::Minor: return QStringLiteral("minor");
    case ReleaseLevel::Major: return QStringLiteral("major");
    }
    Q_UNREACHABLE();
}

Result<QString> generated(const Project &project, const Version &version, Document document)
{
    const auto notes = notesOfRelease(project, version);
    if (!notes)
        return domain::failure(notes.error());
    return written(project, version, document, *notes);
}

Result<domain::GeneratedParts> generatedParts(const Project &project, const Version &version, Document document,
                                              const std::optional<QString> &markdown)
{
    const auto notes = notesOfRelease(project, version);
    if (!notes)
        return domain::failure(notes.error());
    const auto text = markdown ? Result<QString>(*markdown) : written(project, version, document, *notes);
    if (!text)
        return domain::failure(text.error());
    return domain::generatedParts(*text, *notes->range.notes);
}

Result<Draft> draft(const Project &project, const Version &version, Document document)
{
    const auto written = project.drafts->read(version.toString(), document);
    if (!written)
        return domain::failure(written.error());
    if (*written)
        return Draft{**written, true};
    const auto text = generated(project, version, document);
    if (!text)
        return domain::failure(text.error());
    return Draft{*text, false};
}

Result<QString> pageSection(const Project &project, const ReleaseState &state, const QString &changelog)
{
    const auto notes = notesOfRelease(project, state.version);
    const auto text = notes ? draft(project, state.version, Document::Notes) : domain::failure(notes.error());
    if (!text)
        return domain::failure(text.error());
    return releaseText(textToolsOf(project), notes->range,
                       {domain::ReleaseText::Page,
                        state.version,
                        notes->date,
                        {},
                        domain::withoutPlaceholders(text->markdown),
                        changelog,
                        text->written ? text->markdown : QString()});
}

} // namespace engine
