// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/readahead.h"
#include "adapters/git/libgit2.h"
#include <algorithm>
#include <utility>

namespace adapters {
namespace {

// Small: what was read is of no use to the walk before it is delivered.
constexpr size_t batchSize = 512;
// What the two may read twice is a stretch between two tags; so many make it short enough.
constexpr size_t mostTags = 256;

struct TaggedCommit {
    git_oid id;
    qint64 date;
};

std::vector<git_oid> tagTargets(git_repository *repository)
{
    std::vector<git_oid> targets;
    ReferenceIteratorHandle iterator;
    if (fill(iterator, git_reference_iterator_glob_new, repository, "refs/tags/*") != 0)
        return targets;
    for (ReferenceHandle reference; fill(reference, git_reference_next, iterator.get()) == 0;)
        if (const git_oid *target = git_reference_target(reference.get()))
            targets.push_back(*target);
    return targets;
}

/// Some of the commits that have a tag, the oldest first.
std::vector<TaggedCommit> taggedCommits(git_repository *repository)
{
    const std::vector<git_oid> targets = tagTargets(repository);
    const size_t step = targets.size() / mostTags + 1;
    std::vector<TaggedCommit> commits;
    for (size_t i = 0; i < targets.size(); i += step) {
        ObjectHandle object, peeled;
        if (fill(object, git_object_lookup, repository, &targets[i], GIT_OBJECT_ANY) != 0
            || fill(peeled, git_object_peel, object.get(), GIT_OBJECT_COMMIT) != 0)
            continue;
        const auto *commit = reinterpret_cast<const git_commit *>(peeled.get());
        commits.push_back({*git_object_id(peeled.get()), git_commit_time(commit)});
    }
    std::ranges::sort(commits, {}, &TaggedCommit::date);
    return commits;
}

/// libgit2 lets all who open a pack by the same path share it, and its locks: two readers would wait for each other at every
/// object. Another spelling of the path makes these packs the reader's own.
bool openOwnPacks(OdbHandle &odb, git_repository *repository)
{
    git_buf objects = GIT_BUF_INIT;
    if (git_repository_item_path(&objects, repository, GIT_REPOSITORY_ITEM_OBJECTS) != 0)
        return false;
    const std::string path = std::string(objects.ptr, objects.size) + "/.";
    git_buf_dispose(&objects);
    return fill(odb, git_odb_open, path.c_str()) == 0;
}

} // namespace

ReadAhead::ReadAhead(const char *gitDirectory, CommitDelivery &delivery)
    : m_gitDirectory(gitDirectory),
      m_delivery(delivery),
      m_index(IdOf{&m_known}),
      m_thread([this](const std::stop_token &stop) { read(stop); })
{
}

std::vector<ReadAhead::Batch> ReadAhead::take()
{
    if (!m_hasDelivered.load(std::memory_order_relaxed))
        return {};
    const std::lock_guard lock(m_mutex);
    m_hasDelivered = false;
    return std::exchange(m_delivered, {});
}

void ReadAhead::read(const std::stop_token &stop)
{
    RepositoryHandle repository; // libgit2's handles serve one thread each
    OdbHandle odb;
    if (fill(repository, git_repository_open, m_gitDirectory.constData()) != 0 || !openOwnPacks(odb, repository.get()))
        return;
    for (const TaggedCommit &tagged : taggedCommits(repository.get()))
        readDownFrom(tagged.id, odb.get(), stop);
    if (!stop.stop_requested())
        deliver();
}

void ReadAhead::readDownFrom(const git_oid &tip, git_odb *odb, const std::stop_token &stop)
{
    std::vector<git_oid> pending{tip};
    while (!pending.empty() && !stop.stop_requested()) {
        const git_oid id = pending.back();
        pending.pop_back();
        OdbObjectHandle object;
        if (m_index.find(id) != m_index.none || fill(object, git_odb_read, odb, &id) != 0
            || git_odb_object_type(object.get()) != GIT_OBJECT_COMMIT)
            continue;
        record(id, RawCommit::parse(bytesOf(object.get())), pending);
        m_objects.push_back(std::move(object));
        if (m_objects.size() == batchSize)
            deliver();
    }
}

void ReadAhead::record(const git_oid &id, const RawCommit &raw, std::vector<git_oid> &pending)
{
    std::vector<git_oid> &parents = m_undelivered.parents;
    const size_t first = parents.size();
    for (int i = 0; i < m_delivery.parentCount(raw, id); ++i)
        if (git_oid parent; git_oid_fromstrn(&parent, raw.parent(i).data(), GIT_OID_HEXSZ) == 0)
            parents.push_back(parent);
    pending.insert(pending.end(), parents.rbegin(), parents.rend() - ptrdiff_t(first)); // the first parent is followed first
    m_undelivered.records.push_back({id, 0, uint16_t(parents.size() - first), raw.committedAt()});
    m_known.push_back(id);
    m_index.insert(id, uint32_t(m_known.size() - 1));
}

void ReadAhead::deliver()
{
    uint32_t number = m_delivery.deliver(m_objects);
    m_objects.clear();
    for (Record &record : m_undelivered.records)
        record.number = number++;
    const std::lock_guard lock(m_mutex);
    m_delivered.push_back(std::exchange(m_undelivered, {}));
    m_hasDelivered = true;
}

} // namespace adapters
