// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/commitdelivery.h"
#include "adapters/git/oidindex.h"
#include "adapters/git/readahead.h"
#include <future>
#include <memory>
#include <optional>
#include <queue>

namespace adapters {

/// One walk over the commits that `to` reaches and `from` does not. Reads each commit once and
/// little more than the range: it goes by commit dates, and where clocks were wrong it gives up exactly
/// where git's own limit_list() (revision.c) does, so that the set equals `git rev-list from..to`.
/// Used once, by one thread, with a repository of its own; long walks deliver what they keep on a second thread, and
/// a whole history is read from both ends.
class RangeWalk {
public:
    /// Both must outlive this.
    RangeWalk(git_repository *repository, CommitDelivery &delivery);
    RangeWalk(const RangeWalk &) = delete;
    RangeWalk &operator=(const RangeWalk &) = delete;

    /// Children before parents, otherwise the newest first. Error: RefNotFound when an end is no commit.
    domain::Result<domain::CommitOrder> run(const std::optional<git_oid> &from, const git_oid &to);

private:
    using Number = uint32_t; ///< a node's place in m_nodes
    static constexpr uint32_t none = UINT32_MAX;

    enum Flag : uint8_t { Parsed = 1, Missing = 2, Queued = 4, Popped = 8, Uninteresting = 16, Kept = 32 };
    struct Node {
        git_oid id;
        uint16_t parentCount = 0;
        uint8_t flags = 0;
        uint32_t firstParent = 0;  ///< in m_parents
        uint32_t delivered = none; ///< its number
        qint64 date = 0;
        OdbObjectHandle object; ///< from being read until it is delivered
    };
    struct Waiting {
        qint64 date;
        uint32_t order; ///< first in, first out among equal dates, as git has it
        Number node;
        bool operator<(const Waiting &other) const { return date != other.date ? date < other.date : order > other.order; }
    };

    Number nodeOf(const git_oid &id);
    bool has(Number node, Flag flag) const { return m_nodes[node].flags & flag; }
    void set(Number node, Flag flag) { m_nodes[node].flags |= flag; }
    bool parse(Number node);
    void takeReadAhead();
    template <class Parent>
    void setParents(Number node, int count, Parent parentAt);
    void enqueue(Number node);
    Number takeNewest();
    void walk();
    bool mayStop(qint64 lastInteresting, int &slop) const;
    void followParents(Number node);
    void markUninteresting(Number node);
    void markParentsUninteresting(Number node);
    void keep(Number node);
    void deliverAside();
    void awaitBatch();
    void endDelivery();

    domain::CommitOrder order();
    std::vector<Number> topological();
    bool isWanted(Number node) const { return has(node, Kept) && !has(node, Uninteresting); }

    git_repository *m_repository;
    OdbHandle m_odb;
    CommitDelivery &m_delivery;
    std::vector<Node> m_nodes;
    std::vector<Number> m_parents;
    struct IdOf {
        const std::vector<Node> *nodes;
        const git_oid &operator()(Number node) const { return (*nodes)[node].id; }
    };
    OidIndex<IdOf> m_index;
    std::priority_queue<Waiting> m_queue;
    uint32_t m_queuedEver = 0;
    uint32_t m_interestingInQueue = 0;
    bool m_parentBeforeChild = false;

    bool m_isWholeHistory = false;
    std::unique_ptr<ReadAhead> m_readAhead;
    std::vector<Number> m_kept; ///< in the order of the walk
    std::vector<Number> m_undelivered; ///< the last of them
    std::vector<Number> m_batchNodes; ///< those that are being delivered
    std::vector<OdbObjectHandle> m_batch;
    std::future<uint32_t> m_delivering; ///< last, so that it ends before what it uses goes
};

} // namespace adapters
