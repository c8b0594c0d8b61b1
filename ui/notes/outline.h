// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace ui {

/// A heading of a Markdown text.
struct Heading {
    int line = 0; ///< from 0
    int level = 1;
    QString text;
    bool operator==(const Heading &) const = default;
};

/// The ATX headings of a text, those inside fenced code left out.
std::vector<Heading> headingsOf(const QString &markdown);

} // namespace ui
