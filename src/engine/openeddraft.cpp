// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/openeddraft.h"
#include "engine/project.h"
#include <algorithm>

namespace engine {

using domain::Result;

Result<OpenedDraft> openDraft(const Project &project, const domain::Version &version, Document document)
{
    const auto found = draft(project, version, document);
    if (!found)
        return domain::failure(found.error());
    const QString name = version.toString();
    const QByteArrayList edits = project.edits->read(name, document).value_or(QByteArrayList());
    OpenedDraft opened{*found, recover(found->markdown, edits), std::nullopt, std::nullopt};
    if (!found->written)
        return opened;
    opened.onDisk = found->markdown;
    // The edits know the text that a killed Slipway wrote last; what is beside it may be older.
    const auto saved = project.drafts->lastSaved(name, document).value_or(std::nullopt);
    if (!saved || *saved == found->markdown || cameFrom(*saved, found->markdown, edits))
        return opened;
    opened.edited = recover(*saved, edits);
    opened.onDisk = *saved;
    opened.theirs = found->markdown;
    (void)project.archive->keep(name, document, *opened.theirs, KeptDraft::Why::Elsewhere, project.clock->now());
    return opened;
}

Result<std::optional<DraftElsewhere>> keepElsewhere(const Project &project, const QString &version, Document document,
                                                    const std::optional<QString> &onDisk, const QString &mine)
{
    const auto now = project.drafts->read(version, document);
    if (!now)
        return domain::failure(now.error());
    if (!*now || *now == onDisk || **now == mine)
        return std::optional<DraftElsewhere>();
    (void)project.archive->keep(version, document, **now, KeptDraft::Why::Elsewhere, project.clock->now());
    return std::optional(DraftElsewhere{onDisk.value_or(QString()), **now});
}

bool isKept(const Project &project, const QString &version, Document document, KeptDraft::Why why, const QString &text)
{
    const auto kept = project.archive->kept(version, document).value_or(std::vector<KeptDraft>());
    return std::ranges::any_of(
        kept, [&](const KeptDraft &draft) { return draft.why == why && project.archive->text(version, document, draft.id) == text; });
}

namespace {

bool isDecided(const Project &project, const QString &version, const QString &section)
{
    return isKept(project, version, Document::Changelog, KeptDraft::Why::Elsewhere, section);
}

} // namespace

Result<std::optional<DraftElsewhere>> changelogElsewhere(const Project &project, const ReleaseState &state, const QString &mine)
{
    const auto nothing = std::optional<DraftElsewhere>();
    if (state.stage() != Stage::Prepare || !project.workFiles || project.process.changelogPath.isEmpty())
        return nothing;
    const auto bytes = project.workFiles->read(project.process.changelogPath);
    const auto changelog = bytes ? domain::Changelog::parse(*bytes) : domain::failure(bytes.error());
    if (!changelog)
        return domain::failure(changelog.error());
    const QString version = state.version.toString();
    const domain::ChangelogSection *section = changelog->section(version);
    const auto common = project.drafts->section(version).value_or(std::nullopt);
    const auto theirs = section ? std::optional(section->body + u'\n') : std::nullopt;
    const bool isSame = !section || section->body.trimmed() == mine.trimmed();
    if (isSame && theirs != common)
        (void)project.drafts->keepSection(version, theirs); // what is not kept is asked about without it
    if (isSame || isDecided(project, version, *theirs))
        return nothing;
    return std::optional(DraftElsewhere{common.value_or(QString()), *theirs});
}

domain::Status decideSection(const Project &project, const QString &version, const QString &theirs)
{
    const domain::Status kept =
        project.archive->keep(version, Document::Changelog, theirs, KeptDraft::Why::Elsewhere, project.clock->now());
    return kept ? project.drafts->keepSection(version, theirs) : kept;
}

Result<std::optional<QString>> textInPlaceOf(const Project &project, const QString &version, const domain::ChangelogSection &section)
{
    const auto mine = project.drafts->read(version, Document::Changelog);
    if (!mine || !*mine)
        return mine;
    const bool isSame = (*mine)->trimmed() == section.body.trimmed();
    return isSame || !isDecided(project, version, section.body + u'\n') ? std::nullopt : *mine;
}

} // namespace engine
