// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/notestemplate.h"
#include "engine/notes.h"
#include "engine/ports/templatereader.h"

namespace engine {

/// What texts are made with.
struct TextTools {
    const domain::ReleaseProcess &process;
    const Repository &repository;
    const TemplateReader *templates; ///< needed where a text has a template
    TemplateReader::Files files;     ///< of the work tree, as slipway.toml is
};
TextTools textToolsOf(const Project &project);

struct TextRequest {
    domain::ReleaseText text = domain::ReleaseText::Notes;
    std::optional<domain::Version> version;
    QDate date;               ///< of the release
    QString templatePath;     ///< in place of the project's own; empty: that, or the usual text
    QString notes;            ///< a page: the release notes as they are
    QString changelog;        ///< a page: the body of the changelog's section as it is
    QString writtenNotes;     ///< by a person; empty: nobody wrote any
};

/// A text from the commits of a range: by the template that the project has for it, or the usual one. Error: those of
/// TemplateReader.
domain::Result<QString> releaseText(const TextTools &tools, const RangeNotes &range, const TextRequest &request);

domain::WebLinks webLinksOf(const domain::ReleaseProcess &process, const Repository &repository);

} // namespace engine
