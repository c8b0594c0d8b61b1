// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "domain/notechoices.h"
#include "domain/peoplechoices.h"

namespace engine {

/// How a person wants single commits shown and people credited, per version; written whole or not at all.
/// Safe from any thread. Errors: DiskFull, ReadOnly, InputOutput; MalformedFile where somebody else wrote it.
class ChoiceStore {
public:
    virtual ~ChoiceStore() = default;
    /// Empty when nothing was chosen.
    virtual domain::Result<domain::NoteChoices> read(const QString &version) const = 0;
    virtual domain::Status save(const QString &version, const domain::NoteChoices &choices) = 0;

    /// Those of the project for an empty version. Empty when nothing was chosen.
    virtual domain::Result<domain::PeopleChoices> readPeople(const QString &version) const = 0;
    virtual domain::Status savePeople(const QString &version, const domain::PeopleChoices &choices) = 0;
};

} // namespace engine
