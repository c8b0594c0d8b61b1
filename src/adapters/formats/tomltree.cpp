// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/formats/tomltree.h"
#include "adapters/formats/textplaces.h"

namespace adapters {
namespace {

constexpr int deepestBrackets = 64;
constexpr int longestKey = 64; // parts of a dotted key

/// The offset behind the string that starts at `at`, as TOML 1.0.0 "String".
qsizetype behindString(const QByteArray &bytes, qsizetype at)
{
    const char quote = bytes.at(at);
    const QByteArray triple(3, quote);
    const bool multiLine = QByteArrayView(bytes).sliced(at).startsWith(triple);
    for (at += multiLine ? 3 : 1; at < bytes.size(); ++at) {
        if (bytes.at(at) == '\\' && quote == '"') {
            ++at;
        } else if (!multiLine && (bytes.at(at) == quote || bytes.at(at) == '\n')) {
            return at + 1;
        } else if (multiLine && QByteArrayView(bytes).sliced(at).startsWith(triple)) {
            at += 3;
            for (int extra = 0; extra < 2 && at < bytes.size() && bytes.at(at) == quote; ++extra) // """ends with a quote""""
                ++at;
            return at;
        }
    }
    return bytes.size();
}

qsizetype behindComment(const QByteArray &bytes, qsizetype at)
{
    const qsizetype end = bytes.indexOf('\n', at);
    return end < 0 ? bytes.size() : end;
}

/// Where brackets or the parts of a key nest too deep; -1 when nowhere. toml++ takes a stack frame per part of a
/// key when it destroys a tree, so such a file must not reach it.
qsizetype tooDeepAt(const QByteArray &bytes)
{
    int brackets = 0;
    int parts = 1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (c == '"' || c == '\'')
            i = behindString(bytes, i) - 1;
        else if (c == '#')
            i = behindComment(bytes, i) - 1;
        else if (c == '.')
            ++parts;
        else if (c == '=' || c == ',' || c == '\n')
            parts = 1;
        else if (c == '[' || c == '{')
            ++brackets, parts = 1;
        else if (c == ']' || c == '}')
            --brackets;
        if (brackets > deepestBrackets || parts > longestKey)
            return i;
    }
    return -1;
}

} // namespace

domain::Result<toml::table> parseToml(const QByteArray &bytes, const QString &file)
{
    const auto malformed = [&](const QString &detail, const domain::Place &place) {
        return domain::failure(domain::Error{domain::ErrorKind::MalformedFile, file, detail, {}, place});
    };
    if (const qsizetype at = tooDeepAt(bytes); at >= 0)
        return malformed(QStringLiteral("nested too deep"), placeAt(bytes, at, file));
    try {
        return toml::parse(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    } catch (const toml::parse_error &error) {
        const auto begin = error.source().begin;
        return malformed(QString::fromUtf8(error.description()), {file, int(begin.line), int(begin.column), {}});
    } catch (const std::exception &error) {
        return malformed(QString::fromUtf8(error.what()), {file, 1, 1, {}});
    }
}

QString typeWord(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::string: return QStringLiteral("a text");
    case toml::node_type::integer: return QStringLiteral("a whole number");
    case toml::node_type::floating_point: return QStringLiteral("a number");
    case toml::node_type::boolean: return QStringLiteral("true or false");
    case toml::node_type::array: return QStringLiteral("a list");
    case toml::node_type::table: return QStringLiteral("a table");
    default: return QStringLiteral("a date or time");
    }
}

} // namespace adapters
