// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/gitprogram.h"
#include "adapters/git/gitarchive.h"
#include "adapters/git/gitfailure.h"
#include "adapters/git/gitremote.h"
#include "adapters/git/loosecommit.h"
#include "adapters/git/patience.h"
#include "adapters/git/privateworktree.h"

namespace adapters {

using domain::ErrorKind;
using domain::failure;
using domain::ObjectId;
using domain::Result;
using domain::Status;
using engine::CancelToken;

namespace {

/// A signature is appended to a tag's message: without an end of line it would not be found again.
QByteArray asMessage(const QString &message)
{
    QByteArray bytes = message.toUtf8();
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    return bytes;
}

Result<GitOutput> runPatiently(const GitChild &git, const GitCall &call, const CancelToken &cancel)
{
    return withPatience([&] { return git.run(call, cancel); }, isLocked, cancel);
}

} // namespace

GitProgram::GitProgram(const QString &workTree, QString privateFolder, GitChild::Terminal terminal)
    : m_git(workTree, terminal), m_privateFolder(std::move(privateFolder))
{
    PrivateWorkTree::removeLeftovers(m_git, m_privateFolder);
}

Result<std::map<QString, ObjectId>> GitProgram::remoteRefs(const QString &remote, const CancelToken &cancel)
{
    return GitRemote(m_git, remote).refs(cancel);
}

Status GitProgram::fetch(const QString &remote, const CancelToken &cancel) { return GitRemote(m_git, remote).fetch(cancel); }

Status GitProgram::fetchRefs(const QString &remote, const QString &pattern, const CancelToken &cancel)
{
    return GitRemote(m_git, remote).fetchRefs(pattern, cancel);
}

QStringList GitProgram::pushCommand(const QString &remote, const std::vector<engine::PushRef> &refs) const
{
    return QStringList(QStringLiteral("git")) + GitRemote(m_git, remote).pushArguments(refs);
}

Status GitProgram::push(const QString &remote, const std::vector<engine::PushRef> &refs, const CancelToken &cancel)
{
    return GitRemote(m_git, remote).push(refs, cancel);
}

/// The first line of what git answers; nullopt when it answers no.
std::optional<QString> GitProgram::ask(const GitChild &git, const QStringList &arguments, const CancelToken &cancel) const
{
    const auto result = git.run({arguments}, cancel);
    if (!result || result->exitCode != 0)
        return std::nullopt;
    return QString::fromUtf8(result->out).section(QLatin1Char('\n'), 0, 0);
}

Status GitProgram::updateRef(const QString &fullName, const ObjectId &to, const ObjectId &old, const QString &reason)
{
    const QString absent(to.size(), QLatin1Char('0'));
    const GitCall call{words("update-ref -m") << reason << QStringLiteral("--") << fullName << to << (old.isEmpty() ? absent : old)};
    const auto result = runPatiently(m_git, call, {});
    if (!result)
        return failure(result.error());
    if (result->exitCode == 0)
        return {};
    const bool moved = result->err.contains("but expected") || result->err.contains("reference already exists")
                       || result->err.contains("unable to resolve reference");
    return failure(gitFailure(*result, fullName, moved ? ErrorKind::BranchElsewhere : ErrorKind::CommandFailed));
}

Result<std::unique_ptr<engine::WorkTree>> GitProgram::checkOut(const ObjectId &commit, const CancelToken &cancel)
{
    return PrivateWorkTree::make(m_git, m_privateFolder, commit, cancel);
}

Result<ObjectId> GitProgram::commit(const engine::WorkTree &tree, const QStringList &paths, const QString &message, bool signOff,
                                    const CancelToken &cancel)
{
    const GitChild git = m_git.in(tree.path());
    GitCall add{words("add --") + paths};
    add.environment.insert(QStringLiteral("GIT_LITERAL_PATHSPECS"), QStringLiteral("1"));
    const auto added = git.run(add, cancel);
    if (!added)
        return failure(added.error());
    if (added->exitCode != 0)
        return failure(gitFailure(*added, paths.join(QLatin1Char(' '))));
    return commitIndex(git, message, signOff, cancel);
}

Result<ObjectId> GitProgram::commitIndex(const GitChild &git, const QString &message, bool signOff, const CancelToken &cancel)
{
    const auto unchanged = git.run({words("diff-index --cached --quiet HEAD")}, cancel);
    if (!unchanged)
        return failure(unchanged.error());
    if (unchanged->exitCode == 0)
        return failure(ErrorKind::NothingToRelease);
    QStringList arguments = words("-c user.useConfigOnly=true commit --quiet --cleanup=verbatim -F -");
    if (signOff)
        arguments << QStringLiteral("--signoff");
    const auto result = git.run({arguments, asMessage(message)}, cancel);
    if (!result)
        return failure(result.error());
    // 1 is a hook's refusal; git itself dies with 128.
    if (result->exitCode == 1)
        return failure(ErrorKind::HookFailed, {}, wordsOf(*result));
    if (result->exitCode != 0)
        return failure(gitFailure(*result, {}));
    const auto made = ask(git, words("rev-parse HEAD"), {});
    return made ? Result<ObjectId>(*made) : failure(ErrorKind::CommandFailed, QStringLiteral("HEAD"));
}

Result<ObjectId> GitProgram::commitFiles(const std::map<QString, QByteArray> &files, const ObjectId &parent, const QString &message,
                                         const CancelToken &cancel)
{
    return writeCommit(m_git, files, {parent, message}, cancel);
}

Result<ObjectId> GitProgram::squashMerge(const engine::WorkTree &tree, const ObjectId &commit, const QString &message,
                                         const CancelToken &cancel)
{
    const GitChild git = m_git.in(tree.path());
    // --ff: with merge.ff=false in the configuration git would refuse to squash.
    const auto merged = git.run({words("merge --squash --ff --quiet") << commit}, cancel);
    if (!merged)
        return failure(merged.error());
    if (merged->exitCode != 0) {
        const bool conflict = merged->out.contains("CONFLICT") || merged->err.contains("Automatic merge failed");
        return failure(gitFailure(*merged, commit, conflict ? ErrorKind::MergeConflict : ErrorKind::CommandFailed));
    }
    return commitIndex(git, message, false, cancel);
}

Status GitProgram::createTag(const QString &name, const ObjectId &commit, const QString &message, const CancelToken &cancel)
{
    const GitCall call{words("-c user.useConfigOnly=true tag -a --cleanup=verbatim -F - --") << name << commit, asMessage(message)};
    const auto result = runPatiently(m_git, call, cancel);
    if (!result)
        return failure(result.error());
    if (result->exitCode == 0)
        return requireSignature(name, *result);
    if (!result->err.contains("already exists"))
        return failure(gitFailure(*result, name));
    const auto there = ask(m_git, words("rev-parse --verify") << QStringLiteral("refs/tags/%1^{commit}").arg(name), cancel);
    if (there == commit)
        return {};
    return failure(ErrorKind::TagElsewhere, name, there.value_or(wordsOf(*result)));
}

/// git 2.39 makes an unsigned tag, and calls that success, when ssh-keygen fails.
Status GitProgram::requireSignature(const QString &tag, const GitOutput &made) const
{
    const auto wanted = ask(m_git, words("config --type=bool --get tag.gpgSign"), {});
    if (wanted != QStringLiteral("true"))
        return {};
    const QString ref = QStringLiteral("refs/tags/") + tag;
    const auto object = m_git.run({words("cat-file tag") << ref}, {});
    if (!object)
        return failure(object.error());
    if (object->out.contains("\n-----BEGIN "))
        return {};
    if (const auto id = ask(m_git, words("rev-parse --verify") << ref, {}))
        (void)m_git.run({words("update-ref -d") << ref << *id}, {});
    return failure(ErrorKind::SigningFailed, tag, wordsOf(made));
}

Result<bool> GitProgram::fastForward(const QString &branch, const ObjectId &commit, const CancelToken &cancel)
{
    const QString full = QStringLiteral("refs/heads/") + branch;
    const auto now = ask(m_git, words("rev-parse --verify --quiet") << full, cancel);
    if (now == commit)
        return true;
    if (!now || !ask(m_git, words("merge-base --is-ancestor") << *now << commit, cancel))
        return cancel.requested() ? Result<bool>(failure(ErrorKind::Cancelled, branch)) : false;
    const auto head = ask(m_git, words("symbolic-ref --quiet HEAD"), cancel);
    if (head == full)
        return mergeCheckout(commit, cancel);
    const auto trees = m_git.run({words("worktree list --porcelain")}, cancel);
    if (!trees)
        return failure(trees.error());
    if (trees->out.split('\n').contains("branch " + full.toUtf8()))
        return false;
    const Status moved = updateRef(full, commit, *now, QStringLiteral("slipway: fast-forward"));
    if (!moved && moved.error().kind != ErrorKind::BranchElsewhere)
        return failure(moved.error());
    return moved.has_value();
}

/// A merge that was killed half way leaves files of the new commit under the old one. When every change is of
/// that kind nothing of the person's is there, and what is left of the checkout is made up for.
Result<bool> GitProgram::finishCheckout(const ObjectId &commit, const CancelToken &cancel)
{
    const auto pathsOf = [&](const char *command, const QStringList &more) -> std::optional<QList<QByteArray>> {
        const auto result = m_git.run({words(command) + more}, cancel);
        if (!result || result->exitCode != 0)
            return std::nullopt;
        QList<QByteArray> paths = result->out.split('\0');
        paths.removeAll(QByteArray());
        return paths;
    };
    const auto changed = pathsOf("diff --name-only -z HEAD", {});
    const auto fromNew = pathsOf("diff --name-only -z", {commit});
    const auto added = pathsOf("diff --name-only -z --diff-filter=A HEAD", {commit});
    const auto untracked = pathsOf("ls-files --others -z", {});
    if (!changed || !fromNew || !added || !untracked)
        return false;
    const auto none = [](const QList<QByteArray> &paths, const QList<QByteArray> &of) {
        return std::none_of(paths.begin(), paths.end(), [&](const QByteArray &path) { return of.contains(path); });
    };
    if (!none(*changed, *fromNew) || !none(*added, *untracked))
        return false;
    const auto reset = runPatiently(m_git, {words("reset --hard --quiet") << commit}, cancel);
    if (!reset)
        return failure(reset.error());
    return reset->exitCode == 0;
}

Result<bool> GitProgram::mergeCheckout(const ObjectId &commit, const CancelToken &cancel)
{
    const auto status = m_git.run({words("status --porcelain --untracked-files=no")}, cancel);
    if (!status)
        return failure(status.error());
    if (status->exitCode != 0)
        return failure(gitFailure(*status, m_git.folder()));
    if (!status->out.isEmpty())
        return finishCheckout(commit, cancel);
    const auto merged = runPatiently(m_git, {words("merge --ff-only --quiet") << commit}, cancel);
    if (!merged)
        return failure(merged.error());
    if (merged->exitCode != 0 && !merged->err.contains("would be overwritten"))
        return failure(gitFailure(*merged, m_git.folder()));
    return merged->exitCode == 0;
}

QStringList GitProgram::archiveCommand(const QString &revision, const QString &prefix, const QString &file) const
{
    return QStringList{QStringLiteral("git")} + archiveArguments({revision, prefix, file});
}

Status GitProgram::archive(const QString &revision, const QString &prefix, const QString &file, const CancelToken &cancel)
{
    return writeArchive(m_git, {revision, prefix, file}, cancel);
}

} // namespace adapters
