// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/commitdelivery.h"
#include "adapters/git/libgit2.h"

namespace adapters {

std::string_view bytesOf(git_odb_object *object)
{
    return {static_cast<const char *>(git_odb_object_data(object)), git_odb_object_size(object)};
}

CommitDelivery::CommitDelivery(engine::CommitSink sink, ShallowCommits shallow) : m_sink(std::move(sink)), m_shallow(std::move(shallow)) {}

uint32_t CommitDelivery::deliver(const std::vector<OdbObjectHandle> &commits)
{
    const std::lock_guard lock(m_mutex);
    const uint32_t first = m_count;
    m_count += uint32_t(commits.size());
    for (size_t i = 0; m_sink && i < commits.size(); ++i)
        m_sink(decoded(commits[i].get()));
    return first;
}

int CommitDelivery::parentCount(const RawCommit &commit, const git_oid &id) const
{
    const bool isCutOff = !m_shallow.empty() && m_shallow.contains(toObjectId(id).toStdString());
    return isCutOff ? 0 : commit.parentCount();
}

domain::Commit CommitDelivery::decoded(git_odb_object *object)
{
    const RawCommit raw = RawCommit::parse(bytesOf(object));
    domain::Commit commit = m_decoder.decode(raw);
    commit.id = toObjectId(*git_odb_object_id(object));
    const int parents = parentCount(raw, *git_odb_object_id(object));
    commit.parents.reserve(size_t(parents));
    for (int i = 0; i < parents; ++i)
        commit.parents.push_back(QString::fromLatin1(raw.parent(i).data(), qsizetype(raw.parent(i).size())));
    return commit;
}

} // namespace adapters
