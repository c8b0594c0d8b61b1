// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/notescache.h"

namespace adapters {

/// Notes in files of a folder, one a range, the newest few. A file of another version of Slipway, or one that is not
/// whole, counts as absent.
class FileNotesCache final : public engine::NotesCache {
public:
    /// `version` is that of the program: another one may sort commits differently.
    FileNotesCache(QString folder, QString version);

    std::optional<domain::ReleaseNotes> find(const engine::Range &range) const override;
    /// Ranges that are read in no time are not kept.
    void keep(const engine::Range &range, const domain::ReleaseNotes &notes) override;

private:
    QString pathOf(const engine::Range &range) const;
    void forgetOldest() const;

    QString m_folder;
    QString m_version;
};

} // namespace adapters
