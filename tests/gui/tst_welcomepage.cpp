// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guiwindow.h"
#include "support/gitfixture.h"
#include "ui/common/messagebar.h"
#include "ui/shell/recentmodel.h"
#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QThread>

namespace {

constexpr int patience = 30'000;

/// A window whose settings know these folders already.
struct Welcome {
    tests::GuiWindow gui;
    QListView *list = nullptr;

    explicit Welcome(const QStringList &folders)
    {
        gui.window.reset();
        gui.settings.set(ui::setting::recent, folders);
        gui.window = std::make_unique<ui::MainWindow>(ui::makeServices(gui.sample), gui.settings);
        gui.window->resize(1200, 760);
        gui.window->show();
        list = gui.find<QListView>("recent");
    }

    QString at(int row, int role) const { return list->model()->index(row, 0).data(role).toString(); }
};

void type(QDialog *dialog, const char *field, const QString &text)
{
    auto *edit = dialog->findChild<QLineEdit *>(QLatin1String(field));
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

/// A remote that a project with a slipway.toml was pushed to.
struct Remote {
    tests::ScratchRepository bare{tests::ScratchRepository::Kind::Bare};

    Remote()
    {
        tests::ScratchRepository work;
        work.write(QStringLiteral("slipway.toml"),
                   "schema = 1\n[project]\nname = \"pier\"\nforge = \"git:\"\n[versioning]\nscheme = \"semver\"\ntag = \"v{version}\"\n");
        work.commit(QStringLiteral("a"), "a\n", "feat: a");
        work.tag(QStringLiteral("v1.0.0"));
        work.commit(QStringLiteral("b"), "b\n", "fix: b");
        work.addRemote(QStringLiteral("origin"), bare);
        work.git({QStringLiteral("push"), QStringLiteral("--quiet"), QStringLiteral("--tags"), QStringLiteral("origin"),
                  QStringLiteral("main")});
    }
};

} // namespace

class TstWelcomePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recentProjectsTellTheirState()
    {
        const Remote remote;
        const auto clone = tests::ScratchRepository::cloneOf(remote.bare);
        Welcome w({clone.path(), QStringLiteral("/no/such/folder")});
        QTRY_COMPARE_WITH_TIMEOUT(w.at(0, ui::RecentModel::StateRole), QStringLiteral("1.0.1 is next"), patience);
        QCOMPARE(w.at(0, Qt::DisplayRole), QStringLiteral("pier"));
        QVERIFY(w.at(0, ui::RecentModel::DetailRole).startsWith(QStringLiteral("1.0.0 released")));
        QTRY_COMPARE_WITH_TIMEOUT(w.at(1, ui::RecentModel::StateRole), QStringLiteral("the folder is missing"), patience);
    }

    void aGoneFolderCanOnlyBeRemoved()
    {
        const Remote remote;
        const auto clone = tests::ScratchRepository::cloneOf(remote.bare);
        Welcome w({QStringLiteral("/no/such/folder"), clone.path()});
        QTRY_VERIFY_WITH_TIMEOUT(w.gui.find<QPushButton>("forgetMissing")->isVisible(), patience);
        w.list->setCurrentIndex(w.list->model()->index(0, 0));
        QTest::keyClick(w.list, Qt::Key_Return);
        QVERIFY(!w.gui.find<QLabel>("busy")->isVisible());
        // As a screen reader finds and presses it.
        QAccessibleInterface *button = QAccessible::queryAccessibleInterface(w.gui.find<QPushButton>("forgetMissing"));
        QCOMPARE(button->parent()->indexOfChild(button) >= 0, true);
        QCOMPARE(button->text(QAccessible::Name), QStringLiteral("Remove missing folders from the list"));
        button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(w.list->model()->rowCount(), 1);
        QVERIFY(!w.gui.find<QPushButton>("forgetMissing")->isVisible());
        QCOMPARE(w.gui.settings.value(ui::setting::recent), QStringList{clone.path()});
    }

    void theKeyboardRemovesAndOpens()
    {
        const Remote remote;
        const auto clone = tests::ScratchRepository::cloneOf(remote.bare);
        Welcome w({QStringLiteral("/elsewhere"), clone.path()});
        w.gui.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(w.gui.window.get()));
        w.list->setFocus();
        w.list->setCurrentIndex(w.list->model()->index(0, 0));
        QTest::keyClick(w.list, Qt::Key_Delete);
        QTRY_COMPARE(w.list->model()->rowCount(), 1);
        w.list->setCurrentIndex(w.list->model()->index(0, 0));
        QTest::keyClick(w.list, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(w.gui.textOf("projectName"), QStringLiteral("pier"), patience);
    }

