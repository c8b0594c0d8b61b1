// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/processfile/processkeys.h"

namespace adapters {

std::span<const KnownKey> knownKeys()
{
    using enum Shape;
    using enum Use;
    static constexpr KnownKey keys[] = {
        {"", "schema", Number, Required},
        {"", "project", Table, Required},
        {"project", "name", Text, Required},
        {"project", "forge", Text, Optional},
        {"project", "forge-url", Text, Optional},
        {"project", "remote", Text, Optional},
        {"project", "main-branch", Text, Optional},
        {"project", "changelog", Text, Optional},

        {"", "versioning", Table, Optional},
        {"versioning", "scheme", Text, Optional},
        {"versioning", "tag", Text, Optional},
        {"versioning", "file", Tables, Optional},
        {"versioning.file", "path", Text, Required},
        {"versioning.file", "key", Text, Optional},
        {"versioning.file", "pattern", Text, Optional},

        {"", "cadence", Table, Optional},
        {"cadence", "minor", Text, Optional},
        {"cadence", "patch", Text, Optional}, // this and the next are for readers: Slipway does nothing with them
        {"cadence", "lts", Text, Optional},

        {"", "notes", Table, Optional},
        {"notes", "hidden-types", Texts, Optional},
        {"notes", "bots", Texts, Optional},
        {"notes", "section", Tables, Optional},
        {"notes.section", "title", Text, Required},
        {"notes.section", "types", Texts, Optional},
        {"notes.section", "scopes", Texts, Optional},
        {"notes.section", "changelog", Text, Optional},
        {"notes", "template", Tables, Optional},
        {"notes.template", "for", Text, Required},
        {"notes.template", "release", Text, Optional},
        {"notes.template", "path", Text, Required},
        {"notes", "page", Tables, Optional},
        {"notes.page", "path", Text, Required},
        {"notes.page", "after", Text, Optional},

        {"", "check", Tables, Optional},
        {"check", "id", Text, Required},
        {"check", "kind", Text, Required},
        {"check", "title", Text, Optional},
        {"check", "path", Text, Optional},
        {"check", "run", Texts, Optional},
        {"check", "commits", Number, Optional},

        {"", "release-branch", Table, Optional},
        {"release-branch", "name", Text, Optional},
        {"release-branch", "commit", Text, Optional},
        {"release-branch", "sign-off", Flag, Optional},

        {"", "pull-request", Table, Optional},
        {"pull-request", "title", Text, Optional},
        {"pull-request", "body-file", Text, Optional},
        {"pull-request", "merge", Text, Optional},

        {"", "sign-off", Table, Optional},
        {"sign-off", "needed", Number, Required},
        {"sign-off", "maintainers", Texts, Required},
        {"sign-off", "author-counts", Flag, Optional},

        {"", "publish", Table, Optional},
        {"publish", "by", Text, Optional},
        {"publish", "workflow", Text, Optional},
        {"publish", "target", Tables, Optional},
        {"publish.target", "id", Text, Optional},
        {"publish.target", "kind", Text, Required},
        {"publish.target", "path", Text, Optional},
        {"publish.target", "package", Text, NotYet},
        {"publish.target", "image", Text, NotYet},
        {"publish.target", "chart", Text, NotYet},

        {"", "lts", Table, NotYet},
        {"", "announce", Tables, NotYet},
        {"", "security", Table, NotYet},
    };
    return keys;
}

QString typeWord(Shape shape)
{
    switch (shape) {
    case Shape::Number: return QStringLiteral("a whole number");
    case Shape::Text: return QStringLiteral("a text");
    case Shape::Texts: return QStringLiteral("a list of texts");
    case Shape::Flag: return QStringLiteral("true or false");
    case Shape::Table: return QStringLiteral("a table");
    case Shape::Tables: break;
    }
    return QStringLiteral("a list of tables");
}

} // namespace adapters
