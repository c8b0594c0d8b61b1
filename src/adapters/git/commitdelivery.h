// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/githandles.h"
#include "adapters/git/rawcommit.h"
#include "engine/ports/repository.h"
#include <mutex>
#include <set>
#include <string>

namespace adapters {

/// Ids, as 40 hexadecimal digits, of the commits where a shallow clone ends: read as having no parents.
using ShallowCommits = std::set<std::string, std::less<>>;

std::string_view bytesOf(git_odb_object *object);

/// Decodes the commits of one walk and hands them to its sink, numbered in the order of the calls. Safe from any thread.
class CommitDelivery {
public:
    /// Without a sink nothing is decoded.
    CommitDelivery(engine::CommitSink sink, ShallowCommits shallow);

    /// The number of the first of them; the others follow on.
    uint32_t deliver(const std::vector<OdbObjectHandle> &commits);
    uint32_t count() const { return m_count; }

    /// None where history is cut off.
    int parentCount(const RawCommit &commit, const git_oid &id) const;

private:
    domain::Commit decoded(git_odb_object *object);

    const engine::CommitSink m_sink;
    const ShallowCommits m_shallow;
    std::mutex m_mutex;
    CommitDecoder m_decoder;
    uint32_t m_count = 0;
};

} // namespace adapters
