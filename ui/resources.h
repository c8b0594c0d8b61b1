// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A static library's resources are only there when they are asked for. Outside of any namespace, as Qt wants it.
void initializeSlipwayResources();
