// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/readahead.h"
#include "adapters/git/libgit2.h"
#include <algorithm>

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

} // namespace

ReadAhead::ReadAhead(const char *gitDirectory, CommitDelivery &delivery)
    : m_gitDirectory(gitDirectory),
      m_delivery(delivery),
      m_index(IdOf{&m_records}),
      m_thread([this](const std::stop_token &stop) { read(stop); })
{
}

std::optional<ReadAhead::Found> ReadAhead::find(const git_oid &id) const
{
    const std::lock_guard lock(m_mutex);
    const uint32_t at = m_index.find(id);
    if (at == none || m_records[at].number == none)
        return std::nullopt;
    const Record &record = m_records[at];
    const auto begin = m_parents.begin() + record.firstParent;
    return Found{record.date, record.number, {begin, begin + record.parentCount}};
}

void ReadAhead::read(const std::stop_token &stop)
{
    RepositoryHandle repository; // libgit2's handles serve one thread each
    OdbHandle odb;
    if (fill(repository, git_repository_open, m_gitDirectory.constData()) != 0 || fill(odb, git_repository_odb, repository.get()) != 0)
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
        if (isKnown(id) || fill(object, git_odb_read, odb, &id) != 0 || git_odb_object_type(object.get()) != GIT_OBJECT_COMMIT)
            continue;
        record(id, RawCommit::parse(bytesOf(object.get())), pending);
        m_undelivered.push_back(std::move(object));
        if (m_undelivered.size() == batchSize)
            deliver();
    }
}

bool ReadAhead::isKnown(const git_oid &id) const
{
    const std::lock_guard lock(m_mutex);
    return m_index.find(id) != none;
}

void ReadAhead::record(const git_oid &id, const RawCommit &raw, std::vector<git_oid> &pending)
{
    const std::lock_guard lock(m_mutex);
    const auto firstParent = uint32_t(m_parents.size());
    for (int i = 0; i < m_delivery.parentCount(raw, id); ++i)
        if (git_oid parent; git_oid_fromstrn(&parent, raw.parent(i).data(), GIT_OID_HEXSZ) == 0)
            m_parents.push_back(parent);
    pending.insert(pending.end(), m_parents.rbegin(), m_parents.rend() - firstParent); // the first parent is followed first
    const auto at = uint32_t(m_records.size());
    m_records.push_back({id, firstParent, uint16_t(m_parents.size() - firstParent), raw.committedAt(), none});
    m_index.insert(id, at);
}

void ReadAhead::deliver()
{
    const uint32_t first = m_delivery.deliver(m_undelivered);
    const std::lock_guard lock(m_mutex);
    const size_t begin = m_records.size() - m_undelivered.size();
    for (size_t i = 0; i < m_undelivered.size(); ++i)
        m_records[begin + i].number = first + uint32_t(i);
    m_undelivered.clear();
}

} // namespace adapters
