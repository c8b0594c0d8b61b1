// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "githubdevice.h"
#include "githubanswers.h"
#include <QDateTime>
#include <QJsonObject>
#include <QUrlQuery>

namespace tests {
namespace {

Answered said(const QJsonObject &object) { return json(QJsonDocument(object)); }

Answered problem(const char *word, const char *words)
{
    return said({{QStringLiteral("error"), QLatin1String(word)}, {QStringLiteral("error_description"), QLatin1String(words)}});
}

Answered begin(GitHubState &state)
{
    if (!state.device.isEnabled)
        return problem("device_flow_disabled", "Device Flow must be explicitly enabled for this App");
    state.device.code = QStringLiteral("3584d83530557fdd1f46af8289938c8ef79f9dc5");
    state.device.polled = QDateTime::currentMSecsSinceEpoch();
    return said({{QStringLiteral("device_code"), state.device.code},
                 {QStringLiteral("user_code"), QStringLiteral("WDJB-MJHT")},
                 {QStringLiteral("verification_uri"), QStringLiteral("https://github.example/login/device")},
                 {QStringLiteral("expires_in"), 900},
                 {QStringLiteral("interval"), state.device.interval}});
}

Answered poll(GitHubState &state, const QUrlQuery &form)
{
    GitHubState::Device &device = state.device;
    if (form.queryItemValue(QStringLiteral("grant_type"), QUrl::FullyDecoded)
        != QLatin1String("urn:ietf:params:oauth:grant-type:device_code"))
        return problem("unsupported_grant_type", "The grant type is not supported");
    if (device.code.isEmpty() || form.queryItemValue(QStringLiteral("device_code")) != device.code)
        return problem("incorrect_device_code", "The device_code provided is not valid.");
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool isEarly = now - device.polled < device.interval * 1000;
    device.polled = now;
    if (isEarly) {
        device.interval += 5;
        return said({{QStringLiteral("error"), QStringLiteral("slow_down")}, {QStringLiteral("interval"), device.interval}});
    }
    if (device.isExpired)
        return problem("expired_token", "The `device_code` has expired.");
    if (device.isDenied)
        return problem("access_denied", "The authorization request was denied.");
    if (!device.isApproved)
        return problem("authorization_pending", "The authorization request is still pending.");
    device.code.clear();
    state.tokens["gho_of_grace"] = {QStringLiteral("grace"), true, {}, "repo"};
    return said({{QStringLiteral("access_token"), QStringLiteral("gho_of_grace")},
                 {QStringLiteral("token_type"), QStringLiteral("bearer")},
                 {QStringLiteral("scope"), QStringLiteral("repo")}});
}

} // namespace

std::optional<Answered> answerToDevice(GitHubState &state, const Asked &asked)
{
    const QString path = asked.target.path();
    if (!path.startsWith(QLatin1String("/login/")))
        return std::nullopt;
    if (asked.method != "POST" || asked.header("content-type") != "application/x-www-form-urlencoded")
        return refusal(404, QStringLiteral("Not Found"));
    if (asked.header("accept") != "application/json") // GitHub would answer with a form
        return Answered{200, "error=unsupported", {{"Content-Type", "application/x-www-form-urlencoded"}}};
    const QUrlQuery form(QString::fromUtf8(asked.body));
    if (form.queryItemValue(QStringLiteral("client_id")) != state.device.client)
        return json(QJsonDocument(QJsonObject{{QStringLiteral("error"), QStringLiteral("Not Found")}}), 404);
    if (path == QLatin1String("/login/device/code"))
        return begin(state);
    return path == QLatin1String("/login/oauth/access_token") ? poll(state, form) : refusal(404, QStringLiteral("Not Found"));
}

} // namespace tests
