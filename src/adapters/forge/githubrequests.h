// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releaseprocess.h"
#include "engine/ports/forge.h"
#include <QJsonObject>
#include <QUrl>

namespace adapters {

/// Something that GitHub is asked to change. Made here alone, so that what is shown before is what is sent.
struct GitHubRequest {
    QByteArray method;
    QByteArray path; ///< below the API's address, percent-encoded
    QJsonObject body;
};
/// repository: "owner/name".
GitHubRequest requestToOpen(const QString &repository, const QString &branch, const QString &into, const engine::PullRequestText &text);
GitHubRequest requestToChange(const QString &repository, qint64 number, const engine::PullRequestText &text);
GitHubRequest requestToMerge(const QString &repository, const engine::SquashMerge &squash);

/// "POST https://…", a blank line, and the body as JSON with indents.
QString toText(const GitHubRequest &request, const domain::ForgeDefinition &definition);

/// Where the REST API of a GitHub is: at github.com and *.ghe.com on a host of its own, else below /api/v3.
QUrl gitHubApi(const QUrl &address);

} // namespace adapters
