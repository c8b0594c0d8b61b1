// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/ciresult.h"
#include <QStringList>

namespace domain {

/// What jobs have to wait for that use an environment.
struct EnvironmentSettings {
    QString name;
    bool isThere = true;
    int reviewers = 0;   ///< people and teams, of whom one has to agree
    int waitMinutes = 0;
    std::optional<QStringList> tags; ///< patterns of the tags that may use it; nullopt: all
    bool operator==(const EnvironmentSettings &) const = default;
};

/// How a part of a workflow's run ended, or stands.
struct WorkflowJobRun {
    QString name;
    CiState state = CiState::Pending;
    QString step;    ///< the first one that did not succeed; empty: none
    QString address; ///< where a person reads its log
    bool operator==(const WorkflowJobRun &) const = default;
};
struct WorkflowRun {
    qint64 id = 0;     ///< the forge's
    qint64 number = 0; ///< people's
    CiState state = CiState::Pending;
    QString address;
    std::vector<WorkflowJobRun> jobs;
    bool operator==(const WorkflowRun &) const = default;
};

enum class WorkflowState {
    Active,
    Disabled,   ///< by a person, or because it is a fork's
    Inactive,   ///< disabled by the forge, as nothing happened for a long time
    Unknown,    ///< the forge has no such file on its main branch
};

/// What a forge says of a release workflow and what it uses, at one time.
struct WorkflowAtForge {
    QDateTime at; ///< UTC
    WorkflowState state = WorkflowState::Active;
    bool hasImmutableReleases = false; ///< as far as the forge tells
    std::vector<EnvironmentSettings> environments; ///< that jobs name
    std::optional<WorkflowRun> run;    ///< the newest one that the tag started
    bool operator==(const WorkflowAtForge &) const = default;
};

} // namespace domain
