// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "domain/secret.h"
#include "engine/canceltoken.h"

namespace cli {

/// From now on SIGINT and SIGTERM (an interrupt from the keyboard, a timer that gives up) ask the work to stop.
/// A second one ends the program.
engine::CancelToken cancelOnSignals();

bool canAsk(); ///< stdin is a terminal
/// Asks on the terminal. True for a full "yes" alone.
bool askForYes(const QString &question);

/// From the terminal without echo, or all of stdin without its last line end. Error: Cancelled.
domain::Result<domain::Secret> readSecret(const QString &prompt);

} // namespace cli
