// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "guiwindow.h"
#include "ui/common/textviewer.h"
#include "ui/common/widgetprompter.h"
#include "ui/plan/changesdialog.h"
#include "ui/setup/setupdialog.h"
#include <QAbstractItemView>
#include <QListWidget>

namespace tests {

/// The window on a sample project, and the way to each of its panes and dialogs.
class EveryPlace {
public:
    static constexpr int patience = 30'000;
    static QStringList names()
    {
        return {QStringLiteral("checklist"), QStringLiteral("notes"),   QStringLiteral("publish"),  QStringLiteral("plan"),
                QStringLiteral("settings"),  QStringLiteral("editor"),  QStringLiteral("keyboard"), QStringLiteral("credentials"),
                QStringLiteral("clone"),     QStringLiteral("setup"),   QStringLiteral("viewer"),   QStringLiteral("reason"),
                QStringLiteral("question"),  QStringLiteral("report"),  QStringLiteral("about"),    QStringLiteral("editProcess"),
                QStringLiteral("changes"),   QStringLiteral("closing"), QStringLiteral("guide")};
    }

    tests::GuiWindow gui;

    EveryPlace()
    {
        gui.click("sample");
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("previewNext"), QStringLiteral("Preview cut of 0.12.0…"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<QAbstractItemView>("checks")->model()->rowCount() > 2, patience);
        gui.find<QAction>("viewLog")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<QWidget>("checkEvidence")->property("plainText").toString().size() > 10, patience);
    }

    /// The window that the place is in, on the screen and active; nullptr when it did not come.
    QWidget *goTo(const QString &name)
    {
        const auto index = names().indexOf(name);
        if (index < 3) {
            QTest::keyClick(gui.window.get(), Qt::Key(Qt::Key_1 + index), Qt::ControlModifier);
            [&] {
                QTRY_VERIFY(gui.find<QWidget>(qPrintable(name + QLatin1String("Pane")))->isVisible());
            }();
            return active(gui.window.get());
        }
        openDialog(name);
        QWidget *dialog = nullptr;
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(
                dialog = name == QLatin1String("guide") ? guide() : gui.window->findChild<QDialog *>(QString(), Qt::FindDirectChildrenOnly),
                patience);
        }();
        return dialog ? active(dialog) : nullptr;
    }

    void leave()
    {
        if (QWidget *window = guide())
            window->close();
        for (QDialog *dialog : gui.window->findChildren<QDialog *>())
            dialog->reject();
        QTRY_VERIFY(!gui.window->findChild<QDialog *>());
    }

private:
    static QWidget *guide()
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            if (window->objectName() == QLatin1String("guideWindow") && window->isVisible())
                return window;
        return nullptr;
    }

    static QWidget *active(QWidget *window)
    {
        window->activateWindow(); // as a window manager does when a dialog is gone
        return QTest::qWaitForWindowExposed(window) && QTest::qWaitForWindowActive(window) ? window : nullptr;
    }

    void openDialog(const QString &name)
    {
        const QStringList pages{QStringLiteral("settings"), QStringLiteral("editor"), QStringLiteral("keyboard"),
                                QStringLiteral("credentials")};
        if (name == QLatin1String("plan")) {
            gui.find<QAction>("previewCut")->trigger();
        } else if (pages.contains(name)) {
            gui.find<QAction>("settings")->trigger();
            gui.find<QListWidget>("titles")->setCurrentRow(int(pages.indexOf(name)));
        } else if (auto *action = gui.find<QAction>(qPrintable(name))) { // clone, report, about, editProcess, guide
            action->trigger();
        } else if (name == QLatin1String("setup")) {
            (new ui::SetupDialog(ui::makeServices({}).setup, gui.sample + QLatin1String("/work"), gui.window.get()))->open();
            QTRY_VERIFY_WITH_TIMEOUT(gui.find<QAbstractItemView>("guesses")->model()->rowCount() > 2, patience);
        } else if (name == QLatin1String("viewer")) {
            (new ui::TextViewer({QStringLiteral("a file"), {}, QStringLiteral("text\n"), 1, QStringLiteral("/x")}, gui.window.get()))
                ->open();
        } else if (name == QLatin1String("changes")) {
            (new ui::ChangesDialog({QStringLiteral("Versions"),
                                    QStringLiteral("Nothing has been changed yet."),
                                    {{engine::Effect::Kind::Diff, QStringLiteral("--- a/x\n+++ b/x\n@@ -1 +1 @@\n-1\n+2\n")}},
                                    QStringLiteral("Change 2 files")},
                                   gui.window.get()))
                ->open();
        } else if (name == QLatin1String("closing")) {
            m_prompter.choose({QStringLiteral("Close"),
                               QStringLiteral("It runs."),
                               {{QStringLiteral("&Go on"),
                                 [] {
                                 }},
                                {QStringLiteral("&Stop"),
                                 [] {
                                 }}},
                               QStringLiteral("&Keep")});
        } else if (name == QLatin1String("reason")) {
            m_prompter.askNameAndReason({QStringLiteral("Waive"), QStringLiteral("It goes on."), QStringLiteral("Ada"),
                                         QStringLiteral("&Reason"), true, QStringLiteral("Waive")},
                                        [](const QString &, const QString &) {});
        } else {
            m_prompter.confirm({QStringLiteral("Forget"), QStringLiteral("It is taken out."), {}, QStringLiteral("Forget it")}, [] {});
        }
    }

    ui::WidgetPrompter m_prompter{gui.window.get()};
};

} // namespace tests
