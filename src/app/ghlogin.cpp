// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ghlogin.h"
#include "adapters/process/ghlogin.h"

namespace app {

std::function<domain::Result<domain::Secret>(const QString &host, const engine::CancelToken &cancel)> loginOfGh()
{
    if (adapters::isGhInstalled())
        return &adapters::tokenOfGh;
    return {};
}

} // namespace app
