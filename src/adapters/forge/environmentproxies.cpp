// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/environmentproxies.h"
#include <QUrl>

namespace adapters {
namespace {

QString valueOf(const QProcessEnvironment &environment, const QString &name, bool alsoUpper)
{
    const QString value = environment.value(name);
    return value.isEmpty() && alsoUpper ? environment.value(name.toUpper()) : value;
}

bool needsNone(const QString &host, const QString &exceptions)
{
    for (const QString &part : exceptions.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        QString name = part.trimmed().section(QLatin1Char(':'), 0, 0);
        if (name == QLatin1String("*"))
            return true;
        while (name.startsWith(QLatin1Char('.')))
            name.remove(0, 1);
        if (!name.isEmpty()
            && (host.compare(name, Qt::CaseInsensitive) == 0 || host.endsWith(QLatin1Char('.') + name, Qt::CaseInsensitive)))
            return true;
    }
    return false;
}

} // namespace

QNetworkProxy proxyFor(const QUrl &address, const QProcessEnvironment &environment)
{
    const QString own = address.scheme() + QLatin1String("_proxy");
    QString named = valueOf(environment, own, own != QLatin1String("http_proxy"));
    if (named.isEmpty())
        named = valueOf(environment, QStringLiteral("all_proxy"), true);
    if (named.isEmpty() || needsNone(address.host(), valueOf(environment, QStringLiteral("no_proxy"), true)))
        return QNetworkProxy::NoProxy;
    const QUrl url(named.contains(QLatin1String("://")) ? named : QLatin1String("http://") + named);
    const bool isSocks = url.scheme().startsWith(QLatin1String("socks5"));
    return {isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(), quint16(url.port(isSocks ? 1080 : 8080)),
            url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded)};
}

} // namespace adapters
