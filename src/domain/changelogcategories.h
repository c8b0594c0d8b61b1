// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/changelogtext.h"

namespace domain {

/// A "### Added" of a section and what stands below it. The one without a name is what comes before the first.
struct ChangelogCategory {
    QString name;
    ChangelogLine last;  ///< its last line that is not empty; the heading when nothing stands below
    QByteArray content;  ///< LF line ends, without empty lines at the edges
};

/// The categories among some lines of a file, in order. `heading` is the line above the first of them.
std::vector<ChangelogCategory> categoriesOf(const QByteArray &bytes, const ChangelogLine &heading, const std::vector<ChangelogLine> &lines);

/// Adds the categories of `body` (LF) to a section whose own categories stay where they are: to the category of
/// the same name, or else below the last one. Items that are already there, word for word, are not added again.
std::vector<ByteEdit> mergeEdits(const QByteArray &bytes, const std::vector<ChangelogCategory> &section, const QByteArray &body);

} // namespace domain
