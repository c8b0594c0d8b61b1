// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/noteparts.h"
#include "engine/ports/draftstore.h"

namespace engine {

struct Project;

/// A text as the commits give it, in the words that a person used for them in the other text of the release, and with what they
/// added there.
struct WithOtherText {
    domain::GeneratedParts parts;
    QStringList taken; ///< the texts of the parts that come from there
};
/// Nothing is taken where nobody wrote the other text.
domain::Result<WithOtherText> withOtherText(const Project &project, const domain::Version &version, Document document,
                                            const domain::GeneratedParts &generated);

} // namespace engine
