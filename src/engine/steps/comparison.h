// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/step.h"
#include "engine/steps/releasefiles.h"

namespace engine {

/// What a folder target holds of a release against what it should hold, file by file: the one answer for board and step.
struct Comparison {
    Found found = Found::Absent;
    QStringList differing; ///< names of files that are missing, changed, or none of this release's
    Digest expected;       ///< of the archive, or of the first file that differs; empty while it is neither built nor published
    Digest actual;
};

/// Byte for byte, but a signature made elsewhere counts when it is a good one of our key, or when there is no key here.
/// What is not built is built, or reckoned, once something is published.
domain::Result<Comparison> compare(const ReleaseFiles &files, const QString &folder, const CancelToken &cancel);

} // namespace engine
