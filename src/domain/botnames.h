// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/commit.h"

namespace domain {

/// Tells programs from people by what they sign with. It goes by spelling alone.
class BotNames {
public:
    BotNames() = default;
    /// Of a project, beside the usual ones. `*` stands for any characters, `?` for one; each has to fit a whole name or
    /// address, whatever its case.
    explicit BotNames(QStringList patterns) : m_patterns(std::move(patterns)) {}

    const QStringList &patterns() const { return m_patterns; }
    bool has(const Person &person) const;

private:
    QStringList m_patterns;
};

/// The identity that a forge commits with when a person merges in the browser: its part is nobody's.
bool isForgeItself(const Person &person);

} // namespace domain
