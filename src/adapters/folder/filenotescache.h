// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/notescache.h"
#include <future>
#include <mutex>

namespace adapters {

/// Notes in files of a folder, one a range, the newest few. A file of another version of Slipway, or one that is not
/// whole, counts as absent.
class FileNotesCache final : public engine::NotesCache {
public:
    /// `version` is that of the program and of the rules: another one sorts commits differently.
    FileNotesCache(QString folder, QString version);
    /// Waits for what is being kept.
    ~FileNotesCache() override;

    std::optional<domain::ReleaseNotes> find(const engine::Range &range, const QString &spelling) const override;
    /// Ranges that are read in no time are not kept. Writes on a thread of its own.
    void keep(const engine::Range &range, const QString &spelling, std::shared_ptr<const domain::ReleaseNotes> notes) override;

private:
    void write(const engine::Range &range, const QString &spelling, const domain::ReleaseNotes &notes) const;
    QString pathOf(const engine::Range &range) const;
    void forgetOldest(const QString &written) const;

    QString m_folder;
    QString m_version;
    std::mutex m_mutex;
    std::future<void> m_keeping; ///< last, so that it ends before what it uses goes
};

} // namespace adapters
