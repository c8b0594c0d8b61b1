// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/canceltoken.h"
#include "engine/clone.h"
#include "engine/projectglance.h"

/// What the first page asks for, before any project is open.
namespace app {

/// What can be said of the project in `folder` without opening it: reads only, and makes nothing in the data folder. Blocks.
/// Error: FileNotFound when the folder is gone, and those of openForReading() and engine::glance().
domain::Result<engine::ProjectGlance> glanceAt(const QString &folder);

/// See adapters::cloneRepository().
domain::Status cloneRepository(const QString &address, const QString &folder, const engine::CloneHeard &heard,
                               const engine::CancelToken &cancel);

} // namespace app
