// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releaseprocess.h"
#include "engine/draft/processdraft.h"

/// Making a slipway.toml for a repository that has none.
namespace app {

/// What the repository that holds `path` suggests. Blocks. Error: NotARepository, ForeignOwner, BareRepository, and those of
/// engine::draftProcess().
domain::Result<engine::ProcessDraft> draftProcess(const QString &path);

/// The text of a slipway.toml, read; its problems in the order of the file, none when it can be read.
domain::Result<domain::ReleaseProcess> readProcessText(const QByteArray &toml);
std::vector<domain::Error> problemsOfProcess(const QByteArray &toml);

/// Writes a new slipway.toml, durably. Error: InputOutput when there is one; ReadOnly, DiskFull.
domain::Status writeProcess(const QString &workTree, const QByteArray &toml);

} // namespace app
