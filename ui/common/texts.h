// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/commit.h"
#include <QDateTime>

/// Small words of the window that several panes share.
namespace ui {

/// All in the person's locale: digits, order and words.

/// "just now", "2 min ago", "3 h ago", then the local date and time. Beside it, on hover, belongs exactTime().
QString relativeTime(const QDateTime &at, const QDateTime &now);
/// "today", "34 d ago": for what is counted in days.
QString daysAgo(const QDateTime &at, const QDateTime &now);
/// The instant with seconds and the zone it is told in; empty when there is none.
QString exactTime(const QDateTime &at);
/// Hours, minutes and seconds of the day.
QString timeOfDay(const QTime &time);
/// "0:42", "1:12:03".
QString clockTime(qint64 milliseconds);
/// Things one after the other, with the comma of the language.
QString listed(const QStringList &things);
/// One sentence after the other; only some scripts put a space between them.
QString together(const QString &sentence, const QString &next);
/// In a window that runs from right to left, paths, versions, ids and addresses are bound to run from left to right: else
/// "../x" would be seen as "x/..". Put in where text is drawn, never where it is kept or copied.
QString isolated(const QString &text, Qt::LayoutDirection direction);
/// Seven characters of a commit, as people write it.
QString shortCommit(const domain::ObjectId &id);
/// An id or digest cut to a readable length: "sha256:9f86d0818…". Anything else stays as it is.
QString shortDigest(const QString &text);

} // namespace ui
