// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QNetworkProxy>
#include <QProcessEnvironment>

namespace adapters {

/// The proxy that the environment names for an address, as curl(1) reads it: https_proxy, http_proxy (in small letters
/// alone, since a CGI program's caller can set the other), all_proxy, and no_proxy for hosts and domains without one.
QNetworkProxy proxyFor(const QUrl &address, const QProcessEnvironment &environment);

class EnvironmentProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return {proxyFor(query.url(), QProcessEnvironment::systemEnvironment())};
    }
};

} // namespace adapters
