// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/textedits.h"
#include "domain/changelog.h"
#include "domain/docspage.h"
#include "engine/openeddraft.h"
#include "engine/project.h"
#include "engine/releasetext.h"

namespace engine {

using domain::FileEdit;
using domain::Result;

namespace {

struct ChangelogText {
    std::optional<FileEdit> edit;
    QString body; ///< of the section, as it is or will be
};

Result<ChangelogText> changelogOf(const Project &project, const ReleaseState &state)
{
    const QString path = project.process.changelogPath;
    const QString version = state.version.toString();
    const auto written = [&] {
        return draft(project, state.version, Document::Changelog);
    };
    if (path.isEmpty()) {
        if (project.process.pages.empty())
            return ChangelogText();
        const auto body = written();
        return body ? Result<ChangelogText>(ChangelogText{std::nullopt, body->markdown}) : domain::failure(body.error());
    }
    const auto bytes = project.repository->fileAt(state.base, path);
    if (!bytes)
        return domain::failure(bytes.error());
    const auto changelog = domain::Changelog::parse(*bytes);
    if (!changelog)
        return domain::failure(changelog.error().kind, path, changelog.error().detail);
    const auto *section = changelog->section(version);
    const auto decided = section ? textInPlaceOf(project, version, *section) : std::nullopt;
    if (!decided)
        return domain::failure(decided.error());
    if (section && !*decided)
        return ChangelogText{std::nullopt, section->body};
    const auto body = written();
    if (!body)
        return domain::failure(body.error());
    const auto edited = section ? changelog->withBody(version, body->markdown)
                                : changelog->withRelease(version, releaseDate(project, state), body->markdown, state.tag);
    if (!edited)
        return domain::failure(edited.error());
    return ChangelogText{FileEdit{path, *bytes, edited->bytes()}, edited->section(version)->body};
}

Result<FileEdit> pageEdit(const Project &project, const ReleaseState &state, const domain::DocsPage &page, const QString &section)
{
    const auto bytes = project.repository->fileAt(state.base, page.path);
    if (!bytes)
        return domain::failure(bytes.error());
    const auto edited = domain::withPageSection(*bytes, page, section, state.version.toString());
    if (!edited)
        return domain::failure(edited.error());
    return FileEdit{page.path, *bytes, *edited};
}

} // namespace

Result<std::vector<FileEdit>> textEdits(const Project &project, const ReleaseState &state)
{
    const auto changelog = changelogOf(project, state);
    if (!changelog)
        return domain::failure(changelog.error());
    std::vector<FileEdit> edits;
    if (changelog->edit)
        edits.push_back(*changelog->edit);
    if (project.process.pages.empty())
        return edits;
    const auto section = pageSection(project, state, changelog->body);
    if (!section)
        return domain::failure(section.error());
    for (const domain::DocsPage &page : project.process.pages) {
        const auto edit = pageEdit(project, state, page, *section);
        if (!edit)
            return domain::failure(edit.error());
        if (edit->before != edit->after)
            edits.push_back(*edit);
    }
    return edits;
}

} // namespace engine
