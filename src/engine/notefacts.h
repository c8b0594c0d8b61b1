// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/notechecks.h"
#include "engine/releasestate.h"

namespace engine {

/// What the commits of a release speak of.
struct NoteMentions {
    struct Person {
        QString name;
        QString email;
        QString login; ///< at the forge; empty: not known
    };
    std::map<int, QString> issues; ///< by number, with the first line of a commit that mentions it
    std::vector<Person> people;    ///< authors, by name
};
/// Walks the range. Nothing where it cannot be read.
std::optional<NoteMentions> noteMentions(const Project &project, const ReleaseState &state);

/// What the text of a release is compared with: its version, the day, what its commits mention, the files of its commit.
/// What cannot be read is left out.
domain::NoteFacts noteFacts(const Project &project, const ReleaseState &state, Document document,
                            const std::optional<NoteMentions> &mentions);

} // namespace engine
