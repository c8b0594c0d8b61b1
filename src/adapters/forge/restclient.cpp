// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/restclient.h"
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QThread>

namespace adapters {

using domain::ErrorKind;
using domain::Result;
using domain::Status;

namespace {

constexpr int mostRedirects = 5;
constexpr std::chrono::milliseconds slice{50};

bool isRedirect(int status) { return status == 301 || status == 302 || status == 307 || status == 308; }

bool isSameService(const QUrl &a, const QUrl &b) { return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port(); }

Status pause(std::chrono::milliseconds length, const QString &host, const engine::CancelToken &cancel)
{
    for (const QDeadlineTimer end(length); !end.hasExpired();) {
        if (cancel.requested())
            return domain::failure(ErrorKind::Cancelled, host);
        QThread::msleep(std::min<quint64>(quint64(slice.count()), quint64(end.remainingTime()) + 1));
    }
    return {};
}

/// What the service says of itself in an answer that is no success.
QString messageOf(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object().value(QLatin1String("message")).toString().left(500);
}

} // namespace

RestClient::RestClient(HttpClient &http, AnswerCache &cache, QUrl base, Patience patience,
                       std::vector<std::pair<QByteArray, QByteArray>> headers, domain::Secret token)
    : m_http(http), m_cache(cache), m_base(std::move(base)), m_patience(patience), m_headers(std::move(headers)), m_token(std::move(token))
{
}

Result<RestAnswer> RestClient::get(const QByteArray &path, const engine::CancelToken &cancel)
{
    return getFrom(QUrl::fromEncoded(m_base.toEncoded() + path, QUrl::StrictMode), cancel);
}

Status RestClient::pages(const QByteArray &path, const std::function<void(const JsonCursor &)> &read, const engine::CancelToken &cancel)
{
    QUrl url = QUrl::fromEncoded(m_base.toEncoded() + path, QUrl::StrictMode);
    while (!url.isEmpty()) {
        const auto page = getFrom(url, cancel);
        if (!page)
            return domain::failure(page.error());
        read(page->json);
        if (const Status understood = page->json.status(); !understood)
            return understood;
        const QUrl next = QUrl::fromEncoded(nextOf(page->http.header("link")), QUrl::StrictMode);
        if (!next.isEmpty() && !isSameService(next, m_base))
            return domain::failure(ErrorKind::ForgeElsewhere, url.toDisplayString(), hostOf(next));
        url = next;
    }
    return {};
}

Result<RestAnswer> RestClient::getFrom(QUrl url, const engine::CancelToken &cancel)
{
    for (int redirects = 0; redirects <= mostRedirects; ++redirects) {
        auto answer = ask(url, cancel);
        if (!answer)
            return domain::failure(answer.error());
        if (isRedirect(answer->status)) {
            const QUrl target = url.resolved(QUrl::fromEncoded(answer->header("location"), QUrl::StrictMode));
            if (!isSameService(target, m_base))
                return domain::failure(ErrorKind::ForgeElsewhere, url.toDisplayString(), hostOf(target));
            url = target;
            continue;
        }
        if (answer->status != 200)
            return domain::failure(problemOf(*answer, url));
        const QByteArray type = answer->header("content-type");
        if (!type.contains("json"))
            return domain::failure(ErrorKind::ForgeUnreadable, url.toDisplayString(), QString::fromLatin1(type.left(100)));
        return JsonCursor::parse(answer->body, url.toDisplayString()).map([&](const JsonCursor &json) {
            return RestAnswer{json, std::move(*answer)};
        });
    }
    return domain::failure(ErrorKind::ForgeFailed, url.toDisplayString(), QStringLiteral("too many redirects"));
}

Result<HttpAnswer> RestClient::ask(const QUrl &url, const engine::CancelToken &cancel)
{
    for (int attempt = 1;; ++attempt) {
        auto answer = askOnce(url, cancel);
        const auto wait =
            pauseAfter(answer, attempt, QRandomGenerator::global()->generateDouble(), QDateTime::currentDateTimeUtc(), m_patience);
        if (!wait)
            return answer;
        if (const Status waited = pause(*wait, hostOf(url), cancel); !waited)
            return domain::failure(waited.error());
    }
}

Result<HttpAnswer> RestClient::askOnce(const QUrl &url, const engine::CancelToken &cancel)
{
    const QByteArray address = url.toEncoded();
    const auto known = m_cache.find(address);
    HttpRequest request{url, m_headers};
    if (!m_token.isEmpty())
        request.headers.emplace_back("Authorization", "Bearer " + m_token.reveal());
    if (known)
        request.headers.emplace_back("If-None-Match", known->header("etag"));
    auto answer = m_http.get(request, cancel);
    if (!answer)
        return answer;
    if (answer->status == 304 && known) {
        HttpAnswer same = *known;
        for (const auto &[name, value] : answer->headers) // newer than the kept ones: rate limits, a token's expiry
            if (name != "content-type" && name != "content-length")
                same.headers[name] = value;
        return same;
    }
    if (answer->status == 200)
        m_cache.keep(address, *answer);
    return answer;
}

domain::Error RestClient::problemOf(const HttpAnswer &answer, const QUrl &url) const
{
    const QString address = url.toDisplayString();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto busy = busyOf(answer, now, m_patience))
        return {ErrorKind::ForgeBusy, hostOf(url), messageOf(answer), now.addMSecs(busy->wait.count()).toString(Qt::ISODate), {}};
    switch (answer.status) {
    case 401: return {ErrorKind::ForgeRefused, hostOf(url), messageOf(answer), {}, {}};
    case 403: return {ErrorKind::ForgeForbidden, address, messageOf(answer), {}, {}};
    case 404:
    case 410:
    case 422:
    case 451: return {ErrorKind::ForgeNotFound, address, messageOf(answer), {}, {}};
    default:
        return {ErrorKind::ForgeFailed, address, QStringLiteral("HTTP %1 %2").arg(answer.status).arg(messageOf(answer)).trimmed(), {}, {}};
    }
}

QByteArray nextOf(const QByteArray &link)
{
    for (const QByteArray &part : link.split(',')) {
        const qsizetype end = part.indexOf('>');
        if (end > 0 && part.mid(end).contains("rel=\"next\""))
            return part.mid(part.indexOf('<') + 1, end - part.indexOf('<') - 1);
    }
    return {};
}

} // namespace adapters
