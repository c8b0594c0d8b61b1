// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/forge/httpclient.h"
#include "adapters/forge/jsoncursor.h"
#include "domain/releaseprocess.h"
#include "domain/secret.h"
#include "engine/ports/devicecode.h"

namespace adapters {

/// Signs in at GitHub in a person's browser: the OAuth 2.0 device authorization grant (RFC 8628), for an OAuth app that somebody
/// registered there. It asks for the scope "repo". Blocks; for one thread at a time.
class DeviceSignIn {
public:
    /// http outlives this.
    DeviceSignIn(HttpClient &http, const domain::ForgeDefinition &forge, QString clientId);

    /// The token, once the person has typed the code that is shown. Error: ForgeNotFound (no such app), ForgeDeclined with the
    /// forge's words (the person said no, or let the code expire), ForgeGone, TimedOut, ForgeFailed, ForgeUnreadable, Cancelled.
    domain::Result<domain::Secret> signIn(const engine::ShowDeviceCode &show, const engine::CancelToken &cancel);

private:
    using Form = std::vector<std::pair<QByteArray, QString>>;
    domain::Result<JsonCursor> post(const char *path, const Form &form, const engine::CancelToken &cancel);
    domain::Result<domain::Secret> wait(const QString &deviceCode, std::chrono::seconds interval, std::chrono::seconds valid,
                                        const engine::CancelToken &cancel);
    domain::Error declined(const JsonCursor &json) const;

    HttpClient &m_http;
    const QUrl m_address;
    const QString m_clientId;
};

} // namespace adapters
