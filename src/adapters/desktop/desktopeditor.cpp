// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/desktop/desktopeditor.h"
#include "adapters/desktop/knowneditors.h"
#include "adapters/desktop/mimehandler.h"
#include <QFileInfo>
#include <QProcess>

namespace adapters {

bool DesktopEditor::open(const QString &file, int line)
{
    const auto named = [](const char *variable) {
        return QProcess::splitCommand(qEnvironmentVariable(variable));
    };
    for (const QStringList &editor : {named("VISUAL"), named("EDITOR"), handlerOf(file)})
        if (const auto command = commandAtLine(editor, file, line))
            return QProcess::startDetached(command->first(), command->mid(1), QFileInfo(file).path());
    return false;
}

} // namespace adapters
