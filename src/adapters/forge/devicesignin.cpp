// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/forge/devicesignin.h"
#include "engine/pause.h"
#include <QDeadlineTimer>

namespace adapters {

using domain::ErrorKind;
using domain::Result;
using engine::CancelToken;
using std::chrono::seconds;

namespace {

/// RFC 8628 section 3.5: who polled and got no answer polls again, later.
bool passes(ErrorKind kind) { return kind == ErrorKind::ForgeGone || kind == ErrorKind::TimedOut || kind == ErrorKind::ForgeFailed; }

/// RFC 8628 section 3.2: five seconds where nothing is said.
seconds intervalOf(const JsonCursor &json)
{
    return seconds(json.has("interval") ? std::max<qint64>(json.field("interval").number(), 1) : 5);
}

} // namespace

DeviceSignIn::DeviceSignIn(HttpClient &http, const domain::ForgeDefinition &forge, QString clientId)
    : m_http(http), m_address(forge.address), m_clientId(std::move(clientId))
{
}

/// GitHub tells errors with 200, the RFC with 400.
Result<JsonCursor> DeviceSignIn::post(const char *path, const Form &form, const CancelToken &cancel)
{
    HttpRequest request{m_address, {}, "POST"};
    request.url.setPath(QLatin1String(path));
    request.headers = {
        {"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}, {"User-Agent", "Slipway/" SLIPWAY_VERSION}};
    for (const auto &[name, value] : form)
        request.body += (request.body.isEmpty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(value);
    const auto answer = m_http.send(request, cancel);
    if (!answer)
        return domain::failure(answer.error());
    const QString address = request.url.toString();
    if (answer->status == 404)
        return domain::failure(ErrorKind::ForgeNotFound, address, QStringLiteral("client_id ") + m_clientId);
    if (answer->status != 200 && answer->status != 400)
        return domain::failure(ErrorKind::ForgeFailed, address, QStringLiteral("HTTP %1").arg(answer->status));
    return JsonCursor::parse(answer->body, address);
}

domain::Error DeviceSignIn::declined(const JsonCursor &json) const
{
    const QString word = json.field("error").text();
    const QString words = json.has("error_description") ? json.field("error_description").text() : word;
    if (const auto understood = json.status(); !understood)
        return understood.error();
    return {ErrorKind::ForgeDeclined, hostOf(m_address), words, {}, {}};
}

Result<domain::Secret> DeviceSignIn::signIn(const engine::ShowDeviceCode &show, const CancelToken &cancel)
{
    const auto json = post("/login/device/code", {{"client_id", m_clientId}, {"scope", QStringLiteral("repo")}}, cancel);
    if (!json)
        return domain::failure(json.error());
    if (json->has("error"))
        return domain::failure(declined(*json));
    const QString deviceCode = json->field("device_code").text();
    const JsonCursor page = json->field("verification_uri"); // it will be opened, so it has to be one
    if (const QString scheme = QUrl(page.text()).scheme(); scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        page.unknown();
    const engine::DeviceCode code{json->field("user_code").text(), page.text(), seconds(json->field("expires_in").number())};
    const seconds interval = intervalOf(*json);
    if (const auto understood = json->status(); !understood)
        return domain::failure(understood.error());
    show(code);
    return wait(deviceCode, interval, code.valid, cancel);
}

Result<domain::Secret> DeviceSignIn::wait(const QString &deviceCode, seconds interval, seconds valid, const CancelToken &cancel)
{
    const Form form{{"client_id", m_clientId},
                    {"device_code", deviceCode},
                    {"grant_type", QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")}};
    const QDeadlineTimer limit(valid);
    while (!limit.hasExpired()) {
        if (const domain::Status waited = engine::pause(interval, hostOf(m_address), cancel); !waited)
            return domain::failure(waited.error());
        const auto json = post("/login/oauth/access_token", form, cancel);
        if (!json && !passes(json.error().kind))
            return domain::failure(json.error());
        if (!json) {
            interval *= 2;
            continue;
        }
        if (json->has("access_token"))
            return domain::Secret(json->field("access_token").text().toUtf8());
        const QString error = json->field("error").text();
        if (error == QLatin1String("slow_down"))
            interval = std::max(interval + seconds(5), intervalOf(*json));
        else if (error != QLatin1String("authorization_pending"))
            return domain::failure(declined(*json));
    }
    return domain::failure(ErrorKind::ForgeDeclined, hostOf(m_address), QStringLiteral("expired_token"));
}

} // namespace adapters
