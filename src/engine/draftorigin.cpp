// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/draftorigin.h"
#include <QDataStream>
#include <QIODevice>

namespace engine {

namespace {
constexpr quint32 format = 0x534f5203; ///< "SOR" and its version
constexpr quint32 formatWithoutGiven = 0x534f5202;
} // namespace

QByteArray toBytes(const domain::GeneratedParts &parts)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << format << quint32(parts.size());
    for (const domain::GeneratedPart &part : parts)
        stream << quint8(part.kind) << qint32(part.level) << part.section << part.text
               << QStringList(part.commits.begin(), part.commits.end()) << part.isGone << part.isByHand << part.given;
    return bytes;
}

domain::GeneratedParts generatedPartsFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 found = 0, count = 0;
    stream >> found >> count;
    domain::GeneratedParts parts;
    const bool isKnown = found == format || found == formatWithoutGiven;
    for (quint32 i = 0; i < count && isKnown && stream.status() == QDataStream::Ok; ++i) {
        quint8 kind = 0;
        qint32 level = 0;
        QStringList commits;
        domain::GeneratedPart part;
        stream >> kind >> level >> part.section >> part.text >> commits >> part.isGone >> part.isByHand;
        if (found == format)
            stream >> part.given;
        part.kind = domain::NotePartKind(std::min(kind, quint8(domain::NotePartKind::Block)));
        part.level = level;
        part.commits.assign(commits.begin(), commits.end());
        parts.push_back(std::move(part));
    }
    return stream.status() == QDataStream::Ok && isKnown ? parts : domain::GeneratedParts();
}

} // namespace engine
