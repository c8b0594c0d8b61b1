// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <optional>

namespace domain {

/// What the type of a commit says about the change, wherever a project shows it.
enum class ChangeKind { Feature, Fix, Performance, Security, Revert, Documentation, Other };

/// nullopt for types that readers of notes usually do not care for: chore, ci, test, build, style.
/// A type (lower case) nobody knows is Other.
std::optional<ChangeKind> kindOf(const QString &type);
/// Is it a type that people agree on, or another spelling of one?
bool isKnownType(const QString &type);
/// Other spellings of a type: "feature" of "feat".
QStringList spellingsOf(const QString &type);
/// The types that notes usually hide, in every spelling.
QStringList usuallyHiddenTypes();

} // namespace domain
