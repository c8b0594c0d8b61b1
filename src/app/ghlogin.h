// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "domain/secret.h"
#include "engine/canceltoken.h"
#include <functional>

namespace app {

/// Gives the token that GitHub's own program, gh, has for a host ("github.com"). Blocks, on any thread. Empty where gh is not
/// installed. Error: ProgramMissing, TimedOut, Cancelled, CommandFailed with gh's words: it is not logged in there.
std::function<domain::Result<domain::Secret>(const QString &host, const engine::CancelToken &cancel)> loginOfGh();

} // namespace app
