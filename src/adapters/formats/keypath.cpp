// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/formats/keypath.h"

namespace adapters {
namespace {

std::optional<std::size_t> indexIn(const QString &bare)
{
    bool whole = false;
    const uint number = bare.toUInt(&whole);
    return whole && bare == QString::number(number) ? std::optional<std::size_t>(number) : std::nullopt;
}

/// Takes one segment from `key` at `at`, which then stands behind it. False when there is none.
bool takeSegment(const QString &key, qsizetype &at, KeyPath &path)
{
    if (at >= key.size())
        return false;
    const QChar quote = key.at(at);
    if (quote == QLatin1Char('"') || quote == QLatin1Char('\'')) {
        const qsizetype end = key.indexOf(quote, at + 1);
        if (end < 0)
            return false;
        path.push_back({key.mid(at + 1, end - at - 1).toStdString(), std::nullopt});
        at = end + 1;
        return true;
    }
    qsizetype end = key.indexOf(QLatin1Char('.'), at);
    end = end < 0 ? key.size() : end;
    const QString bare = key.mid(at, end - at);
    path.push_back({bare.toStdString(), indexIn(bare)});
    at = end;
    return !bare.isEmpty();
}

} // namespace

domain::Result<KeyPath> parseKeyPath(const QString &key)
{
    KeyPath path;
    qsizetype at = 0;
    while (takeSegment(key, at, path)) {
        if (at == key.size())
            return path;
        if (key.at(at++) != QLatin1Char('.'))
            break;
    }
    return domain::failure(domain::ErrorKind::InvalidConfiguration, key, {}, QStringLiteral("project.version"));
}

} // namespace adapters
