// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace adapters {

/// The command, without its file, of the program that the desktop opens files of this kind with; empty when none is known.
/// As "Association between MIME types and applications" and the "Desktop Entry Specification" of freedesktop.org say.
QStringList handlerOf(const QString &file);

} // namespace adapters
