// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/formats/formatkeylocator.h"
#include "adapters/formats/keysearch.h"
#include "engine/utf8.h"

namespace adapters {
namespace {

using Locate = domain::Result<Spans> (*)(const KeySearch &);

Locate formatOf(const QString &path)
{
    static constexpr struct {
        const char *suffix;
        Locate locate;
    } formats[] = {{".toml", locateInToml}, {".json", locateInJson}, {".yaml", locateInYaml}, {".yml", locateInYaml}};
    for (const auto &format : formats) {
        if (path.endsWith(QLatin1String(format.suffix), Qt::CaseInsensitive))
            return format.locate;
    }
    return nullptr;
}

} // namespace

bool FormatKeyLocator::knowsSuffixOf(const QString &path) { return formatOf(path) != nullptr; }

QString FormatKeyLocator::suffixes() { return QStringLiteral("toml, json, yaml"); }

domain::Result<std::vector<domain::TextSpan>> FormatKeyLocator::locate(const QString &path, const QByteArray &bytes,
                                                                       const QString &key) const
{
    const Locate locateIn = formatOf(path);
    if (!locateIn)
        return domain::failure(domain::ErrorKind::InvalidConfiguration, path, {}, suffixes());
    const auto segments = parseKeyPath(key);
    if (!segments)
        return domain::failure(segments.error());
    if (const int line = engine::firstLineNotUtf8(bytes))
        return domain::failure(domain::Error{domain::ErrorKind::NotUtf8, path, {}, {}, {path, line, 0, {}}});
    return locateIn({path, bytes, key, *segments});
}

} // namespace adapters
