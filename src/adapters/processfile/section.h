// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/processfile/problems.h"
#include <QStringList>
#include <optional>

namespace adapters {

/// A cursor on one table of a process file whose shape was checked: what is absent or has the wrong type reads as
/// nothing, because that problem is known already.
class Section {
public:
    Section(const toml::table *table, QString path, toml::source_position at, Problems &problems)
        : m_table(table), m_path(std::move(path)), m_at(at), m_problems(&problems)
    {
    }

    Section section(const char *name) const;
    std::vector<Section> sections(const char *name) const;
    bool has(const char *name) const { return m_table && m_table->contains(name); }
    std::optional<QString> text(const char *name) const; ///< nullopt for an empty text and one with NUL, too
    std::optional<QStringList> texts(const char *name) const;
    std::optional<bool> flag(const char *name) const;
    std::optional<qint64> number(const char *name) const;

    /// A problem with a key's value, placed there; a missing key's problem stands where the section begins.
    void problem(domain::ErrorKind kind, const char *name, const QString &expected, const QString &detail = {}) const;
    void invalid(const char *name, const QString &expected) const;

private:
    const toml::node *node(const char *name) const { return m_table ? m_table->get(name) : nullptr; }
    QString keyOf(const char *name) const;

    const toml::table *m_table;
    QString m_path;
    toml::source_position m_at;
    Problems *m_problems;
};

} // namespace adapters
