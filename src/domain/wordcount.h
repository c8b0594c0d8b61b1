// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

namespace domain {

/// The words of a text: what is written without a gap and has a letter or digit in it. In scripts without gaps that is a line.
inline qsizetype wordsIn(QStringView text)
{
    qsizetype words = 0;
    bool isWord = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            isWord = false;
        } else if (!isWord && (c.isLetterOrNumber() || c.isSurrogate())) {
            isWord = true;
            ++words;
        }
    }
    return words;
}

} // namespace domain
