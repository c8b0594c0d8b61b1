// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/answercache.h"

namespace adapters {

std::optional<HttpAnswer> AnswerCache::find(const QByteArray &address)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(address);
    if (found == m_entries.end())
        return std::nullopt;
    m_used.splice(m_used.begin(), m_used, found->second.used);
    return found->second.answer;
}

void AnswerCache::keep(const QByteArray &address, const HttpAnswer &answer)
{
    if (answer.header("etag").isEmpty() || answer.body.size() > m_largest)
        return;
    const std::lock_guard lock(m_mutex);
    drop(address);
    m_used.push_front(address);
    m_entries[address] = {answer, m_used.begin()};
    m_size += answer.body.size();
    while (m_size > m_largest)
        drop(QByteArray(m_used.back()));
}

void AnswerCache::drop(const QByteArray &address)
{
    const auto found = m_entries.find(address);
    if (found == m_entries.end())
        return;
    m_size -= found->second.answer.body.size();
    m_used.erase(found->second.used);
    m_entries.erase(found);
}

} // namespace adapters
