// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/draftedits.h"
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace engine {
namespace {

constexpr quint8 format = 1;
constexpr int streamVersion = QDataStream::Qt_6_0;

/// The last unbroken row of batches: each begins with the text that the one before ended with.
std::vector<EditBatch> lastRow(const QByteArrayList &all)
{
    std::vector<EditBatch> row;
    for (const QByteArray &bytes : all) {
        auto batch = batchOf(bytes);
        if (!batch || (!row.empty() && row.back().after != batch->before))
            row.clear();
        if (batch)
            row.push_back(std::move(*batch));
    }
    return row;
}

bool fits(const QString &text, const domain::Edit &edit)
{
    return edit.at >= 0 && edit.at <= text.size() && QStringView(text).mid(edit.at, edit.removed.size()) == edit.removed;
}

/// Does to the text what the batches say; false where they are about another one.
bool goOn(QString &text, const std::vector<EditBatch> &row, size_t from)
{
    for (size_t i = from; i < row.size(); ++i)
        for (const auto &event : row[i].events) {
            if (!fits(text, event.edit))
                return false;
            text.replace(event.edit.at, event.edit.removed.size(), event.edit.inserted);
        }
    return true;
}

} // namespace

QByteArray sealOf(const QString &text)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return QCryptographicHash::hash(QByteArray::fromRawData(bytes.data(), bytes.size()), QCryptographicHash::Sha1);
}

QByteArray toBytes(const EditBatch &batch)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << format << batch.before << batch.after << qint32(batch.place.anchor) << qint32(batch.place.cursor) << batch.place.topLine
        << quint32(batch.events.size());
    for (const auto &[kind, edit] : batch.events)
        out << quint8(kind) << qint64(edit.at) << edit.removed.toUtf8() << edit.inserted.toUtf8();
    return bytes;
}

std::optional<EditBatch> batchOf(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(streamVersion);
    quint8 written = 0;
    qint32 anchor = 0, cursor = 0;
    quint32 count = 0;
    EditBatch batch;
    in >> written >> batch.before >> batch.after >> anchor >> cursor >> batch.place.topLine >> count;
    batch.place.anchor = anchor;
    batch.place.cursor = cursor;
    for (quint32 i = 0; written == format && i < count && in.status() == QDataStream::Ok; ++i) {
        quint8 kind = 0;
        qint64 at = 0;
        QByteArray removed, inserted;
        in >> kind >> at >> removed >> inserted;
        if (kind > quint8(domain::UndoHistory::Kind::Redo))
            return std::nullopt;
        batch.events.push_back({domain::UndoHistory::Kind(kind), {qsizetype(at), QString::fromUtf8(removed), QString::fromUtf8(inserted)}});
    }
    if (written != format || in.status() != QDataStream::Ok)
        return std::nullopt;
    return batch;
}

bool cameFrom(const QString &saved, const QString &draft, const QByteArrayList &batches)
{
    const std::vector<EditBatch> row = lastRow(batches);
    const QByteArray savedSeal = sealOf(saved);
    const QByteArray draftSeal = sealOf(draft);
    std::optional<size_t> first;
    std::optional<size_t> last;
    for (size_t i = 0; i <= row.size() && !row.empty(); ++i) {
        const QByteArray &seal = i == 0 ? row.front().before : row[i - 1].after;
        if (seal == savedSeal && !first)
            first = i;
        if (seal == draftSeal)
            last = i;
    }
    return last && first.value_or(0) <= *last;
}

EditedText recover(const QString &draft, const QByteArrayList &batches)
{
    const std::vector<EditBatch> row = lastRow(batches);
    const QByteArray seal = sealOf(draft);
    size_t known = row.size() + 1; // of the batches, so many are in the draft
    for (size_t i = row.size(); i > 0 && known > row.size(); --i)
        if (row[i - 1].after == seal)
            known = i;
    if (known > row.size() && !row.empty() && row.front().before == seal)
        known = 0;
    EditedText found{draft, false, {}, std::nullopt};
    if (known > row.size() || !goOn(found.text, row, known) || sealOf(found.text) != row.back().after)
        return {draft, false, {}, std::nullopt};
    found.isNewer = row.back().after != seal;
    for (const EditBatch &batch : row)
        for (const auto &event : batch.events)
            found.history.replay(event);
    found.place = row.back().place;
    return found;
}

} // namespace engine
