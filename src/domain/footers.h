// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/conventionalcommit.h"

namespace domain {

/// A line that opens a footer (Conventional Commits 1.0.0 items 8, 9 and 16). Views into the line.
struct FooterLine {
    QStringView token;
    QStringView value; ///< what stands on this line; it may go on below
    bool isBreaking = false;
};
std::optional<FooterLine> readFooterLine(QStringView line);

/// What stands below a header.
struct MessageTail {
    QString body;
    std::vector<Footer> footers;
    bool breaking = false;
    QString breakingText; ///< of all breaking footers, one below the other
};

/// `text` has LF line ends and begins with the first line after the header.
MessageTail readTail(QStringView text);

} // namespace domain
