// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filerepositorylock.h"
#include "adapters/folder/durablefiles.h"
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace adapters {

using domain::ErrorKind;
using domain::Result;

namespace {

class HeldFile final : public engine::HeldLock {
public:
    explicit HeldFile(FileDescriptor file) : m_file(std::move(file)) {}
    ~HeldFile() override { (void)!::ftruncate(m_file.number(), 0); }

private:
    FileDescriptor m_file;
};

/// A child between fork and exec still shares the lock of a Slipway that was just killed, so one try is not enough.
bool lockWithPatience(int file)
{
    for (int i = 0; i < 10; ++i) {
        if (::flock(file, LOCK_EX | LOCK_NB) == 0)
            return true;
        if (errno != EWOULDBLOCK && errno != EINTR)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(25));
    }
    errno = EWOULDBLOCK;
    return false;
}

QString holderOf(int file)
{
    char digits[20] = {};
    const ssize_t size = ::pread(file, digits, sizeof digits - 1, 0);
    return size > 0 ? QStringLiteral("pid ") + QString::fromLatin1(digits).trimmed() : QString();
}

} // namespace

FileRepositoryLock::FileRepositoryLock(QString path) : m_path(std::move(path)) {}

Result<std::unique_ptr<engine::HeldLock>> FileRepositoryLock::acquire()
{
    if (const domain::Status made = makeFolders(QFileInfo(m_path).absolutePath()); !made)
        return domain::failure(made.error());
    FileDescriptor file(::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!file.isValid())
        return domain::failure(systemError(errno, m_path));
    if (!lockWithPatience(file.number())) {
        if (errno == EWOULDBLOCK)
            return domain::failure(ErrorKind::InUse, m_path, holderOf(file.number()));
        return domain::failure(systemError(errno, m_path));
    }
    const QByteArray pid = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(file.number(), 0) < 0 || ::pwrite(file.number(), pid.constData(), size_t(pid.size()), 0) != pid.size())
        return domain::failure(systemError(errno, m_path));
    return std::make_unique<HeldFile>(std::move(file));
}

} // namespace adapters
