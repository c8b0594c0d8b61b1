// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/errorphrases.h"
#include <QCoreApplication>

namespace phrases {

using domain::ErrorKind;

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(phrases)
};
} // namespace

QString repositorySentence(const domain::Error &error)
{
    const QString &subject = error.subject;
    switch (error.kind) {
    case ErrorKind::NotARepository:
        return Text::tr("%1 is not in a Git repository. Choose the folder of one, or make one with “git init”.").arg(subject);
    case ErrorKind::ForeignOwner:
        return Text::tr("The repository %1 belongs to another user, so Git will not touch it. If you trust it: git config --global --add "
                        "safe.directory %1")
            .arg(subject);
    case ErrorKind::BareRepository:
        return Text::tr("%1 is a bare repository: it has no files to check or change. Open a clone of it.").arg(subject);
    case ErrorKind::EmptyRepository:
        return Text::tr("The repository has no commit yet, so there is nothing to release. Commit something first.");
    case ErrorKind::ShallowRepository:
        return Text::tr("The history of %1 is cut off (a shallow clone), so what changed since the last release cannot be told. "
                        "Get the rest with “git fetch --unshallow”.")
            .arg(subject);
    case ErrorKind::DetachedHead: return Text::tr("No branch is checked out. Change to one with “git switch”.");
    case ErrorKind::DirtyTree:
        return withWords(Text::tr("The work tree has changes that are not committed. Commit them or put them aside with “git stash”."),
                         error.detail);
    case ErrorKind::WorkTreeElsewhere:
        return Text::tr("Your work tree is at %1, and this is about %2. Get that with “git switch” and “git pull”, then try again.")
            .arg(error.detail, error.expected);
    case ErrorKind::RefNotFound:
        return Text::tr("“%1” was not found: no branch, tag or commit of this repository has that name. “git fetch” may bring it.")
            .arg(subject);
    case ErrorKind::IdentityMissing:
        return subject.isEmpty()
                   ? Text::tr("Git does not know who you are. Set user.name and user.email with “git config --global”.")
                   : Text::tr("Git does not know who you are: %1 is not set. Set it with: git config --global %1 \"…\"").arg(subject);
    case ErrorKind::RepositoryLocked:
        return Text::tr("Another program works on the repository, or one was killed while it did: %1 is there. Wait until it has ended; if "
                        "none runs, delete that file. Then run this again.")
            .arg(subject);
    case ErrorKind::HookFailed:
        return withWords(
            subject.isEmpty()
                ? Text::tr("A hook of the repository refused. Mend what it complains about, then run this again. It said:")
                : Text::tr("The repository's hook “%1” refused. Mend what it complains about, then run this again. It said:").arg(subject),
            error.detail);
    case ErrorKind::SigningFailed:
        return withWords(
            Text::tr("Signing failed: %1. Is the key there and unlocked? Git is configured with user.signingkey and gpg.format.")
                .arg(subject),
            error.detail);
    default: return {};
    }
}

} // namespace phrases
