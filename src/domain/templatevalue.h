// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace domain {

struct TemplateValue;

/// What the names of a template stand for in one place: the release, or one entry of a list. A name that is not in it is
/// looked for in what it stands in.
struct TemplateRecord {
    std::vector<TemplateValue> values;
};

/// A text that is safe in Markdown, a flag, or a list. A text that is empty is as a flag that is false.
struct TemplateValue {
    const char *name = "";
    std::variant<bool, QString, std::vector<TemplateRecord>> value;
};

/// A name that templates may use.
struct TemplateName {
    const char *name = "";
    bool isList = false;
    std::vector<TemplateName> inside; ///< of a list: what each of its entries has
};
using TemplateShape = std::vector<TemplateName>;

/// The names that a template uses: nothing else needs to be worked out for it.
using UsedNames = std::set<std::string, std::less<>>;

} // namespace domain
