// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/pullrequest.h"
#include "ui/publish/runwords.h"

namespace ui {

/// How the review of a release stands that waits for it: what it waits for and what it has got, or that it can go on.
Outcome outcomeOf(const domain::PullRequestFacts &facts);

} // namespace ui
