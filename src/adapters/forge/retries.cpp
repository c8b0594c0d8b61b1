// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/retries.h"
#include <QTimeZone>

namespace adapters {

using std::chrono::milliseconds;

namespace {

bool isPassing(int status) { return status == 500 || status == 502 || status == 503 || status == 504; }

/// RFC 9110 section 10.2.3: seconds, or a date.
std::optional<milliseconds> retryAfter(const HttpAnswer &answer, const QDateTime &now)
{
    const QByteArray value = answer.header("retry-after").trimmed();
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber && seconds >= 0)
        return milliseconds(qint64(seconds) * 1000);
    const QDateTime date =
        QDateTime::fromString(QString::fromLatin1(value).replace(QLatin1String("GMT"), QLatin1String("+0000")), Qt::RFC2822Date);
    return date.isValid() ? std::optional(milliseconds(std::max<qint64>(0, now.msecsTo(date)))) : std::nullopt;
}

/// The answer's words are the one mark of a secondary limit that names no time.
bool speaksOfLimit(const HttpAnswer &answer) { return answer.body.toLower().contains("rate limit"); }

} // namespace

std::optional<Busy> busyOf(const HttpAnswer &answer, const QDateTime &now, const Patience &patience)
{
    if (answer.status != 429 && answer.status != 403)
        return std::nullopt;
    if (const auto wait = retryAfter(answer, now))
        return Busy{*wait};
    if (answer.header("x-ratelimit-remaining") == "0") {
        const QDateTime reset = QDateTime::fromSecsSinceEpoch(answer.header("x-ratelimit-reset").toLongLong(), QTimeZone::utc());
        return Busy{milliseconds(std::max<qint64>(0, now.msecsTo(reset)))};
    }
    if (answer.status == 429 || speaksOfLimit(answer))
        return Busy{patience.unnamed};
    return std::nullopt;
}

std::optional<milliseconds> pauseAfter(const domain::Result<HttpAnswer> &answer, int attempt, double chance, const QDateTime &now,
                                       const Patience &patience)
{
    if (attempt >= patience.attempts)
        return std::nullopt;
    const auto backOff = milliseconds(qint64(double((patience.first * (1 << (attempt - 1))).count()) * (1 - chance / 2)));
    if (!answer)
        return answer.error().kind == domain::ErrorKind::ForgeGone ? std::optional(backOff) : std::nullopt;
    if (const auto busy = busyOf(*answer, now, patience))
        return busy->wait <= patience.longest ? std::optional(std::max(busy->wait, backOff)) : std::nullopt;
    if (!isPassing(answer->status))
        return std::nullopt;
    const auto wait = std::max(retryAfter(*answer, now).value_or(backOff), backOff);
    return wait <= patience.longest ? std::optional(wait) : std::nullopt;
}

} // namespace adapters
