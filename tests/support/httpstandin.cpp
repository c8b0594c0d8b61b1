// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpstandin.h"
#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <algorithm>

namespace tests {
namespace {

/// A whole question at the beginning of what came; nullopt: more is to come.
std::optional<Asked> takeFrom(QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = received.left(end).split('\n');
    const QList<QByteArray> first = lines.front().trimmed().split(' ');
    Asked asked{first.value(0), QUrl::fromEncoded(first.value(1)), {}, {}};
    for (const QByteArray &line : lines.mid(1))
        asked.headers[line.left(line.indexOf(':')).trimmed().toLower()] = line.mid(line.indexOf(':') + 1).trimmed();
    const int length = asked.header("content-length").toInt();
    if (received.size() < end + 4 + length)
        return std::nullopt;
    asked.body = received.mid(end + 4, length);
    received.remove(0, end + 4 + length);
    return asked;
}

QByteArray toBytes(const Answered &answered)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answered.status) + " Said\r\n";
    for (const auto &[name, value] : answered.headers)
        bytes += name + ": " + value + "\r\n";
    if (answered.status != 304)
        bytes += "Content-Length: " + QByteArray::number(answered.body.size()) + "\r\n";
    return bytes + "\r\n" + (answered.status == 304 ? QByteArray() : answered.body);
}

/// Closing with nothing sent would be an orderly end; this is what a broken network looks like.
void reset(QTcpSocket *socket)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->abort();
}

QTcpServer *newServer(const TlsFiles &tls)
{
    if (tls.key.isEmpty())
        return new QTcpServer;
    QFile key(tls.key);
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key: %s", qPrintable(tls.key));
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(tls.certificate));
    configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
    auto *server = new QSslServer;
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

namespace faults {

Fault status(int code, const std::vector<std::pair<QByteArray, QByteArray>> &headers)
{
    Answered answered{code, "{\"message\":\"Server Error\"}", {{"Content-Type", "application/json"}}};
    answered.headers.insert(answered.headers.end(), headers.begin(), headers.end());
    return {Fault::Kind::Answer, answered};
}

Fault secondaryLimit(const std::vector<std::pair<QByteArray, QByteArray>> &headers)
{
    Fault fault = status(403, headers);
    fault.answer.body = "{\"message\":\"You have exceeded a secondary rate limit. Please wait a few minutes before you try again.\"}";
    return fault;
}

Fault captivePortal()
{
    return {Fault::Kind::Answer, {200, "<html><body>Sign in to the network</body></html>", {{"Content-Type", "text/html"}}}};
}

Fault plainText() { return {Fault::Kind::Answer, {200, "{\"message\":\"hello\"}", {{"Content-Type", "text/plain"}}}}; }

Fault redirect(const QUrl &target, int code) { return {Fault::Kind::Answer, {code, {}, {{"Location", target.toEncoded()}}}}; }

} // namespace faults

HttpStandIn::HttpStandIn(Service service, TlsFiles tls) : m_tls(std::move(tls)), m_service(std::move(service))
{
    m_context.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_context, [this] { listen(); }, Qt::BlockingQueuedConnection);
}

HttpStandIn::~HttpStandIn()
{
    QMetaObject::invokeMethod(&m_context, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl HttpStandIn::address() const
{
    return QUrl((m_tls.key.isEmpty() ? QStringLiteral("http://127.0.0.1:%1") : QStringLiteral("https://localhost:%1")).arg(m_port));
}

void HttpStandIn::meet(const Fault &fault, int times)
{
    const std::lock_guard lock(m_mutex);
    m_faults.insert(m_faults.end(), size_t(times), fault);
}

std::vector<Asked> HttpStandIn::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

void HttpStandIn::forget()
{
    const std::lock_guard lock(m_mutex);
    m_asked.clear();
}

void HttpStandIn::listen()
{
    m_server = newServer(m_tls);
    QObject::connect(m_server, &QTcpServer::pendingConnectionAvailable, m_server, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket); // what came with the handshake
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen: %s", qPrintable(m_server->errorString()));
    m_port = m_server->serverPort();
}

void HttpStandIn::read(QTcpSocket *socket)
{
    QByteArray received = socket->property("received").toByteArray() + socket->readAll();
    while (const auto asked = takeFrom(received))
        answer(socket, *asked);
    socket->setProperty("received", received);
}

void HttpStandIn::answer(QTcpSocket *socket, const Asked &asked)
{
    std::optional<Fault> fault;
    {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back(asked);
        const auto met =
            std::ranges::find_if(m_faults, [&](const Fault &one) { return one.method.isEmpty() || one.method == asked.method; });
        if (met != m_faults.end()) {
            fault = *met;
            m_faults.erase(met);
        }
    }
    if (!fault) {
        socket->write(toBytes(m_service(asked)));
        return;
    }
    switch (fault->kind) {
    case Fault::Kind::Answer: socket->write(toBytes(fault->answer)); return;
    case Fault::Kind::ResetBefore: return reset(socket);
    case Fault::Kind::ResetAfter: (void)m_service(asked); return reset(socket);
    case Fault::Kind::AnswerAfter:
        (void)m_service(asked);
        socket->write(toBytes(fault->answer));
        return;
    case Fault::Kind::Stall: return;
    case Fault::Kind::Truncate: {
        const QByteArray whole = toBytes(m_service(asked));
        socket->write(whole.left(whole.size() - 10));
        return socket->disconnectFromHost();
    }
    case Fault::Kind::Garble: {
        Answered half = m_service(asked);
        half.body.truncate(half.body.size() / 2);
        socket->write(toBytes(half));
        return;
    }
    }
}

} // namespace tests
