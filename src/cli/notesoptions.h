// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/openproject.h"
#include "cli/session.h"
#include "engine/releasetext.h"
#include "phrases/jsonwriter.h"
#include <CLI/App.hpp>

namespace cli {

/// What the commands that read a range of commits are asked with.
struct NotesOptions {
    std::optional<std::string> from;
    std::optional<std::string> to;
    std::optional<std::string> version;
    std::string templateFile; ///< empty: the project's own, or the usual text
    bool all = false;
};

/// What the options mean in a repository.
struct NotesRequest {
    std::optional<QString> from; ///< empty: from the first commit
    QString to = QStringLiteral("HEAD");
    std::optional<domain::Version> version;
};

/// Adds --from, --to, --for and --all.
std::shared_ptr<NotesOptions> addNotesOptions(CLI::App &command);
domain::Result<NotesRequest> requestFrom(const NotesOptions &options, const app::ReadOnlyProject &project);
/// Who contributed for the first time is told only where `tellsNewcomers`: it takes reading the whole history.
domain::Result<engine::RangeNotes> notesFor(const NotesRequest &request, const app::ReadOnlyProject &project, bool tellsNewcomers = false);
/// The text as Markdown, by the template that was asked for. Error: those of templates.
domain::Result<QString> textFor(domain::ReleaseText text, const NotesOptions &options, const NotesRequest &request,
                                const app::ReadOnlyProject &project, const engine::RangeNotes &range);
void writeEntry(phrases::JsonWriter &json, const domain::NotesEntry &entry, const domain::WebLinks &links);
/// "unconventional" and "unconventional_commits": the ids, and the same as entries.
void writeUnconventional(phrases::JsonWriter &json, const domain::ReleaseNotes &notes, const domain::WebLinks &links);
/// How many there are, on stderr.
void tellUnconventional(const domain::ReleaseNotes &notes);

} // namespace cli
