// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fixes.h"
#include "domain/changelog.h"
#include "engine/versionfiles.h"
#include <algorithm>

namespace engine {

using domain::CheckKind;
using domain::CheckResult;
using domain::CheckState;
using domain::ErrorKind;
using domain::Evidence;
using domain::FileEdit;
using domain::Result;
using domain::Status;

namespace {

using Edits = std::vector<FileEdit>;

bool isWrongInTheFiles(const Evidence &evidence)
{
    switch (evidence.kind) {
    case Evidence::Kind::SectionMissing:
    case Evidence::Kind::VersionWillBe: return true;
    case Evidence::Kind::SectionEmpty: return evidence.line > 0; // the heading is there
    case Evidence::Kind::Problem: return evidence.error && evidence.error->kind == ErrorKind::VersionsDiffer;
    default: return false;
    }
}

/// An edit of another commit's files would not help this one.
Status isAtCandidate(const Project &project, const ReleaseState &state)
{
    const auto head = project.repository->head();
    if (!head)
        return domain::failure(head.error());
    const auto holds = project.repository->isAncestor(state.candidate(), head->commit);
    if (!holds)
        return domain::failure(holds.error());
    if (!*holds)
        return domain::failure(ErrorKind::WorkTreeElsewhere, {}, domain::shortId(head->commit), domain::shortId(state.candidate()));
    return {};
}

Result<domain::Changelog> withSection(const domain::Changelog &changelog, const Project &project, const ReleaseState &state)
{
    const QString version = state.version.toString();
    const auto body = draft(project, state.version, Document::Changelog);
    if (!body)
        return domain::failure(body.error());
    const domain::ChangelogSection *section = changelog.section(version);
    if (!section)
        return changelog.withRelease(version, project.clock->now().date(), body->markdown, state.tag);
    return section->body.trimmed().isEmpty() ? changelog.withBody(version, body->markdown) : changelog;
}

Result<Edits> changelogFix(const Project &project, const ReleaseState &state)
{
    const QString path = project.process.changelogPath;
    const auto bytes = project.workFiles->read(path);
    if (!bytes)
        return domain::failure(bytes.error());
    const auto changelog = domain::Changelog::parse(*bytes);
    const auto edited = changelog ? withSection(*changelog, project, state) : changelog;
    if (!edited)
        return domain::failure(edited.error().kind, path, edited.error().detail);
    return edited->bytes() == *bytes ? Edits() : Edits{{path, *bytes, edited->bytes()}};
}

Result<Edits> versionFix(const Project &project, const ReleaseState &state)
{
    return findAnyVersions(project.process.versionFiles, project.process.tag.scheme(), *project.keys,
                           [&](const QString &path) { return project.workFiles->read(path); })
        .and_then([&](const std::vector<FoundVersion> &found) { return bump(found, state.version); });
}

/// What a section that Slipway writes has in common with its text is that text; what stood under Unreleased comes on top.
void rememberSections(const Project &project, const Edits &edits)
{
    for (const FileEdit &edit : edits) {
        const auto before = domain::Changelog::parse(edit.before), after = domain::Changelog::parse(edit.after);
        if (edit.path != project.process.changelogPath || !before || !after)
            continue;
        for (const domain::ChangelogSection &section : after->sections()) {
            const domain::ChangelogSection *old = before->section(section.name);
            const auto version = domain::Version::parse(section.name);
            if (!version || (old && old->body == section.body))
                continue;
            if (const auto text = draft(project, *version, Document::Changelog))
                (void)project.drafts->keepSection(section.name, text->markdown); // without it both texts are held against each other
        }
        for (const domain::ChangelogSection &section : before->sections())
            if (!after->section(section.name))
                (void)project.drafts->keepSection(section.name, std::nullopt);
    }
}

} // namespace

bool isFixable(const CheckResult &result, const ReleaseState &state)
{
    const CheckKind kind = result.definition.kind;
    return result.state == CheckState::Failed && !state.landed && (kind == CheckKind::ChangelogSection || kind == CheckKind::VersionsBumped)
           && std::any_of(result.evidence.begin(), result.evidence.end(), isWrongInTheFiles);
}

Result<Edits> fixOf(const Project &project, const ReleaseState &state, const domain::CheckDefinition &check)
{
    if (const Status there = isAtCandidate(project, state); !there)
        return domain::failure(there.error());
    switch (check.kind) {
    case CheckKind::ChangelogSection: return changelogFix(project, state);
    case CheckKind::VersionsBumped: return versionFix(project, state);
    default: return Edits();
    }
}

Result<QStringList> change(const Project &project, const Edits &edits)
{
    const auto lock = project.lock->acquire();
    if (!lock)
        return domain::failure(lock.error());
    for (const FileEdit &edit : edits) {
        const auto now = project.workFiles->read(edit.path);
        if (!now || *now != edit.before)
            return now ? domain::failure(ErrorKind::FileChanged, edit.path) : domain::failure(now.error());
    }
    QStringList backups;
    for (const FileEdit &edit : edits) {
        const auto backup = project.workFiles->change(edit);
        if (backup) {
            backups << *backup;
            continue;
        }
        const Edits done(edits.begin(), edits.begin() + backups.size());
        for (const FileEdit &back : reversed(done))
            (void)project.workFiles->change(back); // what cannot be put back is told by the next look at the tree
        return domain::failure(backup.error());
    }
    rememberSections(project, edits);
    return backups;
}

Edits reversed(Edits edits)
{
    for (FileEdit &edit : edits)
        std::swap(edit.before, edit.after);
    return edits;
}

} // namespace engine
