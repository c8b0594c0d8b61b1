// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRegularExpression>
#include <optional>
#include <vector>

namespace domain {

/// A pattern for names of branches and tags, as GitHub's workflows have them: "*" is any text without "/", "**" any text, "?" and "+"
/// repeat what is before them, "[]" is one of some characters, and "\" takes a character for itself.
/// Source: docs.github.com, "Workflow syntax for GitHub Actions", "Filter pattern cheat sheet".
class RefPattern {
public:
    /// nullopt for what is no pattern. A leading "!" takes away what matches.
    static std::optional<RefPattern> parse(const QString &text);
    bool takesAway() const { return m_takesAway; }
    bool matches(const QString &name) const { return m_shape.match(name).hasMatch(); }

private:
    RefPattern(QRegularExpression shape, bool takesAway) : m_shape(std::move(shape)), m_takesAway(takesAway) {}
    QRegularExpression m_shape;
    bool m_takesAway;
};

/// Whether a list of patterns takes a name: the last one that matches decides. nullopt when one of them is no pattern.
std::optional<bool> takes(const QStringList &patterns, const QString &name);

} // namespace domain
