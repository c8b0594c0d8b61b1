// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

namespace domain {

/// In the order in which notes show them.
enum class NotesSection { Features, BugFixes, Performance, Security, Reverts, Documentation, Other };
constexpr int notesSectionCount = 7;

/// "Bug fixes"
QString titleOf(NotesSection section);
/// Where commits of a type (lower case) go; nullopt for types that notes hide: chore, ci, test, build, style.
/// A type nobody knows is Other, never hidden.
std::optional<NotesSection> sectionOf(const QString &type);

} // namespace domain
