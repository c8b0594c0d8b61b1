// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/desktop/mimehandler.h"
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>

namespace adapters {
namespace {

/// The value of a key in one group of a file of the ini kind; empty when it is not there.
QString valueIn(const QString &path, const QString &group, const QString &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    bool inGroup = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1Char('[')))
            inGroup = line.trimmed() == QLatin1Char('[') + group + QLatin1Char(']');
        else if (inGroup && line.section(QLatin1Char('='), 0, 0).trimmed() == key)
            return line.section(QLatin1Char('='), 1).trimmed();
    }
    return {};
}

QStringList associationFiles()
{
    const QStringList desktops =
        QString::fromLocal8Bit(qgetenv("XDG_CURRENT_DESKTOP")).toLower().split(QLatin1Char(':'), Qt::SkipEmptyParts);
    QStringList files;
    for (const auto location : {QStandardPaths::GenericConfigLocation, QStandardPaths::ApplicationsLocation})
        for (const QString &folder : QStandardPaths::standardLocations(location)) {
            for (const QString &desktop : desktops)
                files << QStringLiteral("%1/%2-mimeapps.list").arg(folder, desktop);
            files << folder + QLatin1String("/mimeapps.list");
        }
    return files;
}

/// Ids of desktop files, the one that is liked best first.
QStringList idsFor(const QString &type)
{
    QString ids;
    for (const QString &file : associationFiles())
        ids += valueIn(file, QStringLiteral("Default Applications"), type) + QLatin1Char(';');
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation))
        ids += valueIn(folder + QLatin1String("/mimeinfo.cache"), QStringLiteral("MIME Cache"), type) + QLatin1Char(';');
    return ids.split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

QStringList commandOf(const QString &id)
{
    const QString path = QStandardPaths::locate(QStandardPaths::ApplicationsLocation, id);
    QStringList command = QProcess::splitCommand(valueIn(path, QStringLiteral("Desktop Entry"), QStringLiteral("Exec")));
    command.removeIf([](const QString &word) { return word.startsWith(QLatin1Char('%')); });
    return command;
}

} // namespace

QStringList handlerOf(const QString &file)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension);
    for (const QString &name : QStringList(type.name()) + type.allAncestors() + QStringList(QStringLiteral("text/plain")))
        for (const QString &id : idsFor(name))
            if (const QStringList command = commandOf(id); !command.isEmpty())
                return command;
    return {};
}

} // namespace adapters
