// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/restclient.h"
#include "engine/pause.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace adapters {

using domain::ErrorKind;
using domain::Result;
using domain::Status;

namespace {

constexpr int mostRedirects = 5;

bool isRedirect(int status) { return status == 301 || status == 302 || status == 307 || status == 308; }

bool isSameService(const QUrl &a, const QUrl &b) { return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port(); }

/// "Validation Failed: A pull request already exists for octo:main." What the service says of itself in an answer that is no
/// success; GitHub tells the reasons of a 422 one by one, as texts or as objects.
QString messageOf(const HttpAnswer &answer)
{
    const QJsonObject said = QJsonDocument::fromJson(answer.body).object();
    QStringList reasons;
    for (const QJsonValue one : said[QLatin1String("errors")].toArray()) {
        const QString message = one.isString() ? one.toString() : one[QLatin1String("message")].toString();
        const QString place = one[QLatin1String("field")].toString() + QLatin1Char(' ') + one[QLatin1String("code")].toString();
        reasons << (message.isEmpty() ? place : message);
    }
    const QString all = reasons.join(QLatin1String("; ")).trimmed();
    const QString message = said[QLatin1String("message")].toString();
    return (all.isEmpty() ? message : message + QLatin1String(": ") + all).left(500);
}

Result<RestAnswer> understood(HttpAnswer answer, const QUrl &url)
{
    const QByteArray type = answer.header("content-type");
    if (!type.contains("json"))
        return domain::failure(ErrorKind::ForgeUnreadable, url.toDisplayString(), QString::fromLatin1(type.left(100)));
    return JsonCursor::parse(answer.body, url.toDisplayString()).map([&](const JsonCursor &json) {
        return RestAnswer{json, std::move(answer)};
    });
}

} // namespace

RestClient::RestClient(HttpClient &http, AnswerCache &cache, QUrl base, Patience patience,
                       std::vector<std::pair<QByteArray, QByteArray>> headers, domain::Secret token)
    : m_http(http), m_cache(cache), m_base(std::move(base)), m_patience(patience), m_headers(std::move(headers)), m_token(std::move(token))
{
}

Result<RestAnswer> RestClient::get(const QByteArray &path, const engine::CancelToken &cancel) { return getFrom(addressOf(path), cancel); }

QUrl RestClient::addressOf(const QByteArray &path) const { return QUrl::fromEncoded(m_base.toEncoded() + path, QUrl::StrictMode); }

void RestClient::authorize(HttpRequest &request) const
{
    if (!m_token.isEmpty())
        request.headers.emplace_back("Authorization", "Bearer " + m_token.reveal());
}

Status RestClient::pages(const QByteArray &path, const std::function<void(const JsonCursor &)> &read, const engine::CancelToken &cancel)
{
    QUrl url = addressOf(path);
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
        return understood(std::move(*answer), url);
    }
    return domain::failure(ErrorKind::ForgeFailed, url.toDisplayString(), QStringLiteral("too many redirects"));
}

Result<RestAnswer> RestClient::change(const QByteArray &method, const QByteArray &path, const QJsonObject &body,
                                      const engine::CancelToken &cancel)
{
    HttpRequest request{addressOf(path), m_headers, method, QJsonDocument(body).toJson(QJsonDocument::Compact)};
    request.headers.emplace_back("Content-Type", "application/json");
    authorize(request);
    for (int attempt = 1;; ++attempt) {
        auto answer = m_http.send(request, cancel);
        if (!answer)
            return domain::failure(answer.error());
        if (answer->status == 200 || answer->status == 201)
            return understood(std::move(*answer), request.url);
        // Whoever is told to come back later was not heard: nothing has been done.
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto wait = busyOf(*answer, now, m_patience) ? pauseAfter(answer, attempt, 0, now, m_patience) : std::nullopt;
        if (!wait)
            return domain::failure(refusalOf(*answer, request.url));
        if (const Status waited = engine::pause(*wait, hostOf(request.url), cancel); !waited)
            return domain::failure(waited.error());
    }
}

Result<HttpAnswer> RestClient::ask(const QUrl &url, const engine::CancelToken &cancel)
{
    for (int attempt = 1;; ++attempt) {
        auto answer = askOnce(url, cancel);
        const auto wait =
            pauseAfter(answer, attempt, QRandomGenerator::global()->generateDouble(), QDateTime::currentDateTimeUtc(), m_patience);
        if (!wait)
            return answer;
        if (const Status waited = engine::pause(*wait, hostOf(url), cancel); !waited)
            return domain::failure(waited.error());
    }
}

Result<HttpAnswer> RestClient::askOnce(const QUrl &url, const engine::CancelToken &cancel)
{
    const QByteArray address = url.toEncoded();
    const auto known = m_cache.find(address);
    HttpRequest request{url, m_headers};
    authorize(request);
    if (known)
        request.headers.emplace_back("If-None-Match", known->header("etag"));
    auto answer = m_http.send(request, cancel);
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
    case 403:
        return {
            ErrorKind::ForgeForbidden, address, messageOf(answer), QString::fromLatin1(answer.header("x-accepted-github-permissions")), {}};
    case 404:
    case 410:
    case 422:
    case 451: return {ErrorKind::ForgeNotFound, address, messageOf(answer), {}, {}};
    default:
        return {ErrorKind::ForgeFailed, address, QStringLiteral("HTTP %1 %2").arg(answer.status).arg(messageOf(answer)).trimmed(), {}, {}};
    }
}

domain::Error RestClient::refusalOf(const HttpAnswer &answer, const QUrl &url) const
{
    if (isRedirect(answer.status)) // the repository was renamed, or we are to go somewhere else
        return {ErrorKind::ForgeElsewhere, url.toDisplayString(), QString::fromUtf8(answer.header("location")), {}, {}};
    if (answer.status == 405 || answer.status == 409 || answer.status == 422)
        return {ErrorKind::ForgeDeclined, url.toDisplayString(), messageOf(answer), {}, {}};
    domain::Error problem = problemOf(answer, url);
    if (problem.kind == ErrorKind::ForgeForbidden && problem.expected.isEmpty())
        problem.expected = QStringLiteral("write");
    return problem;
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
