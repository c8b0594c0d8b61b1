// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/othertext.h"
#include "domain/otherwords.h"
#include "engine/draftorigin.h"
#include "engine/project.h"

namespace engine {

domain::Result<WithOtherText> withOtherText(const Project &project, const domain::Version &version, Document document,
                                            const domain::GeneratedParts &generated)
{
    const Document other = document == Document::Notes ? Document::Changelog : Document::Notes;
    const auto written = project.drafts->read(version.toString(), other);
    if (!written)
        return domain::failure(written.error());
    WithOtherText with{generated, {}};
    if (!*written)
        return with;
    const auto origin = project.archive->origin(version.toString(), other);
    if (!origin)
        return domain::failure(origin.error());
    const domain::GeneratedParts from = generatedPartsFrom(*origin);
    if (from.empty())
        return with; // what is a person's own there is not known
    const auto kind = document == Document::Notes ? domain::ReleaseText::Notes : domain::ReleaseText::Changelog;
    with.parts = domain::withWords(generated, domain::editedWords(from, **written), with.taken);
    with.parts =
        domain::withEntries(std::move(with.parts), kind, domain::addedEntries(from, **written), from, project.process.notes, with.taken);
    return with;
}

} // namespace engine
