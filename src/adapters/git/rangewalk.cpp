// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/rangewalk.h"
#include "adapters/git/libgit2.h"
#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace adapters {
namespace {

// How many more commits git looks at after everything in the queue is uninteresting and old (revision.c, SLOP).
constexpr int gitSlop = 5;

// So many commits take a few milliseconds to decode: worth a thread, and little memory.
constexpr size_t batchSize = 2000;

std::string_view bytesOf(git_odb_object *object)
{
    return {static_cast<const char *>(git_odb_object_data(object)), git_odb_object_size(object)};
}

} // namespace

RangeWalk::RangeWalk(git_odb *odb, ShallowCommits shallow) : m_odb(odb), m_shallow(std::move(shallow)), m_index(IdOf{&m_nodes}) {}

domain::Result<std::vector<domain::Commit>> RangeWalk::run(const std::optional<git_oid> &from, const git_oid &to)
{
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
    return inOrder();
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
    if (has(number, Parsed))
        return !has(number, Missing);
    set(number, Parsed);
    OdbObjectHandle object;
    if (fill(object, git_odb_read, m_odb, &m_nodes[number].id) != 0 || git_odb_object_type(object.get()) != GIT_OBJECT_COMMIT) {
        set(number, Missing);
        return false;
    }
    const RawCommit raw = RawCommit::parse(bytesOf(object.get()));
    m_nodes[number].date = raw.committedAt();
    m_nodes[number].firstParent = uint32_t(m_parents.size());
    const int parents = m_shallow.empty() || !m_shallow.contains(toObjectId(m_nodes[number].id).toStdString()) ? raw.parentCount() : 0;
    for (int i = 0; i < parents; ++i) {
        git_oid id;
        if (git_oid_fromstrn(&id, raw.parent(i).data(), GIT_OID_HEXSZ) == 0)
            m_parents.push_back(nodeOf(id));
    }
    Node &node = m_nodes[number];
    node.parentCount = uint32_t(m_parents.size()) - node.firstParent;
    if (!has(number, Uninteresting))
        node.object = std::move(object);
    return true;
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
    m_nodes[node].result = uint32_t(m_resultNodes.size());
    m_resultNodes.push_back(node);
    m_undecoded.push_back(std::move(m_nodes[node].object));
    if (m_undecoded.size() == batchSize)
        decodeAside();
}

void RangeWalk::decodeAside()
{
    takeDecoded();
    m_decoding = std::async(std::launch::async, [this, batch = std::exchange(m_undecoded, {})] { return decoded(batch); });
}

void RangeWalk::takeDecoded()
{
    if (m_decoding.valid())
        std::ranges::move(m_decoding.get(), std::back_inserter(m_results));
}

std::vector<domain::Commit> RangeWalk::decoded(const std::vector<OdbObjectHandle> &objects)
{
    std::vector<domain::Commit> commits;
    commits.reserve(objects.size());
    for (const OdbObjectHandle &object : objects) {
        commits.push_back(m_decoder.decode(RawCommit::parse(bytesOf(object.get()))));
        commits.back().id = toObjectId(*git_odb_object_id(object.get()));
    }
    return commits;
}

/// Ids are shared between a commit and its children: they are a good part of the memory.
void RangeWalk::fillParents()
{
    for (size_t i = 0; i < m_results.size(); ++i) {
        const Node &node = m_nodes[m_resultNodes[i]];
        m_results[i].parents.reserve(node.parentCount);
        for (uint32_t p = 0; p < node.parentCount; ++p) {
            const Number parent = m_parents[node.firstParent + p];
            if (m_nodes[parent].result != none)
                m_results[i].parents.push_back(m_results[m_nodes[parent].result].id);
            else if (!has(parent, Missing))
                m_results[i].parents.push_back(toObjectId(m_nodes[parent].id));
        }
    }
}

std::vector<domain::Commit> RangeWalk::inOrder()
{
    m_results.reserve(m_resultNodes.size());
    takeDecoded();
    std::ranges::move(decoded(m_undecoded), std::back_inserter(m_results));
    fillParents();
    std::vector<uint32_t> order = topologicalOrder();
    std::vector<domain::Commit> ordered;
    ordered.reserve(order.size());
    for (const uint32_t result : order)
        ordered.push_back(std::move(m_results[result]));
    return ordered;
}

std::vector<uint32_t> RangeWalk::topologicalOrder() const
{
    const auto wanted = [this](Number node) {
        return m_nodes[node].result != none && !has(node, Uninteresting);
    };
    std::vector<uint32_t> order;
    order.reserve(m_results.size());
    if (!m_parentBeforeChild) { // the dates told no lie: the walk's order is topological
        for (uint32_t result = 0; result < m_results.size(); ++result)
            if (wanted(m_resultNodes[result]))
                order.push_back(result);
        return order;
    }
    std::vector<uint32_t> children(m_results.size(), 0);
    const auto eachParent = [&](uint32_t result, auto &&visit) {
        const Node &node = m_nodes[m_resultNodes[result]];
        for (uint32_t p = 0; p < node.parentCount; ++p)
            if (const Number parent = m_parents[node.firstParent + p]; wanted(parent))
                visit(m_nodes[parent].result);
    };
    for (uint32_t result = 0; result < m_results.size(); ++result)
        if (wanted(m_resultNodes[result]))
            eachParent(result, [&](uint32_t parent) { ++children[parent]; });
    std::priority_queue<Waiting> ready;
    const auto offer = [&](uint32_t result) {
        ready.push({m_results[result].committedAt, result, result});
    };
    for (uint32_t result = 0; result < m_results.size(); ++result)
        if (wanted(m_resultNodes[result]) && children[result] == 0)
            offer(result);
    while (!ready.empty()) {
        const uint32_t result = ready.top().node;
        ready.pop();
        order.push_back(result);
        eachParent(result, [&](uint32_t parent) {
            if (--children[parent] == 0)
                offer(parent);
        });
    }
    return order;
}

} // namespace adapters
