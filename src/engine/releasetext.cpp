// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/releasetext.h"
#include "domain/changelogtext.h"
#include "engine/project.h"

namespace engine {

using domain::ReleaseText;
using domain::Result;

namespace {

domain::NotesHeading headingOf(const TextTools &tools, const domain::WebLinks &links, const RangeNotes &range, const TextRequest &request)
{
    domain::NotesHeading heading;
    heading.title = request.version ? tools.process.tag.tagFor(*request.version) : QStringLiteral("Unreleased");
    if (range.from.isEmpty())
        return heading;
    const QString to = request.version ? heading.title : range.to;
    heading.diffLink = links.compare(range.from, to);
    if (heading.diffLink.isEmpty())
        heading.diffLink = QStringLiteral("`git diff %1..%2`").arg(range.from, to);
    return heading;
}

/// Of speed: to write a long history by a template takes several times as long as to write it by hand. That both give the same is
/// tested with resources/templates.
QString usualText(const RangeNotes &range, const TextRequest &request, const domain::NotesHeading &heading)
{
    switch (request.text) {
    case ReleaseText::Notes: return domain::toMarkdown(*range.notes, heading);
    case ReleaseText::Changelog: return domain::toChangelogBody(*range.notes);
    case ReleaseText::Page: break;
    }
    const QString title = request.version ? request.version->toString() : heading.title;
    return QStringLiteral("## %1 - %2\n\n%3\n").arg(title, request.date.toString(Qt::ISODate), domain::sectionText(request.changelog));
}

domain::TemplateFacts factsOf(const TextTools &tools, const domain::WebLinks &links, const RangeNotes &range, const TextRequest &request)
{
    domain::TemplateFacts facts;
    facts.project = tools.process.projectName;
    facts.version = request.version;
    facts.heading = headingOf(tools, links, range, request);
    facts.date = request.date;
    facts.kind = domain::releaseKindOf(*range.notes, request.version);
    if (request.version)
        facts.tag = tools.process.tag.tagFor(*request.version);
    if (const auto previous = tools.process.tag.versionOf(range.from)) {
        facts.previousTag = range.from;
        facts.previousVersion = previous->toString();
    }
    if (!range.from.isEmpty())
        facts.compareUrl = links.compare(range.from, request.version ? facts.tag : range.to);
    facts.notes = request.notes;
    facts.changelog = request.changelog;
    facts.highlights = domain::textUnderHeading(request.writtenNotes, QStringLiteral("Highlights"));
    facts.upgradeGuide = domain::textUnderHeading(request.writtenNotes, QStringLiteral("Upgrade guide"));
    facts.knownIssues = domain::textUnderHeading(request.writtenNotes, QStringLiteral("Known issues"));
    return facts;
}

} // namespace

TextTools textToolsOf(const Project &project)
{
    return {project.process, *project.repository, project.templates.get(), [&files = project.workFiles](const QString &path) {
                return files->read(path);
            }};
}

domain::WebLinks webLinksOf(const domain::ReleaseProcess &process, const Repository &repository)
{
    return {process.forge, repository.remoteUrl(process.remote).value_or(QString())};
}

Result<QString> releaseText(const TextTools &tools, const RangeNotes &range, const TextRequest &request)
{
    const domain::WebLinks links = webLinksOf(tools.process, tools.repository);
    QString path = request.templatePath;
    if (path.isEmpty() && !tools.process.templates.empty())
        if (const auto *own = domain::templateFor(tools.process.templates, request.text,
                                                  domain::releaseKindOf(*range.notes, request.version), request.version))
            path = own->path;
    if (path.isEmpty())
        return usualText(range, request, headingOf(tools, links, range, request));
    const auto loaded = tools.templates->read(path, tools.files, domain::notesTemplateShape());
    if (!loaded)
        return domain::failure(loaded.error());
    const domain::TemplateFacts facts = factsOf(tools, links, range, request);
    return (*loaded)->render(domain::notesTemplateValues(*range.notes, facts, links, (*loaded)->names()));
}

} // namespace engine
