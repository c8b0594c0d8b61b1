// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filechoicestore.h"
#include "adapters/folder/durablefiles.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace adapters {

using domain::ErrorKind;
using domain::NoteChoice;
using domain::NoteChoices;
using domain::NotesEntry;
using domain::PeopleChoices;
using domain::Result;
using domain::Status;

namespace {

constexpr int knownSchema = 1;
constexpr char commitsFile[] = "commits.json";
constexpr char peopleFile[] = "people.json";

QJsonArray toJson(const std::vector<QString> &texts)
{
    QJsonArray array;
    for (const QString &text : texts)
        array.append(text);
    return array;
}

QJsonObject toJson(const NotesEntry &entry)
{
    QJsonArray pullRequests;
    for (const int number : entry.pullRequests)
        pullRequests.append(number);
    return {{QStringLiteral("section"), entry.section},
            {QStringLiteral("type"), entry.type},
            {QStringLiteral("scope"), entry.scope},
            {QStringLiteral("breaking"), entry.breaking},
            {QStringLiteral("text"), entry.text},
            {QStringLiteral("migration"), entry.migration},
            {QStringLiteral("commits"), toJson(entry.commits)},
            {QStringLiteral("pull_requests"), pullRequests},
            {QStringLiteral("people"), toJson(entry.people)}};
}

std::vector<QString> textsOf(const QJsonValue &value)
{
    std::vector<QString> texts;
    for (const QJsonValue &text : value.toArray())
        texts.push_back(text.toString());
    return texts;
}

NotesEntry entryFrom(const QJsonValue &json)
{
    const auto text = [&json](const char *key) {
        return json[QLatin1String(key)].toString();
    };
    NotesEntry entry;
    entry.section = text("section");
    entry.type = text("type");
    entry.scope = text("scope");
    entry.breaking = json[QLatin1String("breaking")].toBool();
    entry.text = text("text");
    entry.migration = text("migration");
    entry.commits = textsOf(json[QLatin1String("commits")]);
    for (const QJsonValue &number : json[QLatin1String("pull_requests")].toArray())
        entry.pullRequests.push_back(number.toInt());
    entry.people = textsOf(json[QLatin1String("people")]);
    return entry;
}

} // namespace

FileChoiceStore::FileChoiceStore(QString folder) : m_folder(std::move(folder)) {}

Result<NoteChoices> FileChoiceStore::read(const QString &version) const
{
    const auto json = readJson(pathOf(version, commitsFile));
    if (!json)
        return domain::failure(json.error());
    NoteChoices choices;
    for (const QJsonValue &written : (*json)[QLatin1String("choices")].toArray()) {
        NoteChoice choice{textsOf(written[QLatin1String("commits")]), {}};
        for (const QJsonValue &entry : written[QLatin1String("entries")].toArray())
            choice.entries.push_back(entryFrom(entry));
        if (!choice.commits.empty())
            choices.put(std::move(choice));
    }
    return choices;
}

Status FileChoiceStore::save(const QString &version, const NoteChoices &choices)
{
    QJsonArray written;
    for (const NoteChoice &choice : choices.all()) {
        QJsonArray entries;
        for (const NotesEntry &entry : choice.entries)
            entries.append(toJson(entry));
        written.append(QJsonObject{{QStringLiteral("commits"), toJson(choice.commits)}, {QStringLiteral("entries"), entries}});
    }
    return write(pathOf(version, commitsFile), {{QStringLiteral("choices"), written}});
}

Result<PeopleChoices> FileChoiceStore::readPeople(const QString &version) const
{
    const Result<QString> path = pathOf(version, peopleFile);
    const auto json = readJson(path);
    if (!json)
        return domain::failure(json.error());
    PeopleChoices choices;
    const QJsonObject people = (*json)[QLatin1String("people")].toObject();
    for (auto person = people.begin(); person != people.end(); ++person) {
        const QJsonObject written = person.value().toObject();
        const auto credit = domain::personCreditOf(written[QLatin1String("credit")].toString());
        if (!credit) // a word of a later version: who wants no name must not get one by mistake
            return domain::failure(ErrorKind::MalformedFile, *path, person.key());
        choices.people.insert(person.key(), {*credit, written[QLatin1String("name")].toString()});
    }
    for (const QString &key : textsOf((*json)[QLatin1String("newcomers")]))
        choices.newcomers.insert(key);
    const QJsonObject logins = (*json)[QLatin1String("logins")].toObject();
    for (auto login = logins.begin(); login != logins.end(); ++login)
        choices.logins.insert(login.key(), login.value().toString());
    return choices;
}

Status FileChoiceStore::savePeople(const QString &version, const PeopleChoices &choices)
{
    QJsonObject people;
    for (auto choice = choices.people.cbegin(); choice != choices.people.cend(); ++choice)
        people.insert(choice.key(),
                      QJsonObject{{QStringLiteral("credit"), domain::toWord(choice->credit)}, {QStringLiteral("name"), choice->name}});
    std::vector<QString> newcomers(choices.newcomers.begin(), choices.newcomers.end());
    std::ranges::sort(newcomers);
    QJsonObject logins;
    for (auto login = choices.logins.cbegin(); login != choices.logins.cend(); ++login)
        logins.insert(login.key(), *login);
    return write(
        pathOf(version, peopleFile),
        {{QStringLiteral("people"), people}, {QStringLiteral("newcomers"), toJson(newcomers)}, {QStringLiteral("logins"), logins}});
}

/// An empty object when there is no such file.
Result<QJsonObject> FileChoiceStore::readJson(const Result<QString> &path) const
{
    if (!path)
        return domain::failure(path.error());
    const Result<QByteArray> bytes = readWhole(*path);
    if (!bytes && bytes.error().kind == ErrorKind::FileNotFound)
        return QJsonObject();
    if (!bytes)
        return domain::failure(bytes.error());
    QJsonParseError error{};
    const QJsonDocument json = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError || json[QLatin1String("schema")].toInt() != knownSchema)
        return domain::failure(ErrorKind::MalformedFile, *path, error.errorString());
    return json.object();
}

Status FileChoiceStore::write(const Result<QString> &path, QJsonObject whole)
{
    if (!path)
        return domain::failure(path.error());
    if (const Status made = makeFolders(m_folder); !made)
        return made;
    whole.insert(QStringLiteral("schema"), knownSchema);
    return replaceDurably(*path, QJsonDocument(whole).toJson());
}

Result<QString> FileChoiceStore::pathOf(const QString &version, const char *kind) const
{
    if (version.isEmpty() && kind == peopleFile)
        return QStringLiteral("%1/%2").arg(m_folder, QLatin1String(kind));
    if (const Status named = checkFileName(version); !named)
        return domain::failure(named.error());
    return QStringLiteral("%1/%2.%3").arg(m_folder, version, QLatin1String(kind));
}

} // namespace adapters
