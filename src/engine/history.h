// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/mailmap.h"
#include "engine/ports/notescache.h"
#include <memory>
#include <mutex>

namespace engine {

/// What the commits of a repository say, each range read once and for everybody who asks. Ranges are known by the ids of
/// both ends and the mailmap, so nothing here can be stale. Blocks; safe from any thread: who asks while another one reads waits for it.
class History {
public:
    /// `kept`, when given, outlives the program; it holds what the same rules gave.
    explicit History(const Repository &repository, std::unique_ptr<NotesCache> kept = nullptr, domain::NotesRules rules = {});
    ~History();

    const Repository &repository() const { return m_repository; }
    const domain::NotesRules &rules() const { return m_rules; }

    domain::Result<std::shared_ptr<const domain::ReleaseNotes>> notes(const Range &range) const;
    /// How people are spelled in a range that ends there.
    domain::Mailmap mailmap(const domain::ObjectId &end) const { return domain::Mailmap(m_repository.mailmap(end)); }
    /// Whether a forge may have put "(#12)" behind a subject.
    enum class Numbers { None, Allowed };
    /// Commits of one parent whose message begins with one of these lines, newest first.
    domain::Result<std::vector<domain::ObjectId>> withSubjects(const Range &range, const QStringList &subjects, Numbers numbers) const;

private:
    struct Facts;
    using FactsPtr = std::shared_ptr<Facts>;
    FactsPtr factsOf(const Range &range) const;
    domain::Status read(Facts &facts) const;

    const Repository &m_repository;
    std::unique_ptr<NotesCache> m_kept;
    const domain::NotesRules m_rules;
    mutable std::mutex m_mutex;
    mutable std::vector<FactsPtr> m_known; ///< what was asked for last comes last
};

} // namespace engine
