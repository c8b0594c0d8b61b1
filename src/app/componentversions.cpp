// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/componentversions.h"
#include "adapters/git/gitversions.h"

namespace app {

std::vector<std::pair<QString, QString>> componentVersions()
{
    return {{QStringLiteral("libgit2"), adapters::libGit2Version()}, {QStringLiteral("git"), adapters::gitVersion()}};
}

} // namespace app
