// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textspan.h"
#include "engine/releasestate.h"

namespace engine {

/// What a cut writes of the release for readers: the changelog's section, and that of each page of the documentation. Files that
/// have it already stay as they are, but for a section about which somebody decided otherwise. Error: those of the files, PlaceMissing, and those of templates.
domain::Result<std::vector<domain::FileEdit>> textEdits(const Project &project, const ReleaseState &state);

} // namespace engine
