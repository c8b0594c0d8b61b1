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
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
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

inline bool writeProcFile(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// Mounts of the calling process become its own; user_namespaces(7) for those who are not root.
inline bool leaveMounts()
{
    if (::unshare(CLONE_NEWNS) == 0)
        return true;
    const QByteArray uid = QByteArray::number(::geteuid());
    const QByteArray gid = QByteArray::number(::getegid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeProcFile("/proc/self/uid_map", "0 " + uid + " 1")
           && writeProcFile("/proc/self/setgroups", "deny") && writeProcFile("/proc/self/gid_map", "0 " + gid + " 1");
}

/// With a file system of so many bytes at `folder`, seen by the child alone; notPermitted where that may not be made.
inline int onSmallDisk(const QString &folder, int bytes, const std::function<int()> &body)
{
    return inChild([&] {
        const QByteArray options = "size=" + QByteArray::number(bytes);
        if (!leaveMounts() || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) != 0)
            return notPermitted;
        return body();
    });
}

} // namespace test
