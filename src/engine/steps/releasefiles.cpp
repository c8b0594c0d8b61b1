// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/releasefiles.h"
#include <QCryptographicHash>
#include <QDir>

namespace engine {

using domain::Result;
using domain::Status;

ReleaseFiles::ReleaseFiles(std::shared_ptr<const Project> project, QString version, TagRef tag)
    : m_project(std::move(project)), m_version(std::move(version)), m_tag(std::move(tag))
{
}

QString ReleaseFiles::archiveName() const { return QStringLiteral("%1-%2.tar.gz").arg(m_project->process.projectName, m_version); }

QString ReleaseFiles::signatureName() const
{
    const auto suffix = m_project->signer->suffix();
    return suffix ? checksumsName() + *suffix : QString();
}

Result<QString> ReleaseFiles::path(const QString &name) const
{
    return m_project->buildFolder->pathFor(m_version + QLatin1Char('-') + domain::shortId(m_tag.object), name);
}

Result<QStringList> ReleaseFiles::paths() const
{
    QStringList names{archiveName(), notesName(), checksumsName()};
    if (!signatureName().isEmpty())
        names << signatureName();
    QStringList all;
    for (const QString &name : names) {
        const auto file = path(name);
        if (!file)
            return domain::failure(file.error());
        all << *file;
    }
    return all;
}

Result<Digest> ReleaseFiles::builtDigest(const QString &name) const
{
    const auto file = path(name);
    return file ? m_project->buildFolder->digest(*file) : Result<Digest>(domain::failure(file.error()));
}

Result<Digest> ReleaseFiles::digest(const QString &name, const CancelToken &cancel) const
{
    const auto built = builtDigest(name);
    if (built || built.error().kind != domain::ErrorKind::FileNotFound)
        return built;
    if (name == archiveName()) {
        const Status made = buildArchive(cancel);
        return made ? builtDigest(name) : Result<Digest>(domain::failure(made.error()));
    }
    const auto bytes = name == notesName() ? notes() : checksums(cancel);
    if (!bytes)
        return domain::failure(bytes.error());
    return QLatin1String("sha256:") + QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
}

Status ReleaseFiles::buildArchive(const CancelToken &cancel) const
{
    const auto file = path(archiveName());
    if (!file)
        return domain::failure(file.error());
    const QString prefix = QStringLiteral("%1-%2/").arg(m_project->process.projectName, m_version);
    return m_project->git->archive(m_tag.commit, prefix, *file, cancel);
}

Result<QByteArray> ReleaseFiles::notes() const
{
    const auto message = m_project->repository->tagMessage(m_tag.name);
    if (!message)
        return domain::failure(message.error());
    return QString(QLatin1String("# ") + message->trimmed() + QLatin1Char('\n')).toUtf8();
}

Result<QByteArray> ReleaseFiles::checksums(const CancelToken &cancel) const
{
    QByteArray lines;
    for (const QString &name : {archiveName(), notesName()}) {
        const auto sum = digest(name, cancel);
        if (!sum)
            return domain::failure(sum.error());
        lines += sum->mid(int(qstrlen("sha256:"))).toLatin1() + "  " + name.toUtf8() + '\n';
    }
    return lines;
}

QString folderOf(const Project &project, const domain::TargetDefinition &target)
{
    return QDir::cleanPath(QDir(project.repository->workTree()).absoluteFilePath(target.path));
}

} // namespace engine
