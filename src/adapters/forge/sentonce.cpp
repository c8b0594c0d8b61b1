// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/sentonce.h"
#include <cstring>

namespace adapters {

SentOnce::SentOnce(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SentOnce::readData(char *to, qint64 most)
{
    const qint64 count = std::min(most, qint64(m_body.size()) - m_read);
    if (count == 0)
        return m_read == m_body.size() ? -1 : 0;
    std::memcpy(to, m_body.constData() + m_read, size_t(count));
    m_read += count;
    return count;
}

} // namespace adapters
