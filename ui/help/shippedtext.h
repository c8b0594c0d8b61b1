// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace ui {

/// A text that comes with the program, without the comments it begins with; empty when it is not there.
QString shippedText(const QString &path);

} // namespace ui
