// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/repository.h"

namespace app {

/// Tells repositories apart in the data folder: a readable name, and a hash of where it lies. The same for all
/// work trees of a repository, since they share what is journalled and locked.
QString repositoryId(const engine::Repository &repository);

/// What Slipway keeps of a repository beside the journal, and in it what it replaced in the work tree.
QString ownFolder(const engine::Repository &repository);
QString backupFolder(const engine::Repository &repository);

} // namespace app
