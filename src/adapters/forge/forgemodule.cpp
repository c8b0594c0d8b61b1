// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one function of the module that app/forge.cpp loads.
#include "adapters/forge/github.h"

extern "C" Q_DECL_EXPORT engine::Forge *slipwayOpenForge(const domain::ForgeDefinition &definition, const adapters::TokenSource &tokens)
{
    return new adapters::GitHub(definition, tokens);
}
