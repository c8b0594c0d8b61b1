// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pullrequesttext.h"
#include "domain/placeholders.h"
#include "engine/checks.h"
#include "engine/utf8.h"

namespace engine {

using domain::Result;

namespace {

/// In the project's own words, which do not depend on who cuts the release in which language. Every check has passed or was
/// waived when this is sent: else the cut is refused, and what is pending before it, its own commit settles.
QString lineOf(const domain::CheckResult &result)
{
    const domain::CheckDefinition &check = result.definition;
    const QString name = check.title.isEmpty() ? check.id : check.title;
    const QString waived = result.state == domain::CheckState::Waived && result.waiver
                               ? QStringLiteral(" (waived by %1: %2)").arg(result.waiver->name, result.waiver->reason)
                               : QString();
    return QLatin1String("- [x] ") + (name + waived).simplified();
}

QString checklistOf(const Project &project, const ReleaseState &state)
{
    QStringList lines;
    for (const domain::CheckResult &result : Checks(project, state).look())
        lines << lineOf(result);
    return lines.join(QLatin1Char('\n'));
}

Result<QString> bodyTemplate(const Project &project, const ReleaseState &state)
{
    const QString &path = project.process.pullRequest.bodyFile;
    if (path.isEmpty())
        return QString();
    const auto bytes = project.repository->fileAt(state.base, path);
    if (!bytes)
        return domain::failure(bytes.error());
    if (const int line = firstLineNotUtf8(*bytes))
        return domain::failure(domain::Error{domain::ErrorKind::NotUtf8, path, {}, {}, {path, line, 0, {}}});
    return QString::fromUtf8(*bytes);
}

} // namespace

Result<ReviewRequest> reviewRequestOf(const Project &project, const ReleaseState &state)
{
    const auto notes = draft(project, state.version, Document::Notes);
    const auto body = bodyTemplate(project, state);
    if (!notes || !body)
        return domain::failure(notes ? body.error() : notes.error());
    const domain::PullRequestParts parts{state.version.toString(), state.tag, domain::withoutPlaceholders(notes->markdown),
                                         checklistOf(project, state)};
    return ReviewRequest{{project.process.pullRequestTitle(state.version), domain::pullRequestBody(*body, parts)}, parts};
}

} // namespace engine
