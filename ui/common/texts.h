// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/commit.h"
#include <QDateTime>

/// Small words of the window that several panes share.
namespace ui {

/// "just now", "2 min ago", "3 h ago", then the local date and time.
QString relativeTime(const QDateTime &at, const QDateTime &now);
/// "0:42", "1:12:03".
QString clockTime(qint64 milliseconds);
/// Seven characters of a commit, as people write it.
QString shortCommit(const domain::ObjectId &id);
/// An id or digest cut to a readable length: "sha256:9f86d0818…". Anything else stays as it is.
QString shortDigest(const QString &text);

} // namespace ui
