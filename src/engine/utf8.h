// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QUtf8StringView>

namespace engine {

/// The first line that is not valid UTF-8, from 1; 0 when all are.
inline int firstLineNotUtf8(const QByteArray &bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return 0;
    int line = 1;
    for (qsizetype at = 0;; ++line) { // a LF is never part of a longer sequence
        const qsizetype newline = bytes.indexOf('\n', at);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        if (newline < 0 || !QUtf8StringView(bytes.constData() + at, end - at).isValidUtf8())
            return line;
        at = end + 1;
    }
}

} // namespace engine
