// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproject.h"
#include "guiwindow.h"
#include "ui/common/messagebar.h"
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QToolButton>

namespace {

constexpr int patience = 30'000;

bool canBeUsed(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
           || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
           || qobject_cast<const QTextEdit *>(widget);
}

/// Qt's own inner parts: the buttons of a tool bar's extension, the editor of a header ...
bool isQtsOwn(const QWidget *widget)
{
    return widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QHeaderView") || widget->inherits("QComboBoxListView")
           || widget->inherits("QLineEditIconButton");
}

QStringList withoutName(const QWidget *window)
{
    QStringList found;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!canBeUsed(widget) || isQtsOwn(widget))
            continue;
        const QString spoken = widget->accessibleName().isEmpty() ? widget->property("text").toString() : widget->accessibleName();
        const bool mayBeEmpty = widget->objectName() == QLatin1String("messageAction")
                                || widget->objectName() == QLatin1String("emptyAction")
                                || widget->objectName().endsWith(QLatin1String("Next"));
        if (widget->objectName().isEmpty() || (spoken.isEmpty() && !mayBeEmpty))
            found << QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
    }
    return found;
}

/// A window in which the tagging of 1.1.0 waits in a command until the gate is opened.
struct RunningWindow {
    std::shared_ptr<tests::FakeWorld> world = tests::makeWorld();
    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(QStringLiteral("person.conf")), folder.filePath(QStringLiteral("machine.conf"))};
    std::vector<std::optional<double>> shown; ///< in the task bar
    std::unique_ptr<ui::MainWindow> window;

    explicit RunningWindow(bool hasTray)
    {
        struct Bar final : engine::Taskbar {
            explicit Bar(std::vector<std::optional<double>> &all) : m_all(all) {}
            void show(std::optional<double> progress) override { m_all.push_back(progress); }
            std::vector<std::optional<double>> &m_all;
        };
        tests::land(*world);
        world->commandGate = std::make_shared<QSemaphore>();
        ui::WindowServices services = ui::makeServices({});
        services.doors.open = [this](const QString &) -> domain::Result<std::shared_ptr<const engine::Project>> {
            return tests::makeProject(world, {tests::commandCheck(QStringLiteral("bench"))});
        };
        services.hasTray = [hasTray] {
            return hasTray;
        };
        services.openTaskbar = [this] {
            return std::make_unique<Bar>(shown);
        };
        window = std::make_unique<ui::MainWindow>(std::move(services), settings);
        window->show();
    }
    bool begun()
    {
        window->open(QStringLiteral("/fake/work"));
        auto *next = window->findChild<QPushButton *>(QStringLiteral("previewNext"));
        if (!QTest::qWaitFor([&] { return next->text() == QStringLiteral("Preview tag v1.1.0…"); }, patience))
            return false;
        QTest::mouseClick(next, Qt::LeftButton);
        if (!QTest::qWaitFor([&] { return button("carryOut"); }, patience))
            return false;
        QTest::mouseClick(button("carryOut"), Qt::LeftButton);
        return QTest::qWaitFor([&] { return world->commandsRun.load() == 1; }, patience);
    }
    QPushButton *button(const char *name) const { return window->findChild<QPushButton *>(QLatin1String(name)); }
    bool isRunning() const { return !button("stopRun")->isHidden(); }
};

} // namespace

class TstMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsWithTheWelcomePage()
    {
        tests::GuiWindow gui;
        QVERIFY(gui.find<QPushButton>("sample")->isVisible());
        QVERIFY(!gui.find<QWidget>("recent")->isVisible());
        QVERIFY(!gui.find<QAction>("refresh")->isEnabled());
        QVERIFY(!gui.find<QAction>("previewCut")->isEnabled());
    }

    void whatIsNoRepositoryIsToldInTheWindow()
    {
        tests::GuiWindow gui;
        gui.window->open(gui.folder.path());
        auto *message = gui.find<ui::MessageBar>("message");
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
        QVERIFY2(message->text().contains(QDir::toNativeSeparators(gui.folder.path())), qPrintable(message->text()));
        QVERIFY(gui.find<QPushButton>("sample")->isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        QTest::mouseClick(message->findChild<QToolButton *>(QStringLiteral("messageClose")), Qt::LeftButton);
        QVERIFY(!message->isVisible());
    }

    void aProjectIsRememberedAndClosed()
    {
        tests::GuiWindow gui;
        gui.click("sample");
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("projectName"), QStringLiteral("harbor"), patience);
        QTRY_VERIFY(gui.window->windowTitle().startsWith(QStringLiteral("harbor")));
        QCOMPARE(gui.settings.value(ui::setting::recent).size(), 1);
        gui.find<QAction>("closeProject")->trigger();
        QTRY_VERIFY(gui.find<QPushButton>("sample")->isVisible());
        QVERIFY(gui.find<QWidget>("recent")->isVisible());
    }

    void aFolderCanBeDropped()
    {
        tests::GuiWindow gui;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(gui.folder.path())});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(gui.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(gui.window.get(), &drop);
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<ui::MessageBar>("message")->isVisible(), patience);
    }

    void aFileOfAProjectCanBeDropped()
    {
        tests::GuiWindow gui;
        gui.click("sample");
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("previewNext"), QStringLiteral("Preview cut of 0.12.0…"), patience);
        gui.find<QAction>("closeProject")->trigger();
        QTRY_VERIFY(gui.find<QPushButton>("sample")->isVisible());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(gui.sample + QLatin1String("/work/CHANGELOG.md"))});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(gui.window.get(), &enter);
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(gui.window.get(), &drop);
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("projectName"), QStringLiteral("harbor"), patience);
    }

    void aWrongVersionIsRefusedInTheWindow()
    {
        tests::GuiWindow gui;
        gui.click("sample");
        auto *version = gui.find<QLineEdit>("version");
        QTRY_COMPARE_WITH_TIMEOUT(version->text(), QStringLiteral("0.12.0"), patience);
        version->setFocus();
        version->selectAll();
        QTest::keyClicks(version, QStringLiteral("12"));
        QTest::keyClick(version, Qt::Key_Return);
        QTRY_VERIFY(gui.find<ui::MessageBar>("message")->isVisible());
        QTRY_COMPARE(version->text(), QStringLiteral("0.12.0"));

        version->selectAll();
        QTest::keyClicks(version, QStringLiteral("0.13.0"));
        QTest::keyClick(version, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("previewNext"), QStringLiteral("Preview cut of 0.13.0…"), patience);
    }

    void aMissingRemoteIsToldAndTheRestGoesOn()
    {
        tests::GuiWindow gui;
        gui.click("sample");
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("previewNext"), QStringLiteral("Preview cut of 0.12.0…"), patience);
        QVERIFY(QDir(gui.sample + QLatin1String("/remote.git")).removeRecursively());
        QTest::keyClick(gui.window.get(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<ui::MessageBar>("message")->isVisible(), patience);
        QCOMPARE(gui.textOf("previewNext"), QStringLiteral("Preview cut of 0.12.0…"));
    }

    void everythingThatCanBeUsedHasAName()
    {
        tests::GuiWindow gui;
        gui.click("sample");
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("previewNext"), QStringLiteral("Preview cut of 0.12.0…"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<QAbstractItemView>("checks")->model()->rowCount() > 2, patience);
        QCOMPARE(withoutName(gui.window.get()).join(u'\n'), QString());
        gui.click("previewNext");
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("planDialog"), patience);
        QCOMPARE(withoutName(gui.dialog("planDialog")).join(u'\n'), QString());
        gui.dialog("planDialog")->reject();
    }

    void thePlansSafeAnswerHasTheFocus()
    {
        tests::GuiWindow gui;
        gui.click("sample");
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("previewNext"), QStringLiteral("Preview cut of 0.12.0…"), patience);
        gui.click("previewNext");
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("planDialog"), patience);
        QDialog *plan = gui.dialog("planDialog");
        QVERIFY(plan->findChild<QPushButton *>(QStringLiteral("cancelPlan"))->isDefault());
        QVERIFY(!plan->findChild<QPushButton *>(QStringLiteral("carryOut"))->isDefault());
        QTest::keyClick(plan, Qt::Key_Return);
        QTRY_VERIFY(!gui.dialog("planDialog"));
        QTest::qWait(200);
        QCOMPARE(gui.textOf("previewNext"), QStringLiteral("Preview cut of 0.12.0…"));
    }

    void withoutAKeychainCredentialsSayWhy()
    {
        tests::GuiWindow gui;
        gui.find<QAction>("credentials")->trigger();
        QTRY_VERIFY(gui.dialog("SettingsDialog"));
        auto *message = gui.find<QWidget>("credentialsPage")->findChild<ui::MessageBar *>(QStringLiteral("message"));
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
        QVERIFY(!message->text().isEmpty());
        QCOMPARE(withoutName(gui.dialog("SettingsDialog")).join(u'\n'), QString());
        gui.dialog("SettingsDialog")->reject();
    }

    void closingWhileAnActRunsAsksAndStops()
    {
        RunningWindow r(false);
        QVERIFY(r.begun());
        r.window->close();
        QVERIFY(r.window->isVisible());
        QTRY_VERIFY(r.button("way0"));
        QCOMPARE(r.button("way0")->text(), QStringLiteral("&Go on minimised"));
        QTest::keyClick(r.button("stay"), Qt::Key_Return); // the safe answer
        QTRY_VERIFY(!r.button("stay"));
        QVERIFY(r.window->isVisible());

        r.window->close();
        QTRY_VERIFY(r.button("way1"));
        QTest::mouseClick(r.button("way1"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!r.window->isVisible(), patience);
        QVERIFY(r.world->tags.find(QStringLiteral("v1.1.0")) == r.world->tags.end());
    }

    void withoutATrayTheWindowIsMinimised()
    {
        RunningWindow r(false);
        QVERIFY(r.begun());
        r.window->close();
        QTRY_VERIFY(r.button("way0"));
        QTest::mouseClick(r.button("way0"), Qt::LeftButton);
        QTRY_VERIFY(r.window->isMinimized());
        r.world->commandGate->release(10);
        QTRY_VERIFY_WITH_TIMEOUT(!r.isRunning(), patience);
    }

    void theActGoesOnInTheTray()
    {
        RunningWindow r(true);
        QVERIFY(r.begun());
        r.window->close();
        QTRY_VERIFY(r.button("way0"));
        QCOMPARE(r.button("way0")->text(), QStringLiteral("&Go on in the tray"));
        QTest::mouseClick(r.button("way0"), Qt::LeftButton);
        QTRY_VERIFY(!r.window->isVisible());
        auto *tray = r.window->findChild<QSystemTrayIcon *>(QStringLiteral("trayIcon"));
        QVERIFY(tray->isVisible());
        QVERIFY2(tray->toolTip().startsWith(QStringLiteral("Tagging 1.1.0")), qPrintable(tray->toolTip()));
        QVERIFY(tray->toolTip().contains(QStringLiteral("0 of 2")));
        QVERIFY2(!r.shown.empty() && r.shown.back() == std::optional(0.0), "the task bar");

        r.world->commandGate->release(10);
        QTRY_VERIFY2_WITH_TIMEOUT(tray->toolTip().contains(QStringLiteral("is done")), qPrintable(tray->toolTip()), patience);
        QVERIFY(!r.window->isVisible());
        QVERIFY(!r.shown.back());
        const auto actions = tray->contextMenu()->actions();
        QCOMPARE(actions.back()->text(), QStringLiteral("&Quit"));
        actions.front()->trigger();
        QTRY_VERIFY(r.window->isVisible());
        r.window->close();
        QVERIFY(!r.window->isVisible());
    }

    void theTrayStopsTheAct()
    {
        RunningWindow r(true);
        QVERIFY(r.begun());
        r.window->close();
        QTRY_VERIFY(r.button("way0"));
        QTest::mouseClick(r.button("way0"), Qt::LeftButton);
        QTRY_VERIFY(!r.window->isVisible());
        QSignalSpy quit(qApp, &QCoreApplication::aboutToQuit);
        QAction *stop = r.window->findChild<QSystemTrayIcon *>()->contextMenu()->actions().back();
        QVERIFY(stop->text().contains(QStringLiteral("running steps")));
        stop->trigger();
        QVERIFY(!stop->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!r.isRunning(), patience);
        QVERIFY(r.world->tags.find(QStringLiteral("v1.1.0")) == r.world->tags.end());
        QVERIFY(r.settings.isSet(ui::setting::geometry)); // it was closed, not killed
    }

    void anInterruptedCutIsOfferedAtStart()
    {
        tests::GuiWindow gui;
        gui.click("sample");
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("previewNext"), QStringLiteral("Preview cut of 0.12.0…"), patience);
        gui.click("runAll");
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("verdict"), QStringLiteral("Ready"), patience);
        // A remote that refuses leaves the act unfinished; the next window finds it in the journal.
        const QString hook = gui.sample + QLatin1String("/remote.git/hooks/pre-receive");
        QDir().mkpath(gui.sample + QLatin1String("/remote.git/hooks"));
        QFile file(hook);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho not today >&2\nexit 1\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        gui.click("previewNext");
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("planDialog"), patience);
        QTest::mouseClick(gui.dialog("planDialog")->findChild<QPushButton *>(QStringLiteral("carryOut")), Qt::LeftButton);
        const auto bar = [&] {
            return gui.find<ui::MessageBar>("runMessage");
        };
        QTRY_VERIFY2_WITH_TIMEOUT(bar()->text().contains(QStringLiteral("Press Retry")), qPrintable(bar()->text()), patience);
        QVERIFY2(bar()->text().contains(QStringLiteral("stay done")), qPrintable(bar()->text()));

        gui.find<QAction>("closeProject")->trigger();
        QVERIFY(QFile::remove(hook));
        gui.window->open(gui.sample + QLatin1String("/work"));
        QTRY_VERIFY2_WITH_TIMEOUT(bar()->text().contains(QStringLiteral("was interrupted")), qPrintable(bar()->text()), patience);
        // Said above whatever is shown, and offered there.
        auto *top = gui.find<ui::MessageBar>("message");
        QVERIFY(gui.find<QWidget>("checklistPane")->isVisible());
        QVERIFY2(top->text().contains(QStringLiteral("The cut of 0.12.0 was interrupted")), qPrintable(top->text()));
        QTest::mouseClick(top->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("planDialog"), patience);
        QTest::mouseClick(gui.dialog("planDialog")->findChild<QPushButton *>(QStringLiteral("carryOut")), Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(bar()->text().contains(QStringLiteral("is done")), qPrintable(bar()->text()), patience);
        QVERIFY(!top->isVisible());
    }
};

QTEST_MAIN(TstMainWindow)
#include "tst_mainwindow.moc"
