// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/forge/httpclient.h"
#include <list>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace adapters {

/// Answers with an ETag, in memory: asked again with If-None-Match (RFC 9110 section 13.1.2), GitHub answers 304 and does
/// not count the question. Bounded: those that were not used for longest go. Safe from any thread.
class AnswerCache {
public:
    explicit AnswerCache(qint64 largest = 32 << 20) : m_largest(largest) {}
    std::optional<HttpAnswer> find(const QByteArray &address);
    void keep(const QByteArray &address, const HttpAnswer &answer);

private:
    struct Entry {
        HttpAnswer answer;
        std::list<QByteArray>::iterator used;
    };
    void drop(const QByteArray &address);

    const qint64 m_largest;
    std::mutex m_mutex;
    qint64 m_size = 0;
    std::list<QByteArray> m_used; ///< the newest first
    std::unordered_map<QByteArray, Entry> m_entries;
};

} // namespace adapters
