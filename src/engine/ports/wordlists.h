// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <QSet>

namespace engine {

/// Words that a person taught Slipway, in lists by name: one for a language, one for what is ignored in a draft.
/// Safe from any thread. Errors: DiskFull, ReadOnly, InputOutput, InvalidVersion when the name is no file name.
class WordLists {
public:
    virtual ~WordLists() = default;
    virtual domain::Result<QSet<QString>> words(const QString &list) const = 0; ///< empty where there is no such list
    virtual domain::Status add(const QString &list, const QString &word) = 0;
};

} // namespace engine
