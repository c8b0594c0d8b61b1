// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace app {

/// Git settings of the sample project's own clone: who releases, and nothing of the person's Git configuration
/// (hooks, signing, line ends) that could make the first try fail. `workTree` is absolute.
QStringList sampleSettings(const QString &workTree);

} // namespace app
