// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/refreader.h"
#include "adapters/git/libgit2.h"

namespace adapters {

using domain::ErrorKind;

namespace {

const QLatin1String prefix("refs/tags/");

engine::TagRef tagOf(git_repository *repository, const git_reference *reference)
{
    engine::TagRef tag;
    tag.name = QString::fromUtf8(git_reference_name(reference)).mid(prefix.size());
    ObjectHandle object;
    ObjectHandle commit;
    const git_oid *target = git_reference_target(reference);
    if (!target || fill(object, git_object_lookup, repository, target, GIT_OBJECT_ANY) != 0)
        return tag;
    tag.object = toObjectId(*target);
    tag.annotated = git_object_type(object.get()) == GIT_OBJECT_TAG;
    if (fill(commit, git_object_peel, object.get(), GIT_OBJECT_COMMIT) == 0)
        tag.commit = toObjectId(*git_object_id(commit.get()));
    return tag;
}

} // namespace

domain::Result<engine::HeadInfo> readHead(git_repository *repository)
{
    ReferenceHandle reference;
    if (fill(reference, git_reference_lookup, repository, "HEAD") != 0)
        return domain::failure(libGit2Error(ErrorKind::RefNotFound, QStringLiteral("HEAD")));
    engine::HeadInfo info;
    if (const char *target = git_reference_symbolic_target(reference.get())) {
        info.branch = QString::fromUtf8(target);
        if (info.branch.startsWith(QLatin1String("refs/heads/")))
            info.branch.remove(0, 11);
    }
    git_oid id;
    const int code = git_reference_name_to_id(&id, repository, "HEAD");
    if (code == 0)
        info.commit = toObjectId(id);
    else if (code != GIT_ENOTFOUND)
        return domain::failure(libGit2Error(ErrorKind::RefNotFound, QStringLiteral("HEAD")));
    return info;
}

domain::Result<domain::ObjectId> resolveCommit(git_repository *repository, const QString &revision)
{
    ObjectHandle object;
    ObjectHandle commit;
    if (fill(object, git_revparse_single, repository, revision.toUtf8().constData()) != 0
        || fill(commit, git_object_peel, object.get(), GIT_OBJECT_COMMIT) != 0)
        return domain::failure(libGit2Error(ErrorKind::RefNotFound, revision));
    return toObjectId(*git_object_id(commit.get()));
}

domain::Result<std::optional<domain::ObjectId>> readBranch(git_repository *repository, const QString &name)
{
    git_oid id;
    const int code = git_reference_name_to_id(&id, repository, (QStringLiteral("refs/heads/") + name).toUtf8().constData());
    if (code == GIT_ENOTFOUND || code == GIT_EINVALIDSPEC)
        return std::nullopt;
    if (code != 0)
        return domain::failure(libGit2Error(ErrorKind::InputOutput, name));
    return toObjectId(id);
}

domain::Result<std::optional<engine::TagRef>> readTag(git_repository *repository, const QString &name)
{
    ReferenceHandle reference;
    const int code = fill(reference, git_reference_lookup, repository, (prefix + name).toUtf8().constData());
    if (code == GIT_ENOTFOUND || code == GIT_EINVALIDSPEC)
        return std::nullopt;
    if (code != 0)
        return domain::failure(libGit2Error(ErrorKind::InputOutput, name));
    return tagOf(repository, reference.get());
}

domain::Result<QStringList> readTagNames(git_repository *repository)
{
    ReferenceIteratorHandle iterator;
    if (fill(iterator, git_reference_iterator_glob_new, repository, "refs/tags/*") != 0)
        return domain::failure(libGit2Error(ErrorKind::InputOutput));
    QStringList names;
    const char *name = nullptr;
    while (git_reference_next_name(&name, iterator.get()) == 0)
        names << QString::fromUtf8(name).mid(prefix.size());
    names.sort();
    return names;
}

domain::Result<QString> readTagMessage(git_repository *repository, const QString &name)
{
    const auto tag = readTag(repository, name);
    if (!tag)
        return domain::failure(tag.error());
    if (!*tag)
        return domain::failure(ErrorKind::RefNotFound, name);
    const auto id = toOid((*tag)->object);
    TagHandle object;
    if (!(*tag)->annotated || !id || fill(object, git_tag_lookup, repository, &*id) != 0)
        return QString();
    QString message = QString::fromUtf8(git_tag_message(object.get()));
    for (const char *begin : {"-----BEGIN PGP SIGNATURE-----", "-----BEGIN SSH SIGNATURE-----", "-----BEGIN SIGNED MESSAGE-----"}) {
        const QString line = QString::fromLatin1(begin);
        const qsizetype at = message.startsWith(line) ? 0 : message.indexOf(QLatin1Char('\n') + line);
        if (at >= 0)
            message.truncate(at);
    }
    return message.trimmed();
}

} // namespace adapters
