// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTemporaryFile>

namespace adapters {

/// Bytes as a file for a program to read, gone with this object. For its owner only.
class ScratchFile {
public:
    explicit ScratchFile(const QByteArray &bytes) { m_written = m_file.open() && m_file.write(bytes) == bytes.size() && m_file.flush(); }
    bool isWritten() const { return m_written; }
    QString path() const { return m_file.fileName(); }
    QString problem() const { return m_written ? QString() : m_file.errorString(); }

private:
    QTemporaryFile m_file;
    bool m_written = false;
};

} // namespace adapters
