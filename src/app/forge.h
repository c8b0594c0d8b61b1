// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releaseprocess.h"
#include "domain/secret.h"
#include "engine/ports/devicecode.h"
#include "engine/ports/forge.h"
#include "engine/ports/repository.h"

namespace app {

/// Loads what talks to the forge with the first question. Its token is the keychain's credential of the forge's host.
/// A question needs a QCoreApplication; asked on another thread than the application's, its event loop has to run.
std::unique_ptr<engine::Forge> makeForge(const domain::ForgeDefinition &definition);

/// Signs in at a forge in a person's browser, by an OAuth app that is registered there under clientId (RFC 8628). Blocks until
/// the code that is shown was typed there, or is no longer good. Needs a QCoreApplication. Error: those of the forge.
domain::Result<domain::Secret> signInByDevice(const domain::ForgeDefinition &definition, const QString &clientId,
                                              const engine::ShowDeviceCode &show, const engine::CancelToken &cancel);

/// The same at the GitHub of a host.
domain::Result<domain::Secret> signInAtHost(const QString &host, const QString &clientId, const engine::ShowDeviceCode &show,
                                            const engine::CancelToken &cancel);

/// Where slipway.toml does not name the remote, it is the one that leads to the forge, or else origin.
void findRemote(domain::ReleaseProcess &process, const engine::Repository &repository);

} // namespace app
