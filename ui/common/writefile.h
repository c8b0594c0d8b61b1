// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <QByteArray>

namespace ui {

/// A file that the person chose, whole or not at all. Error: InputOutput with the system's words. Blocks.
domain::Status writeFile(const QString &path, const QByteArray &bytes);

} // namespace ui
