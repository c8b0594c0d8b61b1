// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/writefile.h"
#include <QSaveFile>

namespace ui {

domain::Status writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return domain::failure(domain::ErrorKind::InputOutput, path, file.errorString());
}

} // namespace ui
