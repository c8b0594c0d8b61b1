// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/formats/textplaces.h"
#include <algorithm>

namespace adapters {
namespace {

bool startsCodePoint(char byte) { return (uchar(byte) & 0xC0) != 0x80; }

} // namespace

qsizetype byteOrderMarkSize(const QByteArray &bytes) { return bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0; }

qsizetype offsetOf(const QByteArray &bytes, int line, int column)
{
    qsizetype at = byteOrderMarkSize(bytes);
    for (int i = 1; i < line; ++i) {
        const qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            return bytes.size();
        at = end + 1;
    }
    for (int i = 1; i < column && at < bytes.size(); ++i) {
        do
            ++at;
        while (at < bytes.size() && !startsCodePoint(bytes.at(at)));
    }
    return at;
}

domain::Place placeAt(const QByteArray &bytes, qsizetype offset, const QString &file, const QString &key)
{
    offset = std::clamp<qsizetype>(offset, 0, bytes.size());
    const auto begin = bytes.cbegin();
    const auto here = begin + offset;
    const auto newline = offset > 0 ? bytes.lastIndexOf('\n', offset - 1) : -1;
    const auto lineBegin = begin + std::min(offset, newline < 0 ? byteOrderMarkSize(bytes) : newline + 1);
    return {file, int(std::count(begin, here, '\n')) + 1, int(std::count_if(lineBegin, here, startsCodePoint)) + 1, key};
}

std::optional<domain::TextSpan> literalAt(const QByteArray &bytes, qsizetype offset, std::string_view value)
{
    if (offset < 0 || offset >= bytes.size())
        return std::nullopt;
    const char quote = bytes.at(offset);
    const bool quoted = quote == '"' || quote == '\'';
    const domain::TextSpan span{offset + (quoted ? 1 : 0), qsizetype(value.size())};
    const QByteArrayView rest = QByteArrayView(bytes).sliced(span.offset);
    if (!rest.startsWith(QByteArrayView(value)))
        return std::nullopt;
    if (quoted && (rest.size() <= span.length || rest.at(span.length) != quote))
        return std::nullopt;
    return span;
}

} // namespace adapters
