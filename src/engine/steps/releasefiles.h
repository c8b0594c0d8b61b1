// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/project.h"

namespace engine {

/// The files of one release, built outside the checkout under the tag's commit, so that nothing of
/// another commit can be taken for them.
class ReleaseFiles {
public:
    ReleaseFiles(std::shared_ptr<const Project> project, QString version, TagRef tag);

    const Project &project() const { return *m_project; }
    const QString &version() const { return m_version; }
    const TagRef &tag() const { return m_tag; }
    QString archiveName() const;
    static QString notesName() { return QStringLiteral("NOTES.md"); }
    static QString checksumsName() { return QStringLiteral("SHA256SUMS"); }
    /// Empty when no signing key is configured.
    QString signatureName() const;
    domain::Result<QString> path(const QString &name) const;
    domain::Result<Digest> builtDigest(const QString &name) const; ///< FileNotFound
    /// What the built file has, or would have: the archive is built for it. Not of a signature.
    domain::Result<Digest> digest(const QString &name, const CancelToken &cancel) const;
    /// All files that are published, absolute.
    domain::Result<QStringList> paths() const;

    domain::Status buildArchive(const CancelToken &cancel) const;
    /// The tag's message: the notes travel with the tag, so any machine publishes the same ones.
    domain::Result<QByteArray> notes() const;
    domain::Result<QByteArray> checksums(const CancelToken &cancel) const;

private:
    std::shared_ptr<const Project> m_project;
    QString m_version;
    TagRef m_tag;
};

using SharedFiles = std::shared_ptr<const ReleaseFiles>;

/// The folder of a target: relative to the repository, or absolute.
QString folderOf(const Project &project, const domain::TargetDefinition &target);

} // namespace engine
