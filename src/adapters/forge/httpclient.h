// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "engine/canceltoken.h"
#include <QByteArrayList>
#include <QUrl>
#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace adapters {

struct HttpRequest {
    QUrl url;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray method = "GET";
    QByteArray body = {}; ///< of what is no GET
};

struct HttpAnswer {
    int status = 0;
    std::map<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QByteArray header(const char *name) const
    {
        const auto found = headers.find(name);
        return found == headers.end() ? QByteArray() : found->second;
    }
};

struct HttpLimits {
    std::chrono::milliseconds silence{30'000}; ///< without a byte
    std::chrono::milliseconds whole{120'000};  ///< one exchange in all
    qint64 largest = 64 << 20;                 ///< bytes of a body
};

/// Asks over HTTP or HTTPS and follows no redirect. Calls block and are safe from any thread; a thread of its own
/// waits for the network. Takes proxies from the environment, keeps no cookie and nothing on disk.
class HttpClient {
public:
    explicit HttpClient(HttpLimits limits = {});
    ~HttpClient();

    /// What is no GET leaves this machine once at most, on a connection of its own: after an error it may have arrived.
    /// Any status is an answer. Error: ForgeGone (subject: the host), TimedOut, Cancelled, FileTooLarge.
    domain::Result<HttpAnswer> send(const HttpRequest &request, const engine::CancelToken &cancel);

private:
    class Worker;
    struct Exchange;

    HttpLimits m_limits;
    std::unique_ptr<Worker> m_worker;
};

/// "example.org", with the port where it is not the usual one.
QString hostOf(const QUrl &url);

} // namespace adapters
