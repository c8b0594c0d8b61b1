// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/noteparts.h"

namespace domain {

enum class Origin : quint8 {
    Generated,
    Edited,  ///< generated, and then changed by a person
    ByHand,
};

/// Where a part of a text comes from.
struct PartOrigin {
    NotePart part;
    Origin origin = Origin::ByHand;
    int source = -1; ///< in what was generated
};

/// Something that was generated and that a person took out.
struct DroppedPart {
    int source = 0;
    int line = -1; ///< it stood below this one, from 0; -1: at the top
};

struct NoteOrigins {
    std::vector<PartOrigin> parts;
    std::vector<DroppedPart> dropped;
};

/// Tells of every part of a text whether it is as it was generated. Goes by what the parts say and name, not by where they are.
NoteOrigins originsOf(const GeneratedParts &generated, const QString &text);

} // namespace domain
