// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commandlog.h"
#include "domain/redact.h"
#include <algorithm>
#include <utility>

namespace engine {
namespace {

/// An address longer than this is none.
constexpr qsizetype longestAddress = 16'384;

qsizetype afterLastSpace(const QByteArray &bytes)
{
    const auto isSpace = [](char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    };
    return std::find_if(bytes.rbegin(), bytes.rend(), isSpace).base() - bytes.begin();
}

/// Latin-1 brings every byte back as it was.
QByteArray redacted(const QByteArray &bytes)
{
    return bytes.contains('@') ? domain::redacted(QString::fromLatin1(bytes)).toLatin1() : bytes;
}

} // namespace

void CommandLog::take(const QByteArray &piece)
{
    m_waiting += piece;
    qsizetype whole = afterLastSpace(m_waiting);
    if (whole == 0 && m_waiting.size() > longestAddress)
        whole = m_waiting.size();
    if (whole == 0)
        return;
    pass(m_waiting.left(whole));
    m_waiting.remove(0, whole);
}

void CommandLog::pass(const QByteArray &bytes)
{
    const QByteArray open = redacted(bytes);
    if (m_listener)
        m_listener(open);
    keep(open);
}

void CommandLog::keep(const QByteArray &bytes)
{
    const qsizetype room = m_tail.isEmpty() ? std::min(longestHead - m_head.size(), bytes.size()) : 0;
    m_head += bytes.left(room);
    m_tail += bytes.mid(room);
    if (m_tail.size() > 2 * longestTail)
        shortenTail();
}

void CommandLog::shortenTail()
{
    const qsizetype surplus = std::max(qsizetype(0), m_tail.size() - longestTail);
    m_tail.remove(0, surplus);
    m_leftOut += surplus;
}

QByteArray CommandLog::ended()
{
    if (!m_waiting.isEmpty())
        pass(std::exchange(m_waiting, {}));
    shortenTail();
    if (m_leftOut == 0)
        return m_head + m_tail;
    return m_head + "\n[... " + QByteArray::number(m_leftOut) + " bytes are left out here ...]\n" + m_tail;
}

} // namespace engine
