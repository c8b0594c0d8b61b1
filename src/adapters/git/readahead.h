// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/commitdelivery.h"
#include "adapters/git/oidindex.h"
#include <QByteArray>
#include <optional>
#include <thread>

namespace adapters {

/// Reads a long history from its oldest tags upwards, on a thread of its own, while a walk comes down from the tip: who
/// follows parents cannot tell what lies far below, but tags can. The two meet wherever their paces let them.
/// What it cannot read it leaves to the walk.
class ReadAhead {
public:
    /// A commit that was read and delivered.
    struct Found {
        qint64 date;     ///< RawCommit::committedAt()
        uint32_t number; ///< the delivery's
        std::vector<git_oid> parents;
    };

    /// Starts at once. `delivery` must outlive this.
    ReadAhead(const char *gitDirectory, CommitDelivery &delivery);
    /// Stops, whatever is left.
    ~ReadAhead() = default;
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// nullopt: not (yet) read. Safe from any thread.
    std::optional<Found> find(const git_oid &id) const;

private:
    static constexpr uint32_t none = UINT32_MAX;
    struct Record {
        git_oid id;
        uint32_t firstParent; ///< in m_parents
        uint16_t parentCount;
        qint64 date;
        uint32_t number; ///< none until it is delivered
    };
    struct IdOf {
        const std::vector<Record> *records;
        const git_oid &operator()(uint32_t record) const { return (*records)[record].id; }
    };

    void read(const std::stop_token &stop);
    void readDownFrom(const git_oid &tip, git_odb *odb, const std::stop_token &stop);
    bool isKnown(const git_oid &id) const;
    void record(const git_oid &id, const RawCommit &raw, std::vector<git_oid> &pending);
    void deliver();

    const QByteArray m_gitDirectory;
    CommitDelivery &m_delivery;
    std::vector<OdbObjectHandle> m_undelivered; ///< of the last records

    mutable std::mutex m_mutex; ///< for what stands below
    std::vector<Record> m_records;
    std::vector<git_oid> m_parents;
    OidIndex<IdOf> m_index;

    std::jthread m_thread; ///< last, so that it ends before what it uses goes
};

} // namespace adapters
