// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/remoteaddress.h"
#include <QRegularExpression>
#include <QUrl>

namespace domain {

std::optional<RemoteAddress> remoteAddressOf(const QString &url)
{
    static const QRegularExpression withScheme(
        QStringLiteral("\\A(?:https?|ssh|git)://(?:[^@/]*@)?([^/:]+)(?::\\d+)?/(.+?)(?:\\.git)?/?\\z"));
    static const QRegularExpression scpLike(QStringLiteral("\\A(?:[^@/:]+@)([^/:]+):(?!//)(.+?)(?:\\.git)?/?\\z"));
    for (const auto &shape : {withScheme, scpLike})
        if (const auto match = shape.match(url); match.hasMatch())
            return RemoteAddress{match.captured(1), match.captured(2)};
    return std::nullopt;
}

bool leadsTo(const QString &url, const ForgeDefinition &forge)
{
    const auto address = remoteAddressOf(url);
    if (!address)
        return false;
    // GitHub's SSH service on the port of HTTPS has a name of its own.
    const QString host = address->host.toLower() == QLatin1String("ssh.github.com") ? QStringLiteral("github.com") : address->host;
    return host.compare(QUrl(forge.address).host(), Qt::CaseInsensitive) == 0
           && address->path.compare(forge.repository, Qt::CaseInsensitive) == 0;
}

} // namespace domain
