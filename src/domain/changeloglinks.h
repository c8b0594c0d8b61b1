// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/changelogtext.h"

namespace domain {

/// How a changelog's newest release and the one before it are called; empty when there is none.
struct NewestReleases {
    QString newest;
    QString secondNewest;
};

/// A version and the tag that stands for it.
struct TaggedVersion {
    QString version;
    QString tag;
};

/// The link of the newest release, moved on to the next one: "…/compare/v1.0.0...v1.1.0" becomes
/// "…/compare/v1.1.0...v1.2.0", ".../releases/tag/v1.1.0" becomes ".../releases/tag/v1.2.0", whatever the host.
/// Empty when the link does not name the newest release.
QString nextLink(const QString &url, const NewestReleases &releases, const TaggedVersion &added);

/// Moves the Unreleased reference on to the new tag and adds a reference for the new version, beside the others
/// and in their manner. Nothing when the file has no such references.
std::vector<ByteEdit> linkEdits(const QByteArray &bytes, const NewestReleases &releases, const TaggedVersion &added);

} // namespace domain
