// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFile>
#include <QString>
#include <fcntl.h>
#include <functional>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

/// Parts of a test that must be another process: real ones, made by fork(2).
namespace test {

constexpr int notPermitted = 77;

/// Starts a child that runs `body` and exits with what it returns.
inline pid_t startChild(const std::function<int()> &body)
{
    const pid_t pid = ::fork();
    if (pid == 0)
        ::_exit(body());
    return pid;
}

/// The child's exit code; 128 and more when a signal ended it.
inline int waitForChild(pid_t pid)
{
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) { }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

inline int inChild(const std::function<int()> &body) { return waitForChild(startChild(body)); }

/// As somebody who may write nowhere but where everybody may: root is stopped by no file mode.
inline int asOrdinaryUser(const std::function<int()> &body)
{
    return inChild([&] {
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            return notPermitted;
        return body();
    });
}

/// With a file system of so many bytes at `folder`, seen by the child alone; notPermitted where that may not be made.
inline int onSmallDisk(const QString &folder, int bytes, const std::function<int()> &body)
{
    return inChild([&] {
        const QByteArray uidMap = "0 " + QByteArray::number(::geteuid()) + " 1";
        if (::unshare(CLONE_NEWNS) != 0) {
            if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
                return notPermitted;
            QFile map(QStringLiteral("/proc/self/uid_map"));
            if (!map.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || map.write(uidMap) != uidMap.size())
                return notPermitted;
        }
        const QByteArray options = "size=" + QByteArray::number(bytes);
        if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) != 0)
            return notPermitted;
        return body();
    });
}

} // namespace test
