// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/notefacts.h"
#include "domain/credits.h"
#include "domain/nearest.h"
#include "engine/project.h"
#include <QSet>

namespace engine {
namespace {

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

/// Those of the same name in other folders, or else those whose path is much like it.
QStringList similarTo(const QString &path, const QSet<QString> &names)
{
    constexpr qsizetype mostCompared = 5'000;
    constexpr qsizetype mostFound = 3;
    const QString file = path.section(u'/', -1);
    QStringList sameName;
    QStringList others;
    for (const QString &name : names) {
        if (name.section(u'/', -1).compare(file, Qt::CaseInsensitive) == 0)
            sameName << name;
        else if (others.size() < mostCompared)
            others << name;
    }
    sameName.sort();
    others.sort();
    return sameName.isEmpty() ? domain::nearOnes(path, others, mostFound) : sameName.mid(0, mostFound);
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

std::optional<NoteMentions> noteMentions(const Project &project, const ReleaseState &state)
{
    static const QRegularExpression issue(QStringLiteral(R"(#(\d{1,9})\b)"));
    NoteMentions mentions;
    std::map<QString, NoteMentions::Person> people;
    const Range range{state.previous ? state.previous->tag.commit : domain::ObjectId(), state.base};
    const domain::Mailmap mailmap = project.history->mailmap(range.to);
    const auto walked = project.repository->walk(range, [&](domain::Commit &&commit) {
        for (auto places = issue.globalMatch(commit.message); places.hasNext();)
            mentions.issues.emplace(places.next().captured(1).toInt(), commit.message.section(u'\n', 0, 0));
        const domain::Person author = mailmap.resolved(commit.author);
        people.emplace(author.name, NoteMentions::Person{author.name, author.email, domain::loginOf(author)});
    });
    if (!walked)
        return std::nullopt;
    for (const auto &[name, person] : people)
        mentions.people.push_back(person);
    return mentions;
}

domain::NoteFacts noteFacts(const Project &project, const ReleaseState &state, Document document,
                            const std::optional<NoteMentions> &mentions)
{
    domain::NoteFacts facts;
    facts.today = project.clock->now().toLocalTime().date();
    facts.sectionLevel = document == Document::Notes ? 2 : 3;
    if (document == Document::Notes)
        facts.version = state.version;
    if (mentions) {
        facts.issues.emplace();
        for (const auto &[number, subject] : mentions->issues)
            facts.issues->insert(number);
    }
    if (const auto names = namesAt(*project.repository, state.base)) {
        facts.similarFiles = [names = *names](const QString &path) {
            return similarTo(cleaned(path), names);
        };
        facts.fileExists = [names = *names](const QString &path) {
            const QString name = cleaned(path);
            return name.isEmpty() || names.contains(name)
                   || names.contains(QString::fromUtf8(QByteArray::fromPercentEncoding(name.toUtf8())));
        };
    }
    return facts;
}

} // namespace engine
