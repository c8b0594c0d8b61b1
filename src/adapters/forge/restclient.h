// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/forge/answercache.h"
#include "adapters/forge/jsoncursor.h"
#include "adapters/forge/retries.h"
#include "domain/secret.h"
#include <QJsonObject>
#include <functional>
#include <optional>

namespace adapters {

/// An answer that was understood.
struct RestAnswer {
    JsonCursor json;
    HttpAnswer http;
};

/// Asks a REST service. Questions that change nothing are asked with patience: again after what passes, later when that is
/// asked, and for free when nothing changed. The token goes to the service's own host alone and into no error.
/// Blocks; for one thread at a time.
class RestClient {
public:
    /// headers go with every question. token: empty to ask as nobody.
    RestClient(HttpClient &http, AnswerCache &cache, QUrl base, Patience patience, std::vector<std::pair<QByteArray, QByteArray>> headers,
               domain::Secret token);

    /// path begins with "/" and is percent-encoded. Error: those of HttpClient, ForgeRefused, ForgeForbidden, ForgeNotFound,
    /// ForgeBusy, ForgeFailed, ForgeUnreadable, ForgeElsewhere.
    domain::Result<RestAnswer> get(const QByteArray &path, const engine::CancelToken &cancel);
    /// Every page of a list, as the answers' Link headers lead on (RFC 8288).
    domain::Status pages(const QByteArray &path, const std::function<void(const JsonCursor &)> &read, const engine::CancelToken &cancel);

    /// POST, PATCH or PUT, sent once: again only when the service said that it is to come back later. Follows no redirect.
    /// Error: those of get(), ForgeDeclined. After ForgeGone, TimedOut, Cancelled, ForgeFailed and ForgeUnreadable it may
    /// have been done.
    domain::Result<RestAnswer> change(const QByteArray &method, const QByteArray &path, const QJsonObject &body,
                                      const engine::CancelToken &cancel);

    /// How long get() waits between two attempts at first; doubled each time.
    std::chrono::milliseconds firstPause() const { return m_patience.first; }

private:
    QUrl addressOf(const QByteArray &path) const;
    void authorize(HttpRequest &request) const;
    domain::Error refusalOf(const HttpAnswer &answer, const QUrl &url) const;
    domain::Result<RestAnswer> getFrom(QUrl url, const engine::CancelToken &cancel);
    domain::Result<HttpAnswer> ask(const QUrl &url, const engine::CancelToken &cancel);
    domain::Result<HttpAnswer> askOnce(const QUrl &url, const engine::CancelToken &cancel);
    domain::Error problemOf(const HttpAnswer &answer, const QUrl &url) const;

    HttpClient &m_http;
    AnswerCache &m_cache;
    QUrl m_base;
    Patience m_patience;
    std::vector<std::pair<QByteArray, QByteArray>> m_headers;
    domain::Secret m_token;
};

/// The address that a Link header gives for rel="next"; empty: it was the last page.
QByteArray nextOf(const QByteArray &link);

} // namespace adapters
