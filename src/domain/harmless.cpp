// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/harmless.h"
#include <algorithm>

namespace domain {

QString harmless(const QString &text)
{
    const auto isControl = [](QChar c) {
        return (c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t') && c != QLatin1Char('\r')) || c.unicode() == 0x7f;
    };
    const auto turns = [](QChar c) {
        return (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
    };
    if (std::none_of(text.begin(), text.end(), [&](QChar c) { return isControl(c) || turns(c); }))
        return text;
    QString shown;
    for (const QChar c : text) {
        if (isControl(c))
            shown += c.unicode() == 0x7f ? QChar(0x2421) : QChar(0x2400 + c.unicode());
        else if (turns(c))
            shown += QStringLiteral("<U+%1>").arg(QString::number(c.unicode(), 16).toUpper());
        else
            shown += c;
    }
    return shown;
}

} // namespace domain
