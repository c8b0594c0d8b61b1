// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/draft/processdraft.h"
#include "engine/notes.h"

namespace engine {

/// What the parts of a draft are read from: one commit and what was released before it.
struct DraftSource {
    const Repository &repository;
    const KeyLocator &keys;
    domain::ObjectId commit;
    QStringList paths;
    domain::TagPattern tag = domain::TagPattern::common();
    std::optional<Released> last;

    /// A file of the commit; empty when it cannot be read.
    QByteArray read(const QString &path) const { return repository.fileAt(commit, path).value_or(QByteArray()); }
    QString lastVersion() const { return last ? last->version.toString() : QString(); }
};

/// The last part of a path: "a/b.toml" gives "b.toml".
inline QString fileNameOf(const QString &path) { return path.section(QLatin1Char('/'), -1); }
inline QString folderOf(const QString &path) { return path.section(QLatin1Char('/'), 0, -2); }
inline qsizetype depthOf(const QString &path) { return path.count(QLatin1Char('/')); }

/// A line of the file as people read it, from 1.
QString lineAt(const QByteArray &bytes, int line);

/// "v{version}" and its like, with how many of the tags it matches. nullopt when no tag is a version.
struct TagShape {
    domain::TagPattern pattern;
    qsizetype count = 0;
    domain::Version highest;
};
/// The shape that the releases of the whole project have: a tag that names a part ("gui-1.2.3") counts less than one
/// that does not, and among these the one with the highest version wins, so that a change of habit is followed.
std::optional<TagShape> tagShapeOf(const QStringList &tags, const QString &project);

/// Places that hold the version, those that hold the last released one first.
std::vector<Guess> versionGuesses(const DraftSource &source);
/// The changelog of the whole project: in the root, in "docs", or beside a version file that is used.
std::vector<Guess> changelogGuesses(const DraftSource &source, const std::vector<Guess> &known);
/// The checks that read a file, and the one for breaking changes.
std::vector<Guess> checkGuesses(const DraftSource &source, const std::vector<Guess> &known);
/// The workflow at GitHub that publishes when a tag is pushed.
std::optional<Guess> workflowGuess(const DraftSource &source);
/// What workflows publish.
std::vector<Guess> publisherGuesses(const DraftSource &source);

} // namespace engine
