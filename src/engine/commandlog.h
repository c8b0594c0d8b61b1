// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/commandrunner.h"

namespace engine {

/// What a command says, on its way to those who listen and to the file that is kept: all of it passes the redactor.
/// Of a long log the head and the tail are kept, so that memory and file stay small.
class CommandLog {
public:
    static constexpr qsizetype longestHead = 500'000;   ///< bytes
    static constexpr qsizetype longestTail = 3'000'000; ///< bytes

    /// `listener` may be empty. It hears a piece as soon as no credential can stand across its end.
    explicit CommandLog(CommandRunner::Output listener) : m_listener(std::move(listener)) {}
    void take(const QByteArray &piece);
    /// What is to be kept, with a line that tells how many bytes are left out, if any. The log has ended.
    QByteArray ended();

private:
    void pass(const QByteArray &bytes);
    void keep(const QByteArray &bytes);
    void shortenTail();

    CommandRunner::Output m_listener;
    QByteArray m_waiting; ///< since the last white space: an address may be going on
    QByteArray m_head;
    QByteArray m_tail;
    qsizetype m_leftOut = 0;
};

} // namespace engine
