// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <map>
#include <mustache.hpp>
#include <optional>

namespace adapters {

using MustacheData = kainjow::mustache::data;
using MustachePart = kainjow::mustache::component<std::string>;

/// A file of a template, cut into its parts by the library.
struct MustacheFile {
    QString path;
    std::string text;
    std::string prepared; ///< for the library, see prepare()
    MustachePart root;
};

/// Does what mustache(5) says of tags that stand alone on a line, which the library forgets where a section is left out: they
/// take the line with them. `seam`, which output must be freed of, keeps the library from doing it its own way.
std::string prepare(const std::string &text);
constexpr char seam = '\1';

/// A template with all that it includes, by the names that its tags have; its own name is empty.
struct MustacheSource {
    std::map<std::string, MustacheFile> files;
    /// How many bytes of its own a section (by its name) or file (by "> name") gives each time: the most of those with this name.
    std::map<std::string, size_t> weights;
};

/// "> name", which no section can have for its name.
inline std::string weightOfFile(const std::string &name) { return "> " + name; }

/// What is wrong with a template, as Error::expected names it.
namespace wrong {
constexpr const char *tagOpen = "tag-open";           ///< a tag that nothing closes
constexpr const char *sectionOpen = "section-open";   ///< a section that nothing closes
constexpr const char *sectionClosed = "section-closed"; ///< the end of a section that was not begun
constexpr const char *delimiters = "delimiters"; ///< they cannot be changed
constexpr const char *list = "list";           ///< a list in the place of a text
constexpr const char *include = "include";     ///< a name that leads out of the folder
constexpr const char *circle = "circle";       ///< a file that includes itself
constexpr const char *tooLarge = "too-large";  ///< a file
constexpr const char *tooMuch = "too-much";    ///< what it makes, or sections in each other
} // namespace wrong

/// A tag that must not reach the library.
struct RefusedTag {
    size_t begin = 0;
    const char *what = "";
};
std::optional<RefusedTag> firstRefused(const std::string &text);

} // namespace adapters
