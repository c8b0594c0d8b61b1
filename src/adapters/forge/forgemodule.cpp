// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The functions of the module that app/forge.cpp loads.
#include "adapters/forge/devicesignin.h"
#include "adapters/forge/github.h"

extern "C" Q_DECL_EXPORT engine::Forge *slipwayOpenForge(const domain::ForgeDefinition &definition, const adapters::TokenSource &tokens)
{
    return new adapters::GitHub(definition, tokens);
}

extern "C" Q_DECL_EXPORT void slipwaySignIn(const domain::ForgeDefinition &definition, const QString &clientId,
                                            const engine::ShowDeviceCode &show, const engine::CancelToken &cancel,
                                            domain::Result<domain::Secret> &token)
{
    adapters::HttpClient http;
    token = adapters::DeviceSignIn(http, definition, clientId).signIn(show, cancel);
}
