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
    const auto hasNoPicture = [](QChar c) {
        const char16_t code = c.unicode();
        const bool isControlOfTerminals = code >= 0x80 && code <= 0x9f;
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        return isControlOfTerminals || turns || code == QChar::LineSeparator || code == QChar::ParagraphSeparator
               || code == QChar::ByteOrderMark;
    };
    if (std::none_of(text.begin(), text.end(), [&](QChar c) { return isControl(c) || hasNoPicture(c); }))
        return text;
    QString shown;
    for (const QChar c : text) {
        if (isControl(c))
            shown += c.unicode() == 0x7f ? QChar(0x2421) : QChar(0x2400 + c.unicode());
        else if (hasNoPicture(c))
            shown += QStringLiteral("<U+%1>").arg(QString::number(c.unicode(), 16).toUpper(), 4, QLatin1Char('0'));
        else
            shown += c;
    }
    return shown;
}

} // namespace domain
