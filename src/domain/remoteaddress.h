// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releaseprocess.h"

namespace domain {

/// Where a Git remote leads, as far as its address names a service.
struct RemoteAddress {
    QString host;
    QString path; ///< without ".git"
};

/// "https://host/a/b.git", "ssh://git@host:22/a/b" and "git@host:a/b"; nullopt for a path of this machine.
std::optional<RemoteAddress> remoteAddressOf(const QString &url);

/// Whether a remote with this address is the forge's repository.
bool leadsTo(const QString &url, const ForgeDefinition &forge);

} // namespace domain
