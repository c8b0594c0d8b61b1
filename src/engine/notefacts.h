// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/notechecks.h"
#include "engine/releasestate.h"

namespace engine {

/// What the text of a release is compared with: its version, the day, what its commits mention, the files of its commit.
/// What cannot be read is left out. Walks the range.
domain::NoteFacts noteFacts(const Project &project, const ReleaseState &state, Document document);

} // namespace engine
