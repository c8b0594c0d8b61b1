// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redact.h"
#include <QRegularExpression>

namespace domain {

QString redacted(const QString &text)
{
    if (!text.contains(QLatin1Char('@')))
        return text;
    // A password, or over HTTP a lone user name too: that is where tokens are put.
    static const QRegularExpression userInfo(QStringLiteral(R"((://)[^/\s@:]*:[^/\s]*@|(https?://)[^/\s]+@)"),
                                             QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(userInfo, QStringLiteral("\\1\\2***@"));
}

} // namespace domain
