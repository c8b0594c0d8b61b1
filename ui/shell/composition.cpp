// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/composition.h"
#include "app/componentversions.h"
#include "app/forge.h"
#include "app/ghlogin.h"
#include "app/openproject.h"
#include "app/processedit.h"
#include "app/processsetup.h"
#include "app/spelling.h"
#include "app/welcome.h"
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QSystemTrayIcon>
#include <QUrl>

namespace ui {
namespace {

/// A folder that is not there yet, so that every sample starts fresh and none is overwritten.
QString freshFolder()
{
    const QString stem =
        app::dataFolder() + QLatin1String("/samples/") + QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString folder = stem;
    for (int number = 2; QDir(folder).exists(); ++number)
        folder = QStringLiteral("%1-%2").arg(stem).arg(number);
    return folder;
}

} // namespace

WindowServices makeServices(const QString &sampleFolder)
{
    WindowServices services;
    services.doors.open = [](const QString &path) -> domain::Result<std::shared_ptr<const engine::Project>> {
        return app::openProject(path);
    };
    services.doors.makeSample = [sampleFolder] {
        return app::makeSampleProject(sampleFolder.isEmpty() ? freshFolder() : sampleFolder);
    };
    services.glance = &app::glanceAt;
    services.components = &app::componentVersions;
    services.clone = &app::cloneRepository;
    services.setup = {app::draftProcess, {app::readProcessText, app::problemsOfProcess}, app::writeProcess};
    services.process = {services.setup.reader, app::openProcessText,    app::differenceOf,
                        app::saveProcessText,  app::keepUnsavedProcess, app::dropUnsavedProcess};
    services.renderer = app::makeMarkdownRenderer();
    services.watcher = app::makeFileWatcher();
    services.spelling = {app::makeSpellChecker(), app::makeWordLists()};
    services.openKeychain = [] {
        return app::openKeychain();
    };
    services.logins = {app::loginOfGh(), app::signInAtHost};
    services.hasTray = &QSystemTrayIcon::isSystemTrayAvailable;
    services.openTaskbar = [] {
        return app::openTaskbar(QGuiApplication::desktopFileName());
    };
    services.openOutside = [](const QUrl &url) {
        QDesktopServices::openUrl(url);
    };
    services.openFile = [editor = std::shared_ptr(app::openTextEditor())](const QString &path, int line) {
        if (line < 1 || !editor->open(path, line))
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    };
    return services;
}

} // namespace ui
