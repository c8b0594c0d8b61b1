// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/releasenotes.h"
#include "domain/notesections.h"
#include <algorithm>
#include <array>

namespace domain {

namespace {

struct TypeSection {
    QLatin1String type;
    std::optional<NotesSection> section;
};

constexpr std::array typeSections = {
    TypeSection{QLatin1String("feat"), NotesSection::Features},
    TypeSection{QLatin1String("fix"), NotesSection::BugFixes},
    TypeSection{QLatin1String("chore"), std::nullopt},
    TypeSection{QLatin1String("docs"), NotesSection::Documentation},
    TypeSection{QLatin1String("test"), std::nullopt},
    TypeSection{QLatin1String("ci"), std::nullopt},
    TypeSection{QLatin1String("build"), std::nullopt},
    TypeSection{QLatin1String("style"), std::nullopt},
    TypeSection{QLatin1String("perf"), NotesSection::Performance},
    TypeSection{QLatin1String("revert"), NotesSection::Reverts},
    TypeSection{QLatin1String("security"), NotesSection::Security},
    TypeSection{QLatin1String("sec"), NotesSection::Security},
    TypeSection{QLatin1String("feature"), NotesSection::Features},
    TypeSection{QLatin1String("bugfix"), NotesSection::BugFixes},
    TypeSection{QLatin1String("hotfix"), NotesSection::BugFixes},
    TypeSection{QLatin1String("fixes"), NotesSection::BugFixes},
    TypeSection{QLatin1String("doc"), NotesSection::Documentation},
    TypeSection{QLatin1String("tests"), std::nullopt},
};

} // namespace

QString titleOf(NotesSection section)
{
    switch (section) {
    case NotesSection::Features: return QStringLiteral("Features");
    case NotesSection::BugFixes: return QStringLiteral("Bug fixes");
    case NotesSection::Performance: return QStringLiteral("Performance");
    case NotesSection::Security: return QStringLiteral("Security");
    case NotesSection::Reverts: return QStringLiteral("Reverts");
    case NotesSection::Documentation: return QStringLiteral("Documentation");
    case NotesSection::Other: return QStringLiteral("Other changes");
    }
    Q_UNREACHABLE();
}

std::optional<NotesSection> sectionOf(const QString &type)
{
    const auto found =
        std::find_if(typeSections.begin(), typeSections.end(), [&type](const TypeSection &entry) { return type == entry.type; });
    return found == typeSections.end() ? NotesSection::Other : found->section;
}

ReleaseLevel ReleaseNotes::level() const
{
    if (std::any_of(entries.begin(), entries.end(), [](const NotesEntry &entry) { return entry.breaking; }))
        return ReleaseLevel::Major;
    const auto isFeature = [](const NotesEntry &entry) {
        return sectionOf(entry.type) == NotesSection::Features;
    };
    if (std::any_of(entries.begin(), entries.end(), isFeature))
        return ReleaseLevel::Minor;
    return entries.empty() && unconventional.empty() ? ReleaseLevel::None : ReleaseLevel::Patch;
}

} // namespace domain
