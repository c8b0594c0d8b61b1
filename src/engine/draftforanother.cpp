// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/draftforanother.h"
#include "engine/project.h"
#include <QRegularExpression>
#include <algorithm>

namespace engine {

using domain::Result;
using domain::Version;

namespace {

/// Nothing but its own release can be meant by a version that is not released.
QString readdressed(QString text, const QString &from, const QString &to)
{
    const QRegularExpression number(
        QStringLiteral("(?<![0-9.])%1(?![0-9]|\\.[0-9]|[-+][0-9A-Za-z])").arg(QRegularExpression::escape(from)));
    return text.replace(number, to);
}

bool isReleased(const Project &project, const QStringList &tags, const Version &version)
{
    return std::ranges::any_of(tags, [&](const QString &tag) {
        const auto released = project.process.tag.versionOf(tag);
        return released && Version::precedence(*released, version) == 0;
    });
}

/// What the commits gave before the first word was written.
QString generatedFirst(const Project &project, const QString &version, Document document)
{
    const auto kept = project.archive->kept(version, document).value_or(std::vector<KeptDraft>());
    const auto last = std::ranges::find(kept, KeptDraft::Why::Generated, &KeptDraft::why);
    return last == kept.end() ? QString() : project.archive->text(version, document, last->id).value_or(QString());
}

} // namespace

Result<std::optional<DraftForAnother>> draftForAnother(const Project &project, const ReleaseState &state, Document document)
{
    const auto nothing = std::optional<DraftForAnother>();
    if (state.stage() != Stage::Prepare)
        return nothing;
    const auto tags = project.repository->tagNames();
    if (!tags)
        return domain::failure(tags.error());
    const QString mine = state.version.toString();
    for (const auto &[name, at] : project.drafts->written(document)) {
        if (name == mine)
            return nothing;
        const auto version = Version::parse(name, state.version.scheme());
        if (!version || isReleased(project, *tags, *version)
            || (state.previous && Version::precedence(*version, state.previous->version) <= 0))
            continue;
        const auto text = project.drafts->read(name, document);
        if (!text)
            return domain::failure(text.error());
        if (!*text)
            continue;
        const QString common = generatedFirst(project, name, document);
        DraftForAnother found{name, {common.isNull() ? common : readdressed(common, name, mine), readdressed(**text, name, mine)}};
        const bool isDecided = isKept(project, mine, document, KeptDraft::Why::OtherVersion, found.text.theirs);
        return isDecided ? nothing : std::optional(found);
    }
    return nothing;
}

domain::Status decideAnother(const Project &project, const QString &version, Document document, const DraftForAnother &seen)
{
    return project.archive->keep(version, document, seen.text.theirs, KeptDraft::Why::OtherVersion, project.clock->now());
}

} // namespace engine
