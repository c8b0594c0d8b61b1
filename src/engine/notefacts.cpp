// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/notefacts.h"
#include "engine/project.h"
#include <QSet>

namespace engine {
namespace {

std::optional<std::set<int>> issuesOf(const Repository &repository, const ReleaseState &state)
{
    static const QRegularExpression issue(QStringLiteral(R"(#(\d{1,9})\b)"));
    std::set<int> issues;
    const Range range{state.previous ? state.previous->tag.commit : domain::ObjectId(), state.base};
    const auto walked = repository.walk(range, [&issues](domain::Commit &&commit) {
        for (auto places = issue.globalMatch(commit.message); places.hasNext();)
            issues.insert(places.next().captured(1).toInt());
    });
    return walked ? std::optional(issues) : std::nullopt;
}

/// Files and folders.
std::optional<QSet<QString>> namesAt(const Repository &repository, const domain::ObjectId &commit)
{
    const auto paths = repository.paths(commit);
    if (!paths)
        return std::nullopt;
    QSet<QString> names;
    for (QString path : *paths)
        while (!path.isEmpty() && !names.contains(path)) {
            names.insert(path);
            path.truncate(std::max(qsizetype(0), path.lastIndexOf(u'/')));
        }
    return names;
}

QString cleaned(QString path)
{
    while (path.startsWith(QLatin1String("./")))
        path.remove(0, 2);
    while (path.startsWith(u'/') || path.endsWith(u'/'))
        path.remove(path.startsWith(u'/') ? 0 : path.size() - 1, 1);
    return path;
}

} // namespace

domain::NoteFacts noteFacts(const Project &project, const ReleaseState &state, Document document)
{
    domain::NoteFacts facts;
    facts.today = project.clock->now().toLocalTime().date();
    facts.sectionLevel = document == Document::Notes ? 2 : 3;
    if (document == Document::Notes)
        facts.version = state.version;
    facts.issues = issuesOf(*project.repository, state);
    if (const auto names = namesAt(*project.repository, state.base))
        facts.fileExists = [names = *names](const QString &path) {
            const QString name = cleaned(path);
            return name.isEmpty() || names.contains(name)
                   || names.contains(QString::fromUtf8(QByteArray::fromPercentEncoding(name.toUtf8())));
        };
    return facts;
}

} // namespace engine
