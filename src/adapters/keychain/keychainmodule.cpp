// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one function of the module that app/keychain.cpp loads.
#include "adapters/keychain/keychaincredentialstore.h"

extern "C" Q_DECL_EXPORT engine::CredentialStore *slipwayOpenKeychain() { return new adapters::KeychainCredentialStore; }
