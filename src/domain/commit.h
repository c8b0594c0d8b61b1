// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

namespace domain {

/// A full hexadecimal object id (40 or 64 characters), or empty.
using ObjectId = QString;

struct Person {
    QString name;
    QString email;
    bool operator==(const Person &) const = default;
};

/// What a commit says. The message is decoded text: bytes that were not valid in the commit's
/// encoding are replaced by U+FFFD, never dropped.
struct Commit {
    ObjectId id;
    std::vector<ObjectId> parents;
    Person author;
    Person committer;
    qint64 committedAt = 0; ///< seconds since 1970-01-01T00:00:00Z
    QString message;

    QString subject() const { return message.left(message.indexOf(QLatin1Char('\n'))).trimmed(); }
    bool isMerge() const { return parents.size() > 1; }
};

/// The first ten characters: what people are shown.
inline QString shortId(const ObjectId &id) { return id.left(10); }

} // namespace domain
