// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/httpclient.h"
#include "adapters/forge/environmentproxies.h"
#include "adapters/forge/sentonce.h"
#include <QDeadlineTimer>
#include <QMutex>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThread>
#include <QWaitCondition>

namespace adapters {

using domain::ErrorKind;
using domain::Result;

namespace {

constexpr unsigned long lookForCancel = 50; // milliseconds

/// What an answer without a status means.
domain::Error problemOf(const QNetworkReply &reply)
{
    const QString host = hostOf(reply.url());
    switch (reply.error()) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return {ErrorKind::TimedOut, host, {}, {}, {}};
    default: return {ErrorKind::ForgeGone, host, reply.errorString(), {}, {}};
    }
}

HttpAnswer answerOf(QNetworkReply &reply)
{
    HttpAnswer answer{reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), {}, reply.readAll()};
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers[name.toLower()] = value;
    return answer;
}

/// Whether the whole answer came; a status of 4xx or 5xx is an "error" to Qt and an answer to us. So is a redirect that Qt
/// would have to send the body again for.
bool isWhole(const QNetworkReply &reply)
{
    const auto error = reply.error();
    const bool isStatus = error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownServerError;
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid() && (error == QNetworkReply::NoError || isStatus);
}

QNetworkRequest prepared(const HttpRequest &request, const HttpLimits &limits)
{
    QNetworkRequest prepared(request.url);
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    prepared.setTransferTimeout(int(limits.silence.count()));
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return prepared;
}

} // namespace

/// One question on its way: the caller waits, the worker's thread ends it.
struct HttpClient::Exchange {
    QMutex mutex;
    QWaitCondition ended;
    std::optional<Result<HttpAnswer>> result;
    QNetworkReply *reply = nullptr; ///< for the worker's thread alone

    void end(Result<HttpAnswer> with)
    {
        const QMutexLocker locker(&mutex);
        if (!result)
            result = std::move(with);
        ended.wakeAll();
    }
};

/// What lives on the thread that waits for the network.
class HttpClient::Worker {
public:
    explicit Worker(HttpLimits limits) : m_limits(limits)
    {
        m_context.moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("http"));
        m_thread.start();
    }

    ~Worker()
    {
        const auto end = [this] {
            m_network.reset();
            qDeleteAll(m_context.children()); // what is being changed
        };
        QMetaObject::invokeMethod(&m_context, end, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    void send(const HttpRequest &request, const std::shared_ptr<Exchange> &exchange)
    {
        QMetaObject::invokeMethod(&m_context, [=, this] { begin(request, exchange); });
    }

    void abort(const std::shared_ptr<Exchange> &exchange)
    {
        QMetaObject::invokeMethod(&m_context, [exchange] {
            if (exchange->reply)
                exchange->reply->abort();
        });
    }

private:
    static std::unique_ptr<QNetworkAccessManager> newNetwork()
    {
        auto network = std::make_unique<QNetworkAccessManager>();
        network->setProxyFactory(new EnvironmentProxies); // the manager owns it
        return network;
    }

    QNetworkReply *ask(const HttpRequest &request)
    {
        if (!m_network)
            m_network = newNetwork();
        return m_network->get(prepared(request, m_limits));
    }

    /// A connection that was kept may have ended unseen, and then nobody knows what arrived: so a new one.
    QNetworkReply *change(const HttpRequest &request)
    {
        QNetworkAccessManager *network = newNetwork().release();
        network->setParent(&m_context);
        QNetworkRequest once = prepared(request, m_limits);
        once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        once.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        QNetworkReply *reply = network->sendCustomRequest(once, request.method, new SentOnce(request.body, network));
        QObject::connect(reply, &QNetworkReply::finished, network, &QObject::deleteLater);
        return reply;
    }

    void begin(const HttpRequest &request, const std::shared_ptr<Exchange> &exchange)
    {
        QNetworkReply *reply = request.method == "GET" ? ask(request) : change(request);
        exchange->reply = reply;
        QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [this, reply, exchange](qint64 received, qint64) {
            if (received <= m_limits.largest)
                return;
            exchange->end(domain::failure(ErrorKind::FileTooLarge, hostOf(reply->url())));
            reply->abort();
        });
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, exchange] {
            exchange->reply = nullptr;
            if (isWhole(*reply))
                exchange->end(answerOf(*reply));
            else
                exchange->end(domain::failure(problemOf(*reply)));
            reply->deleteLater();
        });
    }

    HttpLimits m_limits;
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

HttpClient::HttpClient(HttpLimits limits) : m_limits(limits), m_worker(std::make_unique<Worker>(limits)) {}

HttpClient::~HttpClient() = default;

Result<HttpAnswer> HttpClient::send(const HttpRequest &request, const engine::CancelToken &cancel)
{
    const auto exchange = std::make_shared<Exchange>();
    const QDeadlineTimer limit(m_limits.whole);
    m_worker->send(request, exchange);
    QMutexLocker locker(&exchange->mutex);
    while (!exchange->result) {
        exchange->ended.wait(&exchange->mutex, lookForCancel);
        const bool over = !exchange->result && (cancel.requested() || limit.hasExpired());
        if (!over)
            continue;
        exchange->result = domain::failure(cancel.requested() ? ErrorKind::Cancelled : ErrorKind::TimedOut, hostOf(request.url));
        m_worker->abort(exchange);
    }
    return std::move(*exchange->result);
}

QString hostOf(const QUrl &url) { return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port()); }

} // namespace adapters
