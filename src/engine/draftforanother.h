// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/openeddraft.h"

namespace engine {

/// What a person wrote for a version that another one came in place of before it was released.
struct DraftForAnother {
    QString version;     ///< that it was written for
    DraftElsewhere text; ///< what the commits gave for that version and what was made of it; both name the version that came in its place
    bool operator==(const DraftForAnother &) const = default;
};

/// The one that was written last, where nobody went on with the text of this release since and nobody has decided about it. Blocks.
domain::Result<std::optional<DraftForAnother>> draftForAnother(const Project &project, const ReleaseState &state, Document document);

/// Somebody decided about it. It is among the earlier texts of this version from then on. Blocks.
domain::Status decideAnother(const Project &project, const QString &version, Document document, const DraftForAnother &seen);

} // namespace engine
