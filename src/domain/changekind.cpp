// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changekind.h"
#include <algorithm>
#include <array>

namespace domain {

namespace {

struct TypeKind {
    QLatin1String type;
    QLatin1String common; ///< the type that it is another spelling of, or itself
    std::optional<ChangeKind> kind;
};

constexpr QLatin1String feat("feat"), fix("fix"), docs("docs"), test("test"), security("security");

constexpr std::array typeKinds = {
    TypeKind{feat, feat, ChangeKind::Feature},
    TypeKind{fix, fix, ChangeKind::Fix},
    TypeKind{QLatin1String("chore"), QLatin1String("chore"), std::nullopt},
    TypeKind{docs, docs, ChangeKind::Documentation},
    TypeKind{test, test, std::nullopt},
    TypeKind{QLatin1String("ci"), QLatin1String("ci"), std::nullopt},
    TypeKind{QLatin1String("build"), QLatin1String("build"), std::nullopt},
    TypeKind{QLatin1String("style"), QLatin1String("style"), std::nullopt},
    TypeKind{QLatin1String("perf"), QLatin1String("perf"), ChangeKind::Performance},
    TypeKind{QLatin1String("refactor"), QLatin1String("refactor"), ChangeKind::Other},
    TypeKind{QLatin1String("revert"), QLatin1String("revert"), ChangeKind::Revert},
    TypeKind{security, security, ChangeKind::Security},
    TypeKind{QLatin1String("sec"), security, ChangeKind::Security},
    TypeKind{QLatin1String("feature"), feat, ChangeKind::Feature},
    TypeKind{QLatin1String("bugfix"), fix, ChangeKind::Fix},
    TypeKind{QLatin1String("hotfix"), fix, ChangeKind::Fix},
    TypeKind{QLatin1String("fixes"), fix, ChangeKind::Fix},
    TypeKind{QLatin1String("doc"), docs, ChangeKind::Documentation},
    TypeKind{QLatin1String("tests"), test, std::nullopt},
};

const TypeKind *find(const QString &type)
{
    const auto *found = std::ranges::find_if(typeKinds, [&type](const TypeKind &entry) { return type == entry.type; });
    return found == typeKinds.end() ? nullptr : found;
}

} // namespace

std::optional<ChangeKind> kindOf(const QString &type)
{
    const TypeKind *found = find(type);
    return found ? found->kind : ChangeKind::Other;
}

bool isKnownType(const QString &type) { return find(type) != nullptr; }

QStringList spellingsOf(const QString &type)
{
    QStringList spellings;
    for (const TypeKind &entry : typeKinds)
        if (type == entry.common && entry.type != entry.common)
            spellings += entry.type;
    return spellings;
}

QStringList usuallyHiddenTypes()
{
    QStringList types;
    for (const TypeKind &entry : typeKinds)
        if (!entry.kind)
            types += entry.type;
    return types;
}

} // namespace domain
