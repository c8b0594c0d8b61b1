// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/resources.h"
#include "ui/shell/composition.h"
#include <QDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace tests {

/// The real window over real adapters, with data, settings and a sample project of its own.
struct GuiWindow {
    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(QStringLiteral("person.conf")), folder.filePath(QStringLiteral("machine.conf"))};
    QString sample = folder.filePath(QStringLiteral("sample"));
    std::vector<QUrl> openedOutside;
    std::vector<std::pair<QString, int>> openedFiles;
    std::unique_ptr<ui::MainWindow> window;

    /// The dictionaries of this machine are left alone; a test brings its own.
    explicit GuiWindow(const ui::SpellTools &spelling = {})
    {
        initializeSlipwayResources();
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8());
        ui::WindowServices services = ui::makeServices(sample);
        services.spelling = spelling;
        services.openOutside = [this](const QUrl &url) {
            openedOutside.push_back(url);
        };
        services.openFile = [this](const QString &path, int line) {
            openedFiles.push_back({path, line});
        };
        window = std::make_unique<ui::MainWindow>(std::move(services), settings);
        window->resize(1200, 760);
        window->show();
    }

    template <class T>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QLatin1String(name));
    }
    /// Clicks where the button is; fails the test when a person could not.
    void click(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button, name);
        QTRY_VERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString textOf(const char *name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget ? widget->property("text").toString() : QString();
    }
    QDialog *dialog(const char *name) const
    {
        const auto all = window->findChildren<QDialog *>(QLatin1String(name));
        for (QDialog *one : all)
            if (one->isVisible())
                return one;
        return nullptr;
    }
};

} // namespace tests
