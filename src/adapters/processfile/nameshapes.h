// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

namespace adapters {

/// Whether Git takes this as a branch name (git-check-ref-format(1)).
bool isRefName(const QString &name);

/// An id of a check or target: letters, digits, ".", "_" and "-", beginning with a letter or digit.
bool isId(const QString &text);

/// The path without "." when it is relative, has no ".." and stays out of .git; nullopt otherwise.
std::optional<QString> insidePath(const QString &path);

/// The first {word} other than {version}; empty when there is none.
QString unknownPlaceholder(const QString &text);

} // namespace adapters
