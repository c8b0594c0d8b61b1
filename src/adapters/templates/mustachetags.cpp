// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/templates/mustachesource.h"

namespace adapters {

namespace {

constexpr int deepest = 64; ///< the library goes into sections by calling itself

bool isBlank(char c) { return c == ' ' || c == '\t'; }

/// A tag of a text: "{{#name}}".
struct Tag {
    size_t begin = 0;
    size_t end = 0;
    char kind = 0; ///< "#", "^", "/", "!" or "=", and anything for others

    static Tag next(const std::string &text, size_t from)
    {
        Tag tag{text.find("{{", from), std::string::npos, 0};
        if (tag.begin == std::string::npos)
            return tag;
        const bool hasThree = text.compare(tag.begin, 3, "{{{") == 0;
        const size_t close = text.find(hasThree ? "}}}" : "}}", tag.begin + 2);
        tag.end = close == std::string::npos ? text.size() : close + (hasThree ? 3 : 2);
        if (const size_t first = text.find_first_not_of(" \t\n\r\f\v", tag.begin + 2); !hasThree && first != std::string::npos)
            tag.kind = text[first];
        return tag;
    }
};

} // namespace

std::optional<RefusedTag> firstRefused(const std::string &text)
{
    int depth = 0;
    for (Tag tag = Tag::next(text, 0); tag.begin != std::string::npos; tag = Tag::next(text, tag.end)) {
        if (tag.kind == '=')
            return RefusedTag{tag.begin, wrong::delimiters};
        depth += tag.kind == '#' || tag.kind == '^' ? 1 : tag.kind == '/' ? -1 : 0;
        if (depth > deepest)
            return RefusedTag{tag.begin, wrong::tooMuch};
    }
    return std::nullopt;
}

std::string prepare(const std::string &text)
{
    std::string made;
    size_t at = 0;
    for (Tag tag = Tag::next(text, 0); tag.begin != std::string::npos; tag = Tag::next(text, tag.end)) {
        if (std::string_view("#^/!").find(tag.kind) == std::string_view::npos || tag.kind == 0)
            continue;
        size_t begin = tag.begin, end = tag.end;
        while (begin > at && isBlank(text[begin - 1]))
            --begin;
        while (end < text.size() && isBlank(text[end]))
            ++end;
        const bool standsAlone = (begin == 0 || text[begin - 1] == '\n') && (end == text.size() || text[end] == '\n');
        made.append(text, at, (standsAlone ? begin : tag.begin) - at);
        if (tag.kind != '!')
            made.append(text, tag.begin, tag.end - tag.begin).push_back(seam);
        at = standsAlone ? std::min(end + 1, text.size()) : tag.end;
    }
    return made.append(text, at);
}

} // namespace adapters
