// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guiwindow.h"
#include "support/gitfixture.h"
#include "ui/common/messagebar.h"
#include <QAbstractItemView>
#include <QFile>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTextBrowser>

namespace {

constexpr int patience = 30'000;
const QString file = QStringLiteral("slipway.toml");
const QByteArray good = "schema = 1\n\n[project]\nname = \"harbor\"\n";

/// A project with one release and this slipway.toml.
struct Prepared {
    tests::ScratchRepository remote{tests::ScratchRepository::Kind::Bare};
    tests::ScratchRepository work;

    explicit Prepared(const QByteArray &process = good)
    {
        work.commit(file, process, "feat: first");
        work.tag(QStringLiteral("v1.0.0"));
        work.addRemote(QStringLiteral("origin"), remote);
        work.git(
            {QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("--tags"), QStringLiteral("origin"), QStringLiteral("main")});
        work.commit("feat: docks");
    }
};

struct Editing {
    Prepared project;
    tests::GuiWindow gui;
    QPlainTextEdit *text = nullptr;

    explicit Editing(const QByteArray &process = good) : project(process) {}

    void openProject()
    {
        gui.window->open(project.work.path());
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("projectName"), QStringLiteral("harbor"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<QAction>("editProcess")->isEnabled(), patience);
    }
    void openEditor()
    {
        gui.find<QAction>("editProcess")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("processDialog"), patience);
        text = gui.find<QPlainTextEdit>("processText");
        QTRY_VERIFY_WITH_TIMEOUT(!text->isReadOnly(), patience);
    }
    void type(const QString &keys) const
    {
        text->moveCursor(QTextCursor::End);
        const QStringList lines = keys.split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            if (&line != &lines.front())
                QTest::keyClick(text, Qt::Key_Return);
            QTest::keyClicks(text, line);
        }
    }
    ui::MessageBar *message(const char *name) const
    {
        return gui.dialog("processDialog")->findChild<ui::MessageBar *>(QLatin1String(name));
    }
    static void press(const ui::MessageBar *bar, const char *button)
    {
        QTest::mouseClick(bar->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
    }
};

} // namespace

class TstProcessDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangeIsShownThenSavedAndTheProjectFollows()
    {
        Editing e;
        e.openProject();
        e.openEditor();
        QVERIFY(!e.gui.find<QPushButton>("saveProcess")->isEnabled());
        e.type(QStringLiteral("\n[[check]]\n"));
        e.text->insertPlainText(QStringLiteral("id = \"news\"\nkind = \"manual\"\n"));
        const QAbstractItemModel *checks = e.gui.find<QAbstractItemView>("checklistPreview")->model();
        QTRY_COMPARE(checks->rowCount(), 2);
        e.gui.click("saveProcess");
        QTRY_VERIFY_WITH_TIMEOUT(e.gui.dialog("changesDialog"), patience);
        QVERIFY(e.gui.find<QTextBrowser>("changes")->toPlainText().contains(QStringLiteral("+kind = \"manual\"")));
        QCOMPARE(e.project.work.read(file), good);

        e.gui.click("makeChanges");
        QTRY_VERIFY_WITH_TIMEOUT(!e.gui.dialog("processDialog"), patience);
        QVERIFY(e.project.work.read(file).endsWith("kind = \"manual\"\n"));
        auto *message = e.gui.find<ui::MessageBar>("message");
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("Commit")), patience);
        const QString log = e.gui.find<QPlainTextEdit>("log")->toPlainText();
        const QString backup = log.section(QStringLiteral("kept as "), 1).section(QLatin1Char('\n'), 0, 0);
        QFile kept(backup);
        QVERIFY2(kept.open(QIODevice::ReadOnly), qPrintable(log));
        QCOMPARE(kept.readAll(), good);
    }

    void whatIsWrongIsUnderlinedAndFound()
    {
        Editing e;
        e.openProject();
        e.openEditor();
        e.type(QStringLiteral("\nnmae = \"x\"\n"));
        auto *problems = e.gui.find<QAbstractItemView>("problems");
        QTRY_VERIFY(problems->isVisible());
        QVERIFY(!e.gui.find<QPushButton>("saveProcess")->isEnabled());
        QStringList waves;
        for (const QTextEdit::ExtraSelection &mark : e.text->extraSelections())
            if (mark.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                waves << mark.cursor.selectedText();
        QCOMPARE(waves, QStringList(QStringLiteral("nmae")));
        e.text->moveCursor(QTextCursor::Start);
        QTest::mouseClick(problems->viewport(), Qt::LeftButton, {}, problems->visualRect(problems->model()->index(0, 0)).center());
        QCOMPARE(e.text->textCursor().blockNumber(), 5);
    }

    void whatCanBeWrittenIsOfferedWhileTyping()
    {
        Editing e;
        e.openProject();
        e.openEditor();
        e.type(QStringLiteral("ma"));
        auto *popup = e.text->window()->findChild<QAbstractItemView *>(QStringLiteral("completions"));
        if (!popup)
            for (QWidget *widget : QApplication::topLevelWidgets())
                if (widget->objectName() == QLatin1String("completions"))
                    popup = qobject_cast<QAbstractItemView *>(widget);
        QVERIFY(popup);
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->model()->index(0, 0).data().toString(), QStringLiteral("main-branch"));
        QTest::keyClick(popup, Qt::Key_Return);
        QVERIFY(e.text->toPlainText().endsWith(QStringLiteral("main-branch = \"\"")));
        QVERIFY(!popup->isVisible());
        QTest::keyClicks(e.text, QStringLiteral("trunk"));
        QVERIFY(e.text->toPlainText().endsWith(QStringLiteral("main-branch = \"trunk\"")));
        QTest::keyClick(e.text, Qt::Key_End);
        QTest::keyClick(e.text, Qt::Key_Return);
        QTest::keyClick(e.text, Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QVERIFY(e.gui.dialog("processDialog"));
    }

    void aFileThatSomebodyElseChangedIsComparedOrReloaded()
    {
        Editing e;
        e.openProject();
        e.openEditor();
        e.type(QStringLiteral("# mine\n"));
        e.project.work.write(file, good + "# theirs\n");
        e.gui.click("saveProcess");
        auto *message = e.message("messageBar");
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
        QCOMPARE(e.project.work.read(file), good + "# theirs\n");
        Editing::press(message, "messageAction");
        QTRY_VERIFY_WITH_TIMEOUT(e.gui.dialog("changesDialog"), patience);
        QVERIFY(e.gui.find<QTextBrowser>("changes")->toPlainText().contains(QStringLiteral("-# theirs")));
        e.gui.click("cancelChanges");
        QTRY_VERIFY(!e.gui.dialog("changesDialog"));

        e.project.work.write(file, good + "# theirs again\n");
        e.gui.click("saveProcess");
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
        Editing::press(message, "messageSecond");
        QCOMPARE(e.text->toPlainText().toUtf8(), good + "# theirs again\n");
        e.text->undo();
        QVERIFY(e.text->toPlainText().contains(QStringLiteral("# mine"))); // what was typed is not lost
    }

    void closingAsksAndWhatWasTypedIsOfferedAgain()
    {
        Editing e;
        e.openProject();
        e.openEditor();
        e.type(QStringLiteral("# typed\n"));
        e.gui.click("closeProcess");
        auto *box = e.gui.find<QMessageBox>("confirmBox");
        QVERIFY(box);
        box->reject();
        QVERIFY(e.gui.dialog("processDialog"));
        delete e.gui.dialog("processDialog"); // as a crash would end it, some time after the last key

        e.openEditor();
        QCOMPARE(e.text->toPlainText().toUtf8(), good);
        auto *offer = e.message("unsavedOffer");
        QVERIFY(offer->isVisible());
        Editing::press(offer, "messageAction");
        QCOMPARE(e.text->toPlainText().toUtf8(), good + "# typed\n");
        QVERIFY(!offer->isVisible());

        e.gui.click("closeProcess");
        QTRY_VERIFY(e.gui.find<QPushButton>("confirmVerb"));
        e.gui.click("confirmVerb");
        QTRY_VERIFY(!e.gui.dialog("processDialog"));
        e.openEditor();
        QVERIFY(!e.message("unsavedOffer")->isVisible());
    }

    void aProjectThatCannotBeOpenedIsMendedHere()
    {
        Editing e("schema = 1\n[project]\nnmae = \"harbor\"\n");
        e.gui.window->open(e.project.work.path());
        auto *message = e.gui.find<ui::MessageBar>("message");
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
        QVERIFY(message->text().startsWith(QStringLiteral("slipway.toml:")));
        Editing::press(message, "messageAction");
        QTRY_VERIFY_WITH_TIMEOUT(e.gui.dialog("processDialog"), patience);
        e.text = e.gui.find<QPlainTextEdit>("processText");
        QTRY_VERIFY_WITH_TIMEOUT(!e.text->isReadOnly(), patience);
        e.text->selectAll();
        e.text->insertPlainText(QString::fromUtf8(good));
        e.gui.click("saveProcess");
        QTRY_VERIFY_WITH_TIMEOUT(e.gui.dialog("changesDialog"), patience);
        e.gui.click("makeChanges");
        QTRY_COMPARE_WITH_TIMEOUT(e.gui.textOf("projectName"), QStringLiteral("harbor"), patience);
    }
};

QTEST_MAIN(TstProcessDialog)
#include "tst_processdialog.moc"
