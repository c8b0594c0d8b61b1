// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/mainwindow.h"

namespace ui {

/// The window's half of the composition root: ties the real project, keychain and renderer to it.
/// The sample project goes to `sampleFolder`, or into a new folder among Slipway's own data when that is empty.
WindowServices makeServices(const QString &sampleFolder);

} // namespace ui
