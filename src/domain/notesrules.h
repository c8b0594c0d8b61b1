// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/botnames.h"
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace domain {

/// A section of the notes, and which commits come into it.
struct NotesSection {
    QString title;      ///< "Bug fixes"
    QStringList types;  ///< lower case; none: of every type
    QStringList scopes; ///< none: of every scope. Case does not matter.
    QString category;   ///< of the changelog: "Removed"; empty: the type says it
    bool takesTheRest() const { return types.isEmpty() && scopes.isEmpty(); }
};

/// Where notes show commits: the sections in their order, the types they hide, and the programs they do not thank. A value
/// that is cheap to copy.
class NotesRules {
public:
    /// The usual ones: Features, Bug fixes, Performance, Security, Reverts, Documentation, Other changes.
    NotesRules();
    /// No section: the usual ones. One that takes the rest comes last; without it "Other changes" does. Without
    /// `hidden`, the usually hidden types that no section names.
    NotesRules(std::vector<NotesSection> sections, std::optional<QStringList> hidden, BotNames bots = {});

    /// The last one takes what no other does, and what follows no convention.
    const std::vector<NotesSection> &sections() const;
    const QString &restTitle() const { return sections().back().title; }
    const NotesSection *section(const QString &title) const;

    /// The place in sections(); nullopt for what is hidden. The first section that takes a commit has it, and has it
    /// also when its type is hidden elsewhere. Other spellings of a type go with it unless a section names them.
    std::optional<int> sectionOf(const QString &type, const QString &scope) const;
    /// sectionOf() of a breaking change, which is never hidden.
    int sectionOfBreaking(const QString &type, const QString &scope) const;
    bool hides(const QString &type) const;
    const BotNames &bots() const;

    /// Equal for rules that give equal notes; empty for the usual ones.
    const QString &key() const;

private:
    struct Data;
    static std::shared_ptr<const Data> make(std::vector<NotesSection> sections, std::optional<QStringList> hidden, BotNames bots);
    static std::shared_ptr<const Data> usual();

    std::shared_ptr<const Data> m_data;
};

/// The categories of Keep a Changelog 1.1.0, in its order: Added, Changed, Deprecated, Removed, Fixed, Security.
QStringList changelogCategories();

} // namespace domain
