// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "githubstate.h"
#include "httpstandin.h"

namespace tests {

/// GitHub's pages for the OAuth device flow; nullopt: the question is for none of them. Who polls faster than it was told is
/// slowed down, and a code is good once.
std::optional<Answered> answerToDevice(GitHubState &state, const Asked &asked);

} // namespace tests
