// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/gitremote.h"
#include "adapters/git/gitfailure.h"
#include "adapters/git/patience.h"
#include <QRegularExpression>

namespace adapters {

using domain::ErrorKind;
using domain::failure;

namespace {

constexpr int silenceOfARemote = 120'000; // milliseconds
// A push first runs the person's pre-push hook, which may be a whole test run without a word.
constexpr int silenceOfAPush = 1'800'000;

bool isTag(const QString &ref) { return ref.startsWith(QLatin1String("refs/tags/")); }

QString shortName(const QString &ref) { return ref.section(QLatin1Char('/'), 2); }

/// Somebody else holds the ref's lock or has just moved it; not a lock that can never be had.
bool isBusy(const GitOutput &output)
{
    if (output.exitCode == 0 || !output.out.contains("[remote rejected]"))
        return false;
    for (const char *lasting : {"cannot create", "Permission denied", "No space left", "Read-only"})
        if (output.err.contains(lasting))
            return false;
    return output.err.contains("cannot lock ref") || output.err.contains("failed to lock") || output.out.contains("failed to update ref");
}

struct Refused {
    QString ref;
    QString reason;
};

/// The ref that made the push fail; the others only went down with it.
Refused refusedRef(const GitOutput &output)
{
    Refused first;
    for (const QByteArray &line : output.out.split('\n')) {
        if (!line.startsWith("!\t"))
            continue;
        const QStringList fields = QString::fromUtf8(line).split(QLatin1Char('\t'));
        const Refused refused{fields.value(1).section(QLatin1Char(':'), 1), fields.value(2)};
        if (first.ref.isEmpty() || first.reason.contains(QLatin1String("(atomic push fail")))
            first = refused;
    }
    return first;
}

} // namespace

domain::Error GitRemote::failureOf(const GitOutput &output, const engine::CancelToken &cancel) const
{
    domain::Error error = gitFailure(output, m_remote);
    if (error.kind == ErrorKind::RemoteGone && !m_remote.contains(QLatin1Char('/')) && !m_remote.contains(QLatin1Char(':'))) {
        const auto known = m_git.run({words("remote get-url --") << m_remote}, cancel);
        if (known && known->exitCode != 0)
            error.kind = ErrorKind::RemoteMissing;
    }
    return error;
}

domain::Result<std::map<QString, domain::ObjectId>> GitRemote::refs(const engine::CancelToken &cancel) const
{
    const QStringList arguments = words("ls-remote --quiet --") << m_remote;
    const auto result = m_git.run({arguments, {}, {}, silenceOfARemote}, cancel);
    if (!result)
        return failure(result.error());
    if (result->exitCode != 0)
        return failure(failureOf(*result, cancel));
    std::map<QString, domain::ObjectId> refs;
    for (const QString &line : QString::fromUtf8(result->out).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        refs.emplace(line.section(QLatin1Char('\t'), 1), line.section(QLatin1Char('\t'), 0, 0));
    return refs;
}

domain::Status GitRemote::fetch(const engine::CancelToken &cancel) const
{
    // Tags come without force: git refuses to move one. Nothing is pruned, whatever the configuration says.
    const QStringList arguments = words("fetch --tags --no-prune --progress --no-recurse-submodules --") << m_remote;
    const auto result = withPatience([&] { return m_git.run({arguments, {}, {}, silenceOfARemote}, cancel); }, isLocked, cancel);
    if (!result)
        return failure(result.error());
    if (result->exitCode == 0)
        return {};
    static const QRegularExpression moved(QStringLiteral("! \\[rejected\\]\\s+(\\S+)\\s.*would clobber existing tag"));
    const QString words = wordsOf(*result);
    if (const auto match = moved.match(words); match.hasMatch())
        return failure(ErrorKind::TagElsewhere, match.captured(1), words);
    return failure(failureOf(*result, cancel));
}

domain::Status GitRemote::fetchRefs(const QString &pattern, const engine::CancelToken &cancel) const
{
    const QStringList arguments = words("fetch --no-tags --prune --quiet --no-recurse-submodules --")
                                  << m_remote << QStringLiteral("+%1:%1").arg(pattern);
    const auto result = withPatience([&] { return m_git.run({arguments, {}, {}, silenceOfARemote}, cancel); }, isLocked, cancel);
    if (!result)
        return failure(result.error());
    return result->exitCode == 0 ? domain::Status() : failure(failureOf(*result, cancel));
}

domain::Status GitRemote::movesForward(const engine::PushRef &ref, const engine::CancelToken &cancel) const
{
    if (ref.expected.isEmpty())
        return {};
    if (isTag(ref.to))
        return failure(ErrorKind::TagElsewhere, shortName(ref.to), ref.expected);
    const auto result = m_git.run({words("merge-base --is-ancestor") << ref.expected << ref.from}, cancel);
    if (!result)
        return failure(result.error());
    if (result->exitCode != 0)
        return failure(ErrorKind::RemoteDiverged, shortName(ref.to), wordsOf(*result));
    return {};
}

QStringList GitRemote::pushArguments(const std::vector<engine::PushRef> &refs) const
{
    // No more than was shown: not the tags of push.followTags, not the submodules.
    QStringList arguments = words("push --atomic --porcelain --progress --no-follow-tags --recurse-submodules=no");
    for (const engine::PushRef &ref : refs)
        arguments << QStringLiteral("--force-with-lease=%1:%2").arg(ref.to, ref.expected);
    arguments << QStringLiteral("--") << m_remote;
    for (const engine::PushRef &ref : refs)
        arguments << ref.from + QLatin1Char(':') + ref.to;
    return arguments;
}

domain::Status GitRemote::push(const std::vector<engine::PushRef> &refs, const engine::CancelToken &cancel) const
{
    for (const engine::PushRef &ref : refs)
        if (const auto forward = movesForward(ref, cancel); !forward)
            return forward;
    const auto result = withPatience([&] { return m_git.run({pushArguments(refs), {}, {}, silenceOfAPush}, cancel); }, isBusy, cancel);
    if (!result)
        return failure(result.error());
    if (result->exitCode == 0)
        return {};
    return failure(pushFailure(*result, cancel));
}

domain::Error GitRemote::pushFailure(const GitOutput &output, const engine::CancelToken &cancel) const
{
    const Refused refused = refusedRef(output);
    if (refused.ref.isEmpty()) {
        // git says no more than this when the pre-push hook has refused: the words are the hook's.
        const bool hook = output.err.contains("failed to push some refs") && !output.err.contains("fatal:");
        return hook ? domain::Error{ErrorKind::HookFailed, QStringLiteral("pre-push"), wordsOf(output), {}, {}} : failureOf(output, cancel);
    }
    domain::Error error{ErrorKind::RemoteRejected, shortName(refused.ref), wordsOf(output), {}, {}};
    if (isBusy(output))
        error.kind = ErrorKind::RemoteBusy;
    else if (refused.reason.startsWith(QLatin1String("[rejected]")))
        error.kind = isTag(refused.ref) ? ErrorKind::TagElsewhere : ErrorKind::RemoteDiverged;
    return error;
}

} // namespace adapters
