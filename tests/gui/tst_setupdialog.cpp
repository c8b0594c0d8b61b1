// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guiwindow.h"
#include "support/gitfixture.h"
#include "ui/common/messagebar.h"
#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QPlainTextEdit>

namespace {

constexpr int patience = 30'000;

/// A project with one release and no slipway.toml.
struct Unprepared {
    tests::ScratchRepository remote{tests::ScratchRepository::Kind::Bare};
    tests::ScratchRepository work;

    Unprepared()
    {
        work.write(QStringLiteral("package.json"), "{ \"name\": \"harbor\", \"version\": \"1.0.0\" }\n");
        work.commit(QStringLiteral("CHANGELOG.md"), "# Changelog\n\n## [1.0.0] - 2026-01-01\n\n- First.\n", "feat: first");
        work.tag(QStringLiteral("v1.0.0"));
        work.addRemote(QStringLiteral("origin"), remote);
        work.git(
            {QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("--tags"), QStringLiteral("origin"), QStringLiteral("main")});
        work.commit("feat: docks");
    }
};

void openDialog(tests::GuiWindow &gui, const Unprepared &project)
{
    gui.window->open(project.work.path());
    auto *message = gui.find<ui::MessageBar>("message");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
    QVERIFY2(message->text().contains(QStringLiteral("no slipway.toml yet")), qPrintable(message->text()));
    QTest::mouseClick(message->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("setupDialog"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(gui.find<QPushButton>("writeProcess")->isEnabled(), patience);
}

} // namespace

class TstSetupDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromNoProcessToAnOpenProject()
    {
        const Unprepared project;
        tests::GuiWindow gui;
        QVERIFY(!gui.find<QAction>("setUp")->isEnabled());
        openDialog(gui, project);
        QVERIFY(gui.find<QAction>("setUp")->isEnabled());
        auto *file = gui.find<QPlainTextEdit>("processText");
        QVERIFY(file->toPlainText().contains(QStringLiteral("path = \"package.json\"")));
        QCOMPARE(gui.find<QAbstractItemView>("checklistPreview")->model()->rowCount(), 4);
        QVERIFY(!gui.find<QWidget>("problems")->isVisible());
        QVERIFY(!QFile::exists(project.work.pathOf(QStringLiteral("slipway.toml"))));

        gui.click("writeProcess");
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("projectName"), QStringLiteral("harbor"), patience);
        const QAbstractItemModel *checks = gui.find<QAbstractItemView>("checks")->model();
        const auto checkCount = [checks] {
            int count = 0;
            for (int group = 0; group < checks->rowCount(); ++group)
                count += checks->rowCount(checks->index(group, 0));
            return count;
        };
        QTRY_COMPARE_WITH_TIMEOUT(checkCount(), 4, patience);
        QVERIFY(!gui.find<QAction>("setUp")->isEnabled());
        auto *message = gui.find<ui::MessageBar>("message");
        QTRY_VERIFY(message->text().contains(QStringLiteral("Commit")));
        QTest::mouseClick(message->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("git add slipway.toml")));

        project.work.git({QStringLiteral("add"), QStringLiteral("slipway.toml")});
        project.work.git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("build: describe the releases")});
        project.work.git({QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("origin"), QStringLiteral("main")});
        gui.find<QAction>("refresh")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(message->isHidden(), patience);
    }

    void theTypedTextIsReadWhileItIsTyped()
    {
        const Unprepared project;
        tests::GuiWindow gui;
        openDialog(gui, project);
        auto *file = gui.find<QPlainTextEdit>("processText");
        const QString drafted = file->toPlainText();
        file->moveCursor(QTextCursor::End);
        QTest::keyClicks(file, QStringLiteral("oops"));
        QTRY_VERIFY(gui.find<QWidget>("problems")->isVisible());
        QVERIFY(!gui.find<QPushButton>("writeProcess")->isEnabled());
        auto *rules = gui.find<ui::MessageBar>("textRules");
        QVERIFY(rules->isVisible());

        file->moveCursor(QTextCursor::Start);
        auto *problems = gui.find<QAbstractItemView>("problems");
        QTest::mouseClick(problems->viewport(), Qt::LeftButton, Qt::NoModifier,
                          problems->visualRect(problems->model()->index(0, 0)).center());
        QVERIFY(file->textCursor().blockNumber() > 10);

        QTest::mouseClick(rules->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        QTRY_COMPARE(file->toPlainText(), drafted);
        QVERIFY(!rules->isVisible());
        QTRY_VERIFY(gui.find<QPushButton>("writeProcess")->isEnabled());
        file->undo();
        QVERIFY(file->toPlainText().contains(QStringLiteral("oops"))); // what was typed is not lost
    }

    void aFileThatCameInBetweenIsNotOverwritten()
    {
        const Unprepared project;
        tests::GuiWindow gui;
        openDialog(gui, project);
        project.work.write(QStringLiteral("slipway.toml"), "mine");
        gui.click("writeProcess");
        auto *message = gui.dialog("setupDialog")->findChild<ui::MessageBar *>(QStringLiteral("messageBar"));
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
        QVERIFY(message->text().contains(QStringLiteral("slipway.toml")));
        QCOMPARE(project.work.read(QStringLiteral("slipway.toml")), QByteArray("mine"));
        QVERIFY(gui.dialog("setupDialog"));
    }
};

QTEST_MAIN(TstSetupDialog)
#include "tst_setupdialog.moc"
