// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/githubrequests.h"
#include <QJsonDocument>

namespace adapters {
namespace {

QByteArray pullsOf(const QString &repository) { return "/repos/" + repository.toUtf8() + "/pulls"; }

/// The number is not known before there is a pull request.
QByteArray nameOf(qint64 number) { return number > 0 ? QByteArray::number(number) : QByteArray("NUMBER"); }

} // namespace

GitHubRequest requestToOpen(const QString &repository, const QString &branch, const QString &into, const engine::PullRequestText &text)
{
    return {"POST", pullsOf(repository),
            QJsonObject{{QStringLiteral("title"), text.title},
                        {QStringLiteral("head"), branch},
                        {QStringLiteral("base"), into},
                        {QStringLiteral("body"), text.body}}};
}

GitHubRequest requestToChange(const QString &repository, qint64 number, const engine::PullRequestText &text)
{
    return {"PATCH", pullsOf(repository) + '/' + nameOf(number),
            QJsonObject{{QStringLiteral("title"), text.title}, {QStringLiteral("body"), text.body}}};
}

GitHubRequest requestToMerge(const QString &repository, const engine::SquashMerge &squash)
{
    return {"PUT", pullsOf(repository) + '/' + nameOf(squash.number) + "/merge",
            QJsonObject{{QStringLiteral("merge_method"), QStringLiteral("squash")},
                        {QStringLiteral("sha"), squash.head},
                        {QStringLiteral("commit_title"), squash.title},
                        {QStringLiteral("commit_message"), squash.message}}};
}

QString toText(const GitHubRequest &request, const domain::ForgeDefinition &definition)
{
    const QByteArray address = gitHubApi(QUrl(definition.address)).toEncoded() + request.path;
    const QByteArray body = QJsonDocument(request.body).toJson(QJsonDocument::Indented);
    return QString::fromUtf8(request.method + ' ' + address + "\n\n" + body).trimmed();
}

QUrl gitHubApi(const QUrl &address)
{
    QUrl api = address;
    const bool isHosted = address.host() == QLatin1String("github.com") || address.host().endsWith(QLatin1String(".ghe.com"));
    if (isHosted)
        api.setHost(QLatin1String("api.") + address.host());
    else
        api.setPath(QStringLiteral("/api/v3"));
    return api;
}

} // namespace adapters
