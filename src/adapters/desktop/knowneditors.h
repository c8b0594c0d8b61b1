// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <optional>

namespace adapters {

/// How to start a program so that it shows a line of a file. nullopt unless it is an editor with a window of its own that
/// can be told one. `command` is what a person or a desktop file says, without the file: "code --wait".
std::optional<QStringList> commandAtLine(const QStringList &command, const QString &file, int line);

} // namespace adapters
