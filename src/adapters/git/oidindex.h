// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstring>
#include <git2/oid.h>
#include <utility>
#include <vector>

namespace adapters {

/// Object id to a running number, by open addressing: ids are random already, their first bytes are
/// the hash. The ids themselves stand elsewhere; `Ids` gives the one with a number as ids(number).
template <class Ids>
class OidIndex {
public:
    static constexpr uint32_t none = UINT32_MAX;

    explicit OidIndex(Ids ids) : m_ids(std::move(ids)), m_slots(1024, none) {}

    uint32_t find(const git_oid &oid) const { return m_slots[slotOf(oid)]; }

    void insert(const git_oid &oid, uint32_t number)
    {
        if (++m_count * 2 > m_slots.size())
            grow();
        m_slots[slotOf(oid)] = number;
    }

    /// Once, when nobody asks any more.
    void clear() { m_slots = {}; }

private:
    size_t slotOf(const git_oid &oid) const
    {
        uint64_t hash = 0;
        std::memcpy(&hash, oid.id, sizeof hash);
        size_t slot = hash & (m_slots.size() - 1);
        while (m_slots[slot] != none && std::memcmp(m_ids(m_slots[slot]).id, oid.id, sizeof oid.id) != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }

    void grow()
    {
        const std::vector<uint32_t> old = std::exchange(m_slots, std::vector<uint32_t>(m_slots.size() * 2, none));
        for (const uint32_t number : old)
            if (number != none)
                m_slots[slotOf(m_ids(number))] = number;
    }

    Ids m_ids;
    std::vector<uint32_t> m_slots;
    size_t m_count = 0;
};

} // namespace adapters
