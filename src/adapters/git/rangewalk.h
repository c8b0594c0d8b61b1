// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/githandles.h"
#include "adapters/git/oidindex.h"
#include "adapters/git/rawcommit.h"
#include "domain/error.h"
#include <future>
#include <optional>
#include <queue>
#include <set>
#include <string>

namespace adapters {

/// Ids, as 40 hexadecimal digits, of the commits where a shallow clone ends: read as having no parents.
using ShallowCommits = std::set<std::string, std::less<>>;

/// One walk over the commits that `to` reaches and `from` does not. Reads each commit once and
/// little more than the range: it goes by commit dates, and where clocks were wrong it gives up exactly
/// where git's own limit_list() (revision.c) does, so that the set equals `git rev-list from..to`.
/// Used once, by one thread, with an object database of its own; long walks decode what they keep on a second thread.
class RangeWalk {
public:
    RangeWalk(git_odb *odb, ShallowCommits shallow);
    RangeWalk(const RangeWalk &) = delete;
    RangeWalk &operator=(const RangeWalk &) = delete;

    /// Children before parents, otherwise the newest first. Error: RefNotFound when an end is no commit.
    domain::Result<std::vector<domain::Commit>> run(const std::optional<git_oid> &from, const git_oid &to);

private:
    using Number = uint32_t; ///< a node's place in m_nodes
    static constexpr uint32_t none = UINT32_MAX;

    enum Flag : uint8_t { Parsed = 1, Missing = 2, Queued = 4, Popped = 8, Uninteresting = 16 };
    struct Node {
        git_oid id;
        uint8_t flags = 0;
        qint64 date = 0;
        uint32_t firstParent = 0; ///< in m_parents
        uint32_t parentCount = 0;
        uint32_t result = none;   ///< in m_results
        OdbObjectHandle object;   ///< from being read until it leaves the queue
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
    void enqueue(Number node);
    Number takeNewest();
    void walk();
    bool mayStop(qint64 lastInteresting, int &slop) const;
    void followParents(Number node);
    void markUninteresting(Number node);
    void markParentsUninteresting(Number node);
    void keep(Number node);
    void decodeAside();
    void takeDecoded();
    std::vector<domain::Commit> decoded(const std::vector<OdbObjectHandle> &objects);

    std::vector<domain::Commit> inOrder();
    std::vector<uint32_t> topologicalOrder() const;
    void fillParents();

    git_odb *m_odb;
    ShallowCommits m_shallow;
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

    std::vector<Number> m_resultNodes;
    std::vector<OdbObjectHandle> m_undecoded; ///< the last of them
    CommitDecoder m_decoder;
    std::vector<domain::Commit> m_results;
    std::future<std::vector<domain::Commit>> m_decoding; ///< last, so that it ends before what it uses goes
};

} // namespace adapters