    void aCloneIsOpened()
    {
        const Remote remote;
        tests::GuiWindow gui;
        gui.click("clone");
        QTRY_VERIFY(gui.dialog("CloneDialog"));
        QDialog *dialog = gui.dialog("CloneDialog");
        auto *start = dialog->findChild<QPushButton *>(QStringLiteral("startClone"));
        QVERIFY(!start->isEnabled());
        type(dialog, "address", QLatin1String("file://") + remote.bare.path());
        type(dialog, "folder", QStringLiteral("/no/such/folder"));
        QVERIFY(!start->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("cloneHint"))->text().contains(QStringLiteral("/no/such/folder")));
        type(dialog, "folder", gui.folder.path());
        QTRY_VERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("projectName"), QStringLiteral("pier"), patience);
        QTRY_VERIFY(!gui.dialog("CloneDialog"));
        QCOMPARE(gui.settings.value(ui::setting::recent).size(), 1);
    }

    void aCloneThatFailsSaysWhyAndLeavesNothing()
    {
        tests::GuiWindow gui;
        gui.click("clone");
        QTRY_VERIFY(gui.dialog("CloneDialog"));
        QDialog *dialog = gui.dialog("CloneDialog");
        type(dialog, "address", QLatin1String("file://") + gui.folder.filePath(QStringLiteral("nowhere.git")));
        type(dialog, "folder", gui.folder.path());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("startClone")), Qt::LeftButton);
        auto *message = dialog->findChild<ui::MessageBar *>(QStringLiteral("cloneMessage"));
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
        QVERIFY2(message->text().contains(QStringLiteral("nowhere.git")), qPrintable(message->text()));
        QVERIFY(!QDir(gui.folder.filePath(QStringLiteral("nowhere"))).exists());
        QVERIFY(dialog->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("cancelClone")), Qt::LeftButton);
        QTRY_VERIFY(!gui.dialog("CloneDialog"));
    }

    void cancelStopsTheCloneFirst()
    {
        tests::GuiWindow gui;
        gui.window.reset();
        ui::WindowServices services = ui::makeServices(gui.sample);
        services.clone = [](const QString &, const QString &, const engine::CloneHeard &heard,
                            const engine::CancelToken &cancel) -> domain::Status {
            heard({engine::CloneProgress::Stage::Receiving, 7});
            while (!cancel.requested())
                QThread::msleep(5);
            return domain::failure(domain::ErrorKind::Cancelled);
        };
        gui.window = std::make_unique<ui::MainWindow>(std::move(services), gui.settings);
        gui.window->show();
        gui.click("clone");
        QDialog *dialog = gui.dialog("CloneDialog");
        QVERIFY(dialog);
        type(dialog, "address", QStringLiteral("https://example.org/pier.git"));
        type(dialog, "folder", gui.folder.path());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("startClone")), Qt::LeftButton);
        const auto progress = [&] {
            return dialog->findChild<QLabel *>(QStringLiteral("cloneProgress"))->text();
        };
        QTRY_VERIFY(progress().contains(QStringLiteral("7 %")));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(progress().isEmpty());
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->findChild<ui::MessageBar *>(QStringLiteral("cloneMessage"))->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!gui.dialog("CloneDialog"));
    }

    void aFolderOverTheWindowIsShown()
    {
        tests::GuiWindow gui;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(gui.folder.path())});
        const QString before = gui.textOf("hint");
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(gui.window.get(), &enter);
        QVERIFY(gui.textOf("hint") != before);
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(gui.window.get(), &leave);
        QCOMPARE(gui.textOf("hint"), before);
    }

    void theProjectIsThereWhileItIsRead()
    {
        const Remote remote;
        const auto clone = tests::ScratchRepository::cloneOf(remote.bare);
        tests::GuiWindow gui;
        bool loading = false;
        auto *empty = gui.find<QWidget>("emptyState");
        connect(gui.window.get(), &QWidget::windowTitleChanged, this, [&](const QString &title) {
            loading = loading || (title.startsWith(QStringLiteral("pier")) && gui.textOf("version").isEmpty() && empty);
        });
        gui.window->open(clone.path());
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("version"), QStringLiteral("1.0.1"), patience);
        QVERIFY(loading);
    }
};

QTEST_MAIN(TstWelcomePage)
#include "tst_welcomepage.moc"
