// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secret.h"
#include <utility>

namespace domain {

Secret::Secret(QByteArray &&bytes)
{
    // Alone in its buffer: the buffer itself is taken, so no copy ever exists. Shared (or constant) data
    // belongs to somebody else as well and cannot be wiped here; ours becomes a buffer of its own.
    if (bytes.isDetached())
        m_bytes.swap(bytes);
    else
        m_bytes = QByteArray(bytes.constData(), bytes.size());
    bytes = QByteArray();
}

Secret::~Secret() { wipe(); }

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, QByteArray())) {}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, QByteArray());
    }
    return *this;
}

void Secret::wipe() noexcept
{
    // Not data(): that would detach from a shared buffer and wipe a fresh copy. The compiler may leave out
    // a memset before a free, but no write to a volatile.
    auto *at = const_cast<volatile char *>(m_bytes.constData());
    for (const auto *end = at + m_bytes.size(); at != end; ++at)
        *at = '\0';
    m_bytes = QByteArray();
}

} // namespace domain
