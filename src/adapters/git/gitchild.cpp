// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/gitchild.h"
#include "adapters/process/childenvironment.h"
#include "adapters/process/childprocess.h"
#include <QDir>
#include <fcntl.h>
#include <unistd.h>

namespace adapters {
namespace {

QProcessEnvironment environmentFor(const GitCall &call, GitChild::Terminal terminal)
{
    auto environment = environmentOutsideRepositories();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    environment.insert(QStringLiteral("GIT_EDITOR"), QStringLiteral(":"));
    if (terminal == GitChild::Terminal::Silent) {
        environment.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
        if (!environment.contains(QStringLiteral("SSH_ASKPASS_REQUIRE")))
            environment.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("prefer"));
    }
    for (auto it = call.environment.begin(); it != call.environment.end(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

/// Where nobody can be asked, git runs in a session of its own: killed together with Slipway it would leave locks behind.
bool hasTerminal()
{
    static const bool has = [] {
        const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
        return terminal >= 0 && ::close(terminal) == 0;
    }();
    return has;
}

} // namespace

QStringList words(const char *command) { return QString::fromLatin1(command).split(QLatin1Char(' ')); }

domain::Result<GitOutput> GitChild::run(const GitCall &call, const engine::CancelToken &cancel) const
{
    using domain::ErrorKind;
    if (!QDir(m_folder).exists())
        return domain::failure(ErrorKind::FileNotFound, m_folder);
    const QString git = QStringLiteral("git");
    // Garbage is collected when the person works, not in the middle of a release.
    static const QStringList always = words("-c gc.auto=0 -c maintenance.auto=false");
    const ChildCommand command{git,        always + call.arguments, m_folder,      environmentFor(call, m_terminal),
                               call.input, !hasTerminal(),          call.idleLimit};
    GitOutput result;
    const ChildEnd end = runChild(
        command, [&](const QByteArray &bytes) { result.out += bytes; },
        [&](const QByteArray &bytes) {
            result.err += bytes;
            if (call.heard)
                call.heard(bytes);
        },
        cancel);
    result.exitCode = end.code;
    switch (end.how) {
    case ChildEnd::How::Exited: return result;
    case ChildEnd::How::NotStarted: return domain::failure(ErrorKind::ProgramMissing, git, end.reason);
    case ChildEnd::How::Cancelled: return domain::failure(ErrorKind::Cancelled, git);
    case ChildEnd::How::Idle: return domain::failure(ErrorKind::TimedOut, git, QString::fromUtf8(result.err));
    case ChildEnd::How::Signalled: break;
    }
    return domain::failure(ErrorKind::CommandFailed, git, QStringLiteral("signal %1\n").arg(end.code) + QString::fromUtf8(result.err));
}

} // namespace adapters
