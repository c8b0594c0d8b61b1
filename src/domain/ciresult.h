// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/commit.h"
#include <QDateTime>
#include <optional>
#include <vector>

namespace domain {

/// How a piece of continuous integration stands for a commit.
enum class CiState {
    Succeeded,
    Neutral, ///< it says neither; counts as succeeded where it is required
    Skipped, ///< its condition was not met; counts as succeeded where it is required
    Pending, ///< queued, waiting or running
    Failed,
    Cancelled,
    TimedOut,
    ActionRequired, ///< it waits for a person
    Stale,          ///< the forge gave up waiting for it
    Missing,        ///< required, and nobody has started it
};
QString toWord(CiState state);
std::optional<CiState> ciStateOf(const QString &word);

/// What one check run or commit status of a forge says of a commit.
struct CiResult {
    QString name;
    std::optional<qint64> app; ///< the program that said so; nullopt for a commit status
    CiState state = CiState::Pending;
    QString address;           ///< where a person reads more
    qint64 number = 0;         ///< grows with time
};

/// A name that has to succeed before a commit may be merged.
struct RequiredCheck {
    QString name;
    std::optional<qint64> app; ///< who has to say so; nullopt: anybody
    bool operator==(const RequiredCheck &) const = default;
};

/// A result with its commit, and whether the branch asks for it.
struct CiFinding {
    ObjectId commit;
    QString name;
    CiState state = CiState::Missing;
    bool required = true;
    QString address;
    bool operator==(const CiFinding &) const = default;
};

/// What is to be told of a commit: of each name the newest result alone, and those that are required and missing. Where
/// nothing is required, everything is; a commit that nothing is said of has one finding without a name. What stands in the way comes first, then by name.
std::vector<CiFinding> findingsOf(const ObjectId &commit, const std::vector<CiResult> &results, const std::vector<RequiredCheck> &required);

/// What a forge said of some commits, at one time.
struct CiReport {
    QDateTime at; ///< UTC
    std::vector<CiFinding> findings;
    bool operator==(const CiReport &) const = default;
};

/// Whether a state lets a commit pass; GitHub's rule for required checks.
bool lets(CiState state);

} // namespace domain
