// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releasenotes.h"
#include <QHash>

namespace domain {

/// Collects who is to be thanked: everyone once, in order of first appearance, programs left out.
/// People are told apart by e-mail address, then by name, without regard to case.
class ThanksList {
public:
    void add(const Person &person);
    std::vector<Thanks> take() { return std::move(m_thanks); }

private:
    std::vector<Thanks> m_thanks;
    QHash<QString, qsizetype> m_byEmail;
    QHash<QString, qsizetype> m_byName;
};

} // namespace domain
