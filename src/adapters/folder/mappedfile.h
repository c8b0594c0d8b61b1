// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QDateTime>
#include <QFile>
#include <memory>

namespace adapters {

/// A file's content as memory. Meant for files that are replaced and never written into: where one is cut short under
/// its mapping, reading it ends the process. Safe from any thread.
class MappedFile {
public:
    /// nullptr when it cannot be read, or is empty.
    static std::shared_ptr<const MappedFile> open(const QString &path);
    /// Until the process ends: for content that others point into. Opening the same file again gives the same memory.
    static void keepForGood(std::shared_ptr<const MappedFile> file);

    QByteArrayView bytes() const { return m_bytes; }

private:
    explicit MappedFile(const QString &path) : m_file(path) {}

    QFile m_file;
    QDateTime m_changed;
    QByteArrayView m_bytes;
};

} // namespace adapters
