// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

namespace tests {

/// The HTML that a specification of Markdown expects, as drawnMarkdown() writes what is drawn of it. nullopt: its tags do not fit together.
std::optional<QString> drawnHtml(const QString &html);

} // namespace tests
