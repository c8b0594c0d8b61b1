// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <QDateTime>
#include <optional>
#include <vector>

namespace engine {

/// States of entries without a step: an act was begun, or came to its end with everything done.
inline const QString actBegun = QStringLiteral("begun");
inline const QString actEnded = QStringLiteral("ended");

struct JournalEntry {
    QString act;     ///< "cut", "tag", "publish"
    QString version;
    QString step;
    QString state;   ///< word of StepState
    QString detail;
    QDateTime at;    ///< UTC
};

/// What was tried and learnt, on disk before the next thing happens. Evidence, never the authority.
/// Holds no secret. Safe from any thread. Errors: DiskFull, ReadOnly, InputOutput.
class Journal {
public:
    virtual ~Journal() = default;
    virtual domain::Status record(const JournalEntry &entry) = 0;
    /// All entries of a version, oldest first.
    virtual domain::Result<std::vector<JournalEntry>> entries(const QString &version) const = 0;
    /// All entries of an act, of every version, oldest first.
    virtual domain::Result<std::vector<JournalEntry>> entriesOfAct(const QString &act) const = 0;
    /// The last version and act that was begun and has not ended, if any: what Resume offers.
    virtual domain::Result<std::optional<JournalEntry>> unfinished() const = 0;
};

} // namespace engine
