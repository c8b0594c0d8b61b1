// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/modules.h"
#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace app {

domain::Result<QFunctionPointer> functionOfModule(const char *module, const char *function)
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/" SLIPWAY_MODULES "/");
    QLibrary library(QDir::cleanPath(folder + QLatin1String(module)));
    if (const QFunctionPointer found = library.resolve(function))
        return found;
    return domain::failure(domain::ErrorKind::FileNotFound, library.fileName(), library.errorString());
}

} // namespace app
