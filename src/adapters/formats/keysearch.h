// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/formats/keypath.h"
#include "adapters/formats/textplaces.h"
#include "domain/textspan.h"

namespace adapters {

using Spans = std::vector<domain::TextSpan>;

/// What is searched, and the errors that can come of it. The bytes are valid UTF-8.
struct KeySearch {
    const QString &file;
    const QByteArray &bytes;
    const QString &key;
    const KeyPath &path;

    domain::Error malformed(qsizetype offset, const char *detail) const
    {
        return {domain::ErrorKind::MalformedFile, file, QString::fromUtf8(detail), {}, placeAt(bytes, offset, file)};
    }
    domain::Error wrongType(qsizetype offset, const QString &expected) const
    {
        return {domain::ErrorKind::WrongType, key, {}, expected, placeAt(bytes, offset, file, key)};
    }
    domain::Error notText(qsizetype offset) const { return wrongType(offset, QStringLiteral("a text")); }
    domain::Error notLiteral(qsizetype offset) const { return wrongType(offset, QStringLiteral("a text on one line, without escapes")); }
};

domain::Result<Spans> locateInToml(const KeySearch &search);
domain::Result<Spans> locateInJson(const KeySearch &search);
domain::Result<Spans> locateInYaml(const KeySearch &search);

} // namespace adapters
