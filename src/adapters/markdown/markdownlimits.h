// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace adapters {

/// Whether cmark-gfm will read this in about a second. Releases before 0.29.0.gfm.13, and so Debian 12's, need
/// quadratic time for some texts that nobody writes in earnest (CVE-2023-24824, CVE-2023-26485, CVE-2023-37463);
/// a commit message can bring them in. Errs on the safe side far above what release notes hold.
bool isQuickToParse(const QByteArray &markdown);

} // namespace adapters
