// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/rangewalk.h"
#include "adapters/git/libgit2.h"
#include <git2/sys/repository.h>
#include <limits>
#include <utility>

namespace adapters {
namespace {

// How many more commits git looks at after everything in the queue is uninteresting and old (revision.c, SLOP).
constexpr int gitSlop = 5;

// So many commits take a millisecond to decode: worth a thread, and little memory.
constexpr size_t batchSize = 250;

} // namespace

RangeWalk::RangeWalk(git_repository *repository, CommitDelivery &delivery)
    : m_repository(repository), m_delivery(delivery), m_index(IdOf{&m_nodes})
{
}

domain::Result<domain::CommitOrder> RangeWalk::run(const std::optional<git_oid> &from, const git_oid &to)
{
    m_isWholeHistory = !from;
    if (fill(m_odb, git_repository_odb, m_repository) != 0)
        return domain::failure(libGit2Error(domain::ErrorKind::InputOutput));
    if (from) {
        const Number node = nodeOf(*from);
        if (!parse(node))
            return domain::failure(domain::ErrorKind::RefNotFound, toObjectId(*from));
        markUninteresting(node);
        markParentsUninteresting(node);
        enqueue(node);
    }
    const Number node = nodeOf(to);
    if (!parse(node))
        return domain::failure(domain::ErrorKind::RefNotFound, toObjectId(to));
    if (!has(node, Queued))
        enqueue(node);
    walk();
    endDelivery();
    return order();
}

RangeWalk::Number RangeWalk::nodeOf(const git_oid &id)
{
    const Number known = m_index.find(id);
    if (known != none)
        return known;
    const Number made = Number(m_nodes.size());
    m_nodes.emplace_back().id = id;
    m_index.insert(id, made);
    return made;
}

/// False when the object is absent, as behind a shallow clone's edge, or is no commit.
bool RangeWalk::parse(Number number)
{
    if (m_readAhead)
        takeReadAhead();
    if (has(number, Parsed))
        return !has(number, Missing);
    set(number, Parsed);
    OdbObjectHandle object;
    if (fill(object, git_odb_read, m_odb.get(), &m_nodes[number].id) != 0 || git_odb_object_type(object.get()) != GIT_OBJECT_COMMIT) {
        set(number, Missing);
        return false;
    }
    const RawCommit raw = RawCommit::parse(bytesOf(object.get()));
    m_nodes[number].date = raw.committedAt();
    setParents(number, m_delivery.parentCount(raw, m_nodes[number].id), [&raw](int i) {
        git_oid id;
        return git_oid_fromstrn(&id, raw.parent(i).data(), raw.parent(i).size()) == 0 ? std::optional(id) : std::nullopt;
    });
    if (!has(number, Uninteresting))
        m_nodes[number].object = std::move(object);
    return true;
}

void RangeWalk::takeReadAhead()
{
    for (const ReadAhead::Batch &batch : m_readAhead->take()) {
        auto parent = batch.parents.begin();
        for (const ReadAhead::Record &record : batch.records) {
            const auto parents = std::exchange(parent, parent + record.parentCount);
            const Number number = nodeOf(record.id);
            if (has(number, Parsed))
                continue;
            set(number, Parsed);
            m_nodes[number].date = record.date;
            m_nodes[number].delivered = record.number;
            setParents(number, record.parentCount, [parents](int i) { return std::optional(parents[i]); });
        }
    }
}

template <class Parent>
void RangeWalk::setParents(Number number, int count, Parent parentAt)
{
    const auto first = uint32_t(m_parents.size());
    for (int i = 0; i < count; ++i)
        if (const std::optional<git_oid> id = parentAt(i))
            m_parents.push_back(nodeOf(*id));
    m_nodes[number].firstParent = first;
    m_nodes[number].parentCount = uint16_t(m_parents.size() - first);
}

void RangeWalk::enqueue(Number node)
{
    set(node, Queued);
    if (!has(node, Uninteresting))
        ++m_interestingInQueue;
    m_queue.push({m_nodes[node].date, m_queuedEver++, node});
}

RangeWalk::Number RangeWalk::takeNewest()
{
    const Number node = m_queue.top().node;
    m_queue.pop();
    set(node, Popped);
    if (!has(node, Uninteresting))
        --m_interestingInQueue;
    return node;
}

void RangeWalk::walk()
{
    qint64 lastInteresting = std::numeric_limits<qint64>::max();
    int slop = gitSlop;
    while (!m_queue.empty()) {
        const Number node = takeNewest();
        followParents(node);
        if (!has(node, Uninteresting)) {
            lastInteresting = m_nodes[node].date;
            keep(node);
            continue;
        }
        markParentsUninteresting(node);
        if (mayStop(lastInteresting, slop))
            break;
    }
}

/// git's still_interesting(): go on while the queue reaches back before the last commit that was
/// interesting, or holds an interesting one; then a few more, for clocks that were wrong.
bool RangeWalk::mayStop(qint64 lastInteresting, int &slop) const
{
    if (m_queue.empty())
        return true;
    if (lastInteresting <= m_queue.top().date || m_interestingInQueue > 0)
        slop = gitSlop;
    else
        --slop;
    return slop == 0;
}

/// git's process_parents().
void RangeWalk::followParents(Number node)
{
    const bool uninteresting = has(node, Uninteresting);
    for (uint32_t i = 0; i < m_nodes[node].parentCount; ++i) {
        const Number parent = m_parents[m_nodes[node].firstParent + i];
        if (uninteresting)
            markUninteresting(parent);
        else if (has(parent, Popped))
            m_parentBeforeChild = true;
        if (!parse(parent))
            continue;
        if (uninteresting)
            markParentsUninteresting(parent);
        if (!has(parent, Queued))
            enqueue(parent);
    }
}

void RangeWalk::markUninteresting(Number node)
{
    if (has(node, Uninteresting))
        return;
    set(node, Uninteresting);
    m_nodes[node].object.reset();
    if (has(node, Queued) && !has(node, Popped))
        --m_interestingInQueue;
}

/// Downwards as far as commits were read and not yet marked.
void RangeWalk::markParentsUninteresting(Number node)
{
    std::vector<Number> pending{node};
    while (!pending.empty()) {
        const Node &child = m_nodes[pending.back()];
        pending.pop_back();
        for (uint32_t i = 0; i < child.parentCount; ++i) {
            const Number parent = m_parents[child.firstParent + i];
            if (has(parent, Uninteresting))
                continue;
            markUninteresting(parent);
            pending.push_back(parent);
        }
    }
}

/// Only now is the message decoded: commits that turned out uninteresting before cost nothing more.
void RangeWalk::keep(Number node)
{
    set(node, Kept);
    m_kept.push_back(node);
    if (m_nodes[node].delivered != none)
        return;
    m_undelivered.push_back(node);
    if (m_undelivered.size() < batchSize)
        return;
    deliverAside();
    if (m_isWholeHistory && !m_readAhead)
        m_readAhead = std::make_unique<ReadAhead>(git_repository_path(m_repository), m_delivery);
}

void RangeWalk::deliverAside()
{
    awaitBatch();
    m_batchNodes = std::exchange(m_undelivered, {});
    std::erase_if(m_batchNodes, [this](Number node) { return has(node, Uninteresting); }); // told since it was kept
    for (const Number node : m_batchNodes)
        m_batch.push_back(std::move(m_nodes[node].object));
    const auto launch = m_readAhead ? std::launch::deferred : std::launch::async; // two threads read already
    m_delivering = std::async(launch, [this] { return m_delivery.deliver(m_batch); });
}

void RangeWalk::awaitBatch()
{
    if (!m_delivering.valid())
        return;
    uint32_t number = m_delivering.get();
    for (const Number node : m_batchNodes)
        m_nodes[node].delivered = number++;
    m_batch.clear();
}

/// Everything that was kept is with the sink, and nothing comes any more. What only reading needs goes, the mapped indexes
/// of the packs too: a million commits are at their largest now.
void RangeWalk::endDelivery()
{
    deliverAside();
    awaitBatch();
    m_index.clear();
    if (!m_readAhead)
        return;
    m_readAhead.reset();
    m_odb.reset();
    git_repository__cleanup(m_repository);
}

/// From nodes to the numbers of the delivery.
domain::CommitOrder RangeWalk::order()
{
    domain::CommitOrder order;
    const std::vector<Number> wanted = topological();
    std::vector<Number> nodes(m_delivery.count(), none);
    order.newestFirst.reserve(wanted.size());
    for (const Number node : wanted) {
        order.newestFirst.push_back(m_nodes[node].delivered);
        nodes[m_nodes[node].delivered] = node;
    }
    order.parentsBegin.reserve(nodes.size() + 1);
    for (const Number node : nodes) {
        order.parentsBegin.push_back(quint32(order.parents.size()));
        for (uint32_t p = 0; node != none && p < m_nodes[node].parentCount; ++p) {
            const Number parent = m_parents[m_nodes[node].firstParent + p];
            order.parents.push_back(isWanted(parent) ? m_nodes[parent].delivered : domain::CommitOrder::outside);
        }
    }
    order.parentsBegin.push_back(quint32(order.parents.size()));
    return order;
}

std::vector<RangeWalk::Number> RangeWalk::topological()
{
    std::vector<Number> wanted = std::move(m_kept);
    std::erase_if(wanted, [this](Number node) { return !isWanted(node); });
    if (!m_parentBeforeChild) // the dates told no lie: the walk's order is topological
        return wanted;

    std::vector<uint32_t> children(m_nodes.size(), 0);
    const auto eachParent = [&](Number node, auto &&visit) {
        for (uint32_t p = 0; p < m_nodes[node].parentCount; ++p)
            if (const Number parent = m_parents[m_nodes[node].firstParent + p]; isWanted(parent))
                visit(parent);
    };
    for (const Number node : wanted)
        eachParent(node, [&](Number parent) { ++children[parent]; });
    std::vector<uint32_t> places(m_nodes.size(), 0); // in the walk
    std::priority_queue<Waiting> ready;
    for (uint32_t place = 0; place < wanted.size(); ++place) {
        places[wanted[place]] = place;
        if (children[wanted[place]] == 0)
            ready.push({m_nodes[wanted[place]].date, place, wanted[place]});
    }
    std::vector<Number> sorted;
    sorted.reserve(wanted.size());
    while (!ready.empty()) {
        const Number node = ready.top().node;
        ready.pop();
        sorted.push_back(node);
        eachParent(node, [&](Number parent) {
            if (--children[parent] == 0)
                ready.push({m_nodes[parent].date, places[parent], parent});
        });
    }
    return sorted;
}

} // namespace adapters
