// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/workfiles.h"

namespace adapters {

/// Keeps what it replaces as `<backups>/<path>.1~`, `.2~` and so on; the highest number is the newest.
class FileSystemWorkFiles final : public engine::WorkFiles {
public:
    /// Both are absolute; the folder of the backups is made when it is needed.
    FileSystemWorkFiles(QString workTree, QString backups);
    domain::Result<QByteArray> read(const QString &path) const override;
    domain::Result<QString> change(const domain::FileEdit &edit) override;

private:
    /// Where the bytes are: a link is followed.
    domain::Result<QString> realPath(const QString &path) const;
    domain::Result<QString> keep(const domain::FileEdit &edit) const;

    QString m_workTree;
    QString m_backups;
};

} // namespace adapters
