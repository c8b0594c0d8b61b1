// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/commit.h"
#include "domain/error.h"
#include "engine/ports/repository.h"
#include "ui/common/showntext.h"

namespace ui {

/// Commits to look at: who, when, the message, the files and what changed in them. Blocks.
domain::Result<ShownText> commitText(const engine::Repository &repository, const std::vector<domain::ObjectId> &commits);

} // namespace ui
