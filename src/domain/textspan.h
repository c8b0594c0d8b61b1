// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

namespace domain {

/// A piece of a file's bytes: [offset, offset + length).
struct TextSpan {
    qsizetype offset = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// The line of a byte offset, from 1.
inline int lineOf(const QByteArray &bytes, qsizetype offset) { return int(bytes.left(offset).count('\n')) + 1; }

/// A change of one file as bytes before and after.
struct FileEdit {
    QString path; ///< relative to the repository, with slashes
    QByteArray before;
    QByteArray after;
    bool operator==(const FileEdit &) const = default;
};

} // namespace domain
