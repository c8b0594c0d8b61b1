// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filedraftarchive.h"
#include "adapters/folder/durablefiles.h"
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>
#include <algorithm>
#include <array>

namespace adapters {

using domain::ErrorKind;
using domain::Result;
using domain::Status;
using engine::Document;
using engine::KeptDraft;

namespace {

constexpr size_t newestKept = 10; ///< whatever their size
constexpr std::array whyNames = {"generated", "pause",     "proposals",    "discarded",
                                 "replaced",  "elsewhere", "other-version"}; ///< by KeptDraft::Why

QString idOf(const QByteArray &text) { return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()); }
QString indexIn(const QString &folder) { return folder + QLatin1String("/index.json"); }
QString fileOf(const QString &folder, const QString &id) { return folder + u'/' + id; }

bool isId(const QString &id)
{
    constexpr qsizetype idLength = 64;
    return id.size() == idLength && std::ranges::all_of(id, [](QChar c) { return QStringView(u"0123456789abcdef").contains(c); });
}

QByteArray toJson(const std::vector<KeptDraft> &kept)
{
    QJsonArray drafts;
    for (const KeptDraft &draft : kept)
        drafts.append(QJsonObject{{QStringLiteral("text"), draft.id},
                                  {QStringLiteral("why"), QLatin1String(whyNames[size_t(draft.why)])},
                                  {QStringLiteral("at"), draft.at.toUTC().toString(Qt::ISODateWithMs)}});
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), 1}, {QStringLiteral("drafts"), drafts}}).toJson();
}

/// Newest first. What another version of Slipway wrote and this one cannot read is left out.
std::vector<KeptDraft> fromJson(const QByteArray &json)
{
    std::vector<KeptDraft> kept;
    for (const QJsonValue &value : QJsonDocument::fromJson(json)[QStringLiteral("drafts")].toArray()) {
        KeptDraft draft;
        draft.id = value[QStringLiteral("text")].toString();
        draft.at = QDateTime::fromString(value[QStringLiteral("at")].toString(), Qt::ISODateWithMs);
        const QByteArray why = value[QStringLiteral("why")].toString().toLatin1();
        const auto name = std::ranges::find_if(whyNames, [&](const char *known) { return why == known; });
        if (!isId(draft.id) || !draft.at.isValid() || name == whyNames.end())
            continue;
        draft.why = KeptDraft::Why(name - whyNames.begin());
        kept.push_back(draft);
    }
    return kept;
}

Result<std::vector<KeptDraft>> readIndex(const QString &folder)
{
    const Result<QByteArray> bytes = readWhole(indexIn(folder));
    if (bytes)
        return fromJson(*bytes);
    if (bytes.error().kind == ErrorKind::FileNotFound)
        return std::vector<KeptDraft>();
    return domain::failure(bytes.error());
}

} // namespace

FileDraftArchive::FileDraftArchive(QString folder, qint64 largest) : m_folder(std::move(folder)), m_largest(largest) {}

Status FileDraftArchive::keep(const QString &version, Document document, const QString &markdown, KeptDraft::Why why, const QDateTime &at)
{
    const Result<QString> folder = pathOf(version, document, "past");
    if (!folder)
        return domain::failure(folder.error());
    const std::lock_guard held(m_mutex);
    Result<std::vector<KeptDraft>> kept = readIndex(*folder);
    if (!kept)
        return domain::failure(kept.error());
    const QByteArray text = markdown.toUtf8();
    const QString id = idOf(text);
    if (!kept->empty() && kept->front().id == id)
        return {};
    if (const Status made = makeFolders(*folder); !made)
        return made;
    if (!QFile::exists(fileOf(*folder, id)))
        if (const Status written = replaceDurably(fileOf(*folder, id), qCompress(text)); !written)
            return written;
    kept->insert(kept->begin(), {id, why, at});
    thin(*folder, *kept);
    if (const Status written = replaceDurably(indexIn(*folder), toJson(*kept)); !written)
        return written;
    // Only now that nothing names them: what is killed before this is tidied up the next time.
    for (const QString &file : QDir(*folder).entryList(QDir::Files))
        if (isId(file) && std::ranges::find(*kept, file, &KeptDraft::id) == kept->end())
            QFile::remove(fileOf(*folder, file));
    return {};
}

/// Takes the oldest out of the index until the rest is small enough.
void FileDraftArchive::thin(const QString &folder, std::vector<KeptDraft> &kept) const
{
    const auto count = [&](const QString &id) {
        return std::ranges::count(kept, id, &KeptDraft::id);
    };
    qint64 size = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        if (isId(file.fileName()) && count(file.fileName()) > 0)
            size += file.size();
    while (size > m_largest && kept.size() > newestKept + 1) {
        const auto oldest = kept.end() - 2; // the very first stays
        if (count(oldest->id) == 1)
            size -= QFileInfo(fileOf(folder, oldest->id)).size();
        kept.erase(oldest);
    }
}

Result<std::vector<KeptDraft>> FileDraftArchive::kept(const QString &version, Document document) const
{
    const Result<QString> folder = pathOf(version, document, "past");
    if (!folder)
        return domain::failure(folder.error());
    const std::lock_guard held(m_mutex);
    return readIndex(*folder);
}

Result<QString> FileDraftArchive::text(const QString &version, Document document, const QString &id) const
{
    const Result<QString> folder = pathOf(version, document, "past");
    if (!folder)
        return domain::failure(folder.error());
    if (!isId(id))
        return domain::failure(ErrorKind::FileNotFound, id);
    const Result<QByteArray> bytes = readWhole(fileOf(*folder, id));
    if (!bytes)
        return domain::failure(bytes.error());
    const QByteArray text = qUncompress(*bytes);
    if (idOf(text) != id)
        return domain::failure(ErrorKind::MalformedFile, fileOf(*folder, id));
    return QString::fromUtf8(text);
}

Result<QByteArray> FileDraftArchive::origin(const QString &version, Document document) const
{
    const Result<QString> path = pathOf(version, document, "origin");
    if (!path)
        return domain::failure(path.error());
    const Result<QByteArray> bytes = readWhole(*path);
    return !bytes && bytes.error().kind == ErrorKind::FileNotFound ? QByteArray() : bytes;
}

Status FileDraftArchive::keepOrigin(const QString &version, Document document, const QByteArray &origin)
{
    const Result<QString> path = pathOf(version, document, "origin");
    if (!path)
        return domain::failure(path.error());
    if (const Status made = makeFolders(m_folder); !made)
        return made;
    return replaceDurably(*path, origin);
}

Result<QString> FileDraftArchive::pathOf(const QString &version, Document document, const char *kind) const
{
    if (const Status named = checkFileName(version); !named)
        return domain::failure(named.error());
    const QLatin1String name(document == Document::Notes ? "notes" : "changelog");
    return QStringLiteral("%1/%2.%3.%4").arg(m_folder, version, name, QLatin1String(kind));
}

} // namespace adapters
