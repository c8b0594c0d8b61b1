// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <QByteArray>
#include <utility>

namespace adapters {

/// Files that are whole or not there, and still there after the power has failed.
/// Every error's subject is the path, its detail the system's words; paths are absolute.

/// A POSIX file descriptor that closes itself.
class FileDescriptor {
public:
    explicit FileDescriptor(int number = -1) : m_number(number) {}
    ~FileDescriptor();
    FileDescriptor(FileDescriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    FileDescriptor &operator=(FileDescriptor &&) = delete;
    bool isValid() const { return m_number >= 0; }
    int number() const { return m_number; }
    bool close(); ///< false when the last write was lost; errno says why

private:
    int m_number;
};

/// An errno as an Error: DiskFull, ReadOnly, FileNotFound or InputOutput.
domain::Error systemError(int number, const QString &path);

/// A version as the name of a file or folder. Error: InvalidVersion when it would lead elsewhere.
domain::Status checkFileName(const QString &version);

/// Makes the folder and what is missing above it, for the owner only (XDG Base Directory Specification 0.8).
domain::Status makeFolders(const QString &folder);
/// Makes the names in a folder durable.
domain::Status syncFolder(const QString &folder);

domain::Result<QByteArray> readWhole(const QString &path);
/// "sha256:" and 64 hexadecimal digits; reads in pieces.
domain::Result<QString> digestOf(const QString &path);
/// Makes a durable file with these bytes under a name that is not taken. Error: InputOutput when it is.
domain::Status createDurably(const QString &path, const QByteArray &bytes);
/// Replaces the file in one instant by a durable one with these bytes and its permissions; an error leaves it as it was.
domain::Status replaceDurably(const QString &path, const QByteArray &bytes);
/// Gives a file another name in its folder, replacing what had that name. Error: also FileNotFound.
domain::Status renameDurably(const QString &from, const QString &to);
/// Copies a file to a name that is not taken and makes its content durable; the name needs syncFolder().
domain::Status copyDurably(const QString &from, const QString &to);

} // namespace adapters
