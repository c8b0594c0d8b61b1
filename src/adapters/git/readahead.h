// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/commitdelivery.h"
#include "adapters/git/oidindex.h"
#include <QByteArray>
#include <atomic>
#include <thread>

namespace adapters {

/// Reads a long history from its oldest tags upwards, on a thread of its own, while a walk comes down from the tip: who
/// follows parents cannot tell what lies far below, but tags can. The two meet wherever their paces let them.
/// What it cannot read it leaves to the walk.
class ReadAhead {
public:
    struct Record {
        git_oid id;
        uint32_t number; ///< the delivery's
        uint16_t parentCount;
        qint64 date; ///< RawCommit::committedAt()
    };
    /// Commits that were read and delivered.
    struct Batch {
        std::vector<Record> records;
        std::vector<git_oid> parents; ///< of the first record, then of the second, ...
    };

    /// Starts at once. `delivery` must outlive this.
    ReadAhead(const char *gitDirectory, CommitDelivery &delivery);
    /// Stops, whatever is left.
    ~ReadAhead() = default;
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// What came since it was last asked; costs nothing when that is nothing. Safe from any thread.
    std::vector<Batch> take();

private:
    struct IdOf {
        const std::vector<git_oid> *ids;
        const git_oid &operator()(uint32_t number) const { return (*ids)[number]; }
    };

    void read(const std::stop_token &stop);
    void readDownFrom(const git_oid &tip, git_odb *odb, const std::stop_token &stop);
    void record(const git_oid &id, const RawCommit &raw, std::vector<git_oid> &pending);
    void deliver();

    const QByteArray m_gitDirectory;
    CommitDelivery &m_delivery;
    std::vector<git_oid> m_known;
    OidIndex<IdOf> m_index;
    Batch m_undelivered;
    std::vector<OdbObjectHandle> m_objects; ///< of the undelivered

    std::mutex m_mutex;
    std::vector<Batch> m_delivered; ///< under the mutex
    std::atomic<bool> m_hasDelivered = false;

    std::jthread m_thread; ///< last, so that it ends before what it uses goes
};

} // namespace adapters
