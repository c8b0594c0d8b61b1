// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/steps/cutcontext.h"

namespace engine {

/// The message of the one commit that a release branch becomes: the release commit's first line, and every sign-off and
/// co-author of the branch once.
domain::Result<QString> squashMessage(const CutContext &cut, const domain::ObjectId &reviewed);
/// The same before there is a commit to take it from: of the one that the cut is going to make.
QString expectedSquashMessage(const CutContext &cut);

} // namespace engine
