// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QStringList>
#include <QThread>
#include <QUrl>
#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

class QTcpServer;
class QTcpSocket;

namespace tests {

struct Asked {
    QByteArray method;
    QUrl target; ///< path and query
    std::map<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QByteArray header(const char *name) const
    {
        const auto found = headers.find(name);
        return found == headers.end() ? QByteArray() : found->second;
    }
};

struct Answered {
    int status = 200;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
};

/// Something that goes wrong between a service and us, instead of or with its answer.
struct Fault {
    enum class Kind {
        Answer,      ///< `answer` comes, and the service was not asked
        ResetBefore, ///< the connection breaks before the service acts
        ResetAfter,  ///< … after it acted
        AnswerAfter, ///< `answer` comes, after the service acted
        Stall,       ///< nothing comes
        Truncate,    ///< the connection ends in the middle of the answer
        Garble,      ///< half of the JSON, in whole
    };
    Kind kind = Kind::Answer;
    Answered answer;
    QByteArray method = {}; ///< only of these questions; empty: of any
};
namespace faults {
Fault status(int code, const std::vector<std::pair<QByteArray, QByteArray>> &headers = {});
Fault secondaryLimit(const std::vector<std::pair<QByteArray, QByteArray>> &headers = {});
Fault captivePortal(); ///< 200 with HTML
Fault plainText();     ///< JSON that does not say so
Fault redirect(const QUrl &target, int code = 302);
} // namespace faults

/// What a server shows of itself over TLS, as files; empty: it speaks in clear.
struct TlsFiles {
    QString certificate;
    QString key; ///< RSA
};

/// A small HTTP/1.1 server on the loopback interface, on a thread of its own, with faults on demand.
class HttpStandIn {
public:
    using Service = std::function<Answered(const Asked &)>; ///< one call at a time, on the server's thread
    explicit HttpStandIn(Service service, TlsFiles tls = {});
    ~HttpStandIn();
    HttpStandIn(const HttpStandIn &) = delete;
    HttpStandIn &operator=(const HttpStandIn &) = delete;

    QUrl address() const; ///< "http://127.0.0.1:4711", or "https://localhost:4711"
    /// The next questions meet these, one each.
    void meet(const Fault &fault, int times = 1);
    std::vector<Asked> asked() const;
    void forget();

private:
    void listen();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Asked &asked);

    const TlsFiles m_tls;
    QThread m_thread;
    QObject m_context;
    QTcpServer *m_server = nullptr;
    quint16 m_port = 0;
    Service m_service;
    mutable std::mutex m_mutex;
    std::deque<Fault> m_faults;
    std::vector<Asked> m_asked;
};

} // namespace tests
