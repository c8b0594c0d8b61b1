// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproject.h"
#include "phrases/plandocuments.h"
#include "scriptedprompter.h"
#include "ui/checklist/checklistpane.h"
#include "ui/checklist/checklistviewmodel.h"
#include "ui/checklist/checktree.h"
#include "ui/checklist/signoffviewmodel.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/messagebar.h"
#include "ui/common/screenfit.h"
#include "ui/common/textsearch.h"
#include "ui/common/textviewer.h"
#include "ui/common/theme.h"
#include "ui/common/widgetprompter.h"
#include "ui/credentials/credentialspage.h"
#include "ui/plan/plandialog.h"
#include "ui/resources.h"
#include "ui/shell/logpane.h"
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QThread>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>
#include <cmath>

namespace {

/// WCAG 2.1: relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return qMax(one, other) / qMin(one, other);
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x2a, 0x2a, 0x2e));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x22));
    palette.setColor(QPalette::Text, QColor(0xee, 0xee, 0xee));
    palette.setColor(QPalette::WindowText, QColor(0xee, 0xee, 0xee));
    return palette;
}

/// Says after a moment that it did not answer in time, until it wakes up.
class SilentKeychain final : public engine::CredentialStore {
public:
    explicit SilentKeychain(const bool &isAwake) : m_isAwake(isAwake) {}
    void names(Answer<QStringList> answer) override
    {
        QTimer::singleShot(0, [this, answer] {
            if (m_isAwake)
                return answer(QStringList{QStringLiteral("forge")});
            answer(domain::failure(domain::ErrorKind::KeychainSilent, QStringLiteral("slipway"), QStringLiteral("10")));
        });
    }
    void store(const QString &, domain::Secret, Answer<void>) override {}
    void read(const QString &, Answer<domain::Secret>) override {}
    void forget(const QString &, Answer<void>) override {}

private:
    const bool &m_isAwake;
};

ui::PlanSheet sheet()
{
    ui::PlanSheet made;
    made.act = engine::Act::Tag;
    made.version = QStringLiteral("1.1.0");
    engine::StepInfo one, two;
    one.id = QStringLiteral("create-tag");
    one.kind = engine::StepKind::CreateTag;
    one.arguments = QStringList{QStringLiteral("v1.1.0"), QStringLiteral("abc")};
    two.id = QStringLiteral("push-tag");
    two.kind = engine::StepKind::PushTag;
    two.arguments = QStringList{QStringLiteral("v1.1.0"), QStringLiteral("origin")};
    made.rows = {{one,
                  {{engine::Effect::Kind::Command, QStringLiteral("git tag v1.1.0")},
                   {engine::Effect::Kind::Diff, QStringLiteral("--- a\n+++ b\n-x\n+<y>\n")}}},
                 {two, {{engine::Effect::Kind::Command, QStringLiteral("git push")}}}};
    made.pointOfNoReturn = 1;
    made.confirmation = QStringLiteral("Push tag v1.1.0 to origin");
    return made;
}

} // namespace

class TstWidgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initializeSlipwayResources(); }

    void aWindowFitsItsScreen_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QRect>("fit");
        QTest::newRow("inside stays") << QRect(100, 100, 400, 300) << QRect(100, 100, 400, 300);
        QTest::newRow("beside comes in") << QRect(900, -50, 400, 300) << QRect(560, 20, 400, 300);
        QTest::newRow("larger is made smaller") << QRect(-20, 10, 1200, 800) << QRect(0, 20, 960, 580);
    }
    void aWindowFitsItsScreen()
    {
        QFETCH(QRect, wanted);
        QTEST(ui::fitted(wanted, QMargins(0, 20, 0, 0), QRect(0, 0, 960, 600)), "fit");
    }

    void noDialogOpensLargerThanItsScreen()
    {
        ui::ScreenFit::use();
        QDialog dialog;
        dialog.resize(5000, 4000);
        dialog.show();
        QTRY_VERIFY(dialog.screen()->availableGeometry().contains(dialog.geometry()));
    }

    void aLongNameIsCutAndToldInTheTooltip()
    {
        ui::ElidedLabel label;
        const QString name = QStringLiteral("a project with a name that is longer than any window of a sensible size could show at once");
        label.setElidedText(name);
        label.resize(160, 24);
        label.show();
        QTRY_VERIFY(label.text() != name);
        QVERIFY(label.text().contains(QChar(0x2026)));
        QCOMPARE(label.toolTip(), name);
        QVERIFY(label.minimumSizeHint().width() < 160);
        label.resize(label.sizeHint());
        QTRY_COMPARE(label.text(), name);
        QCOMPARE(label.toolTip(), QString());
    }

    void statesAreReadableAndHaveAShape_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void statesAreReadableAndHaveAShape()
    {
        QFETCH(bool, dark);
        QPalette light;
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        const QPalette palette = dark ? darkPalette() : light;
        QCOMPARE(ui::isDark(palette), dark);
        std::vector<QImage> shapes;
        for (int look = int(ui::Look::Passed); look <= int(ui::Look::Stopped); ++look) {
            const double ratio = contrast(ui::colourOf(ui::Look(look), palette), palette.color(QPalette::Base));
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(look).arg(ratio)));
            // The shape alone: the same picture without its colour.
            const QImage shape = ui::iconOf(ui::Look(look)).pixmap(32, 32).toImage().convertToFormat(QImage::Format_Alpha8);
            for (const QImage &other : shapes)
                QVERIFY(shape != other);
            shapes.push_back(shape);
        }
    }

    void aMessageSaysWhatHappenedAndOffersWhatToDo()
    {
        ui::MessageBar bar;
        bar.tell(domain::Error{domain::ErrorKind::RemoteGone, QStringLiteral("origin"), QStringLiteral("raw words of git"), {}, {}});
        QVERIFY(bar.isVisible());
        QVERIFY(bar.text().contains(QStringLiteral("origin")));
        bool done = false;
        bar.offer(QStringLiteral("Retry"), [&] { done = true; });
        QTest::mouseClick(bar.findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        QVERIFY(done);
        bar.dismiss();
        QVERIFY(!bar.isVisible());
        QCOMPARE(bar.text(), QString());
    }

    void thePlanShowsEachEffectAndGivesItAway()
    {
        QTemporaryDir folder;
        tests::ScriptedPrompter prompter;
        prompter.file = folder.filePath(QStringLiteral("plan.sh"));
        ui::PlanDialog dialog(sheet(), false, prompter);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        auto *effect = dialog.findChild<QTextBrowser *>(QStringLiteral("effect"));
        QVERIFY(effect->toPlainText().contains(QStringLiteral("git tag v1.1.0")));
        QVERIFY(effect->toPlainText().contains(QStringLiteral("+<y>")));
        auto *steps = dialog.findChild<QTreeView *>(QStringLiteral("planSteps"));
        QTest::keyClick(steps, Qt::Key_End);
        QVERIFY(effect->toPlainText().contains(QStringLiteral("git push")));

        QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("copyScript")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("#!/bin/sh")));
        const auto saved = [&](const char *action) {
            dialog.findChild<QAction *>(QLatin1String(action))->trigger();
            QFile file(*prompter.file);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(QString::fromUtf8(saved("savePlan.sh")), phrases::planScript(sheet()));
        QCOMPARE(QString::fromUtf8(saved("savePlan.md")), phrases::planMarkdown(sheet()));
        QCOMPARE(saved("savePlan.json"), phrases::planJson(sheet()));

        QSignalSpy accepted(&dialog, &QDialog::accepted);
        auto *yes = dialog.findChild<QPushButton *>(QStringLiteral("carryOut"));
        QCOMPARE(yes->text(), QStringLiteral("Push tag v1.1.0 to origin"));
        QTest::mouseClick(yes, Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
    }

    void waivingAsksForNameAndReason()
    {
        auto world = tests::makeWorld();
        auto project = tests::makeProject(world, {tests::manualCheck(QStringLiteral("newsletter"))});
        ui::ChecklistViewModel checks;
        tests::ScriptedPrompter prompter;
        ui::SignOffViewModel signOff;
        ui::ChecklistPane pane(checks, signOff, prompter);
        pane.resize(1000, 600);
        pane.show();
        checks.setRelease(tests::releaseOf(project));
        QTRY_COMPARE(checks.model().rowCount(), 2);
        auto *list = pane.findChild<ui::CheckTree *>(QStringLiteral("checks"));
        list->choose(QStringLiteral("newsletter"));
        const QString waive = QStringLiteral("checkAction%1").arg(int(ui::CheckAction::Waive));
        QTRY_VERIFY(pane.findChild<QPushButton *>(waive));
        QTest::mouseClick(pane.findChild<QPushButton *>(waive), Qt::LeftButton);
        QCOMPARE(prompter.verbs, QStringList{QStringLiteral("Waive")});
        QCOMPARE(checks.model().results()[1].state, domain::CheckState::NotChecked); // cancelled

        prompter.name = QStringLiteral("Ada");
        prompter.reason = QStringLiteral("nobody reads it");
        QTest::mouseClick(pane.findChild<QPushButton *>(waive), Qt::LeftButton);
        QTRY_COMPARE(checks.model().results()[1].state, domain::CheckState::Waived);
        QTRY_VERIFY(pane.findChild<QPushButton *>(QStringLiteral("act:newsletter")));
        auto *button = pane.findChild<QPushButton *>(QStringLiteral("act:newsletter"));
        QTRY_COMPARE(button->text(), QStringLiteral("Withdraw"));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(checks.model().results()[1].state, domain::CheckState::NotChecked);
    }

    void theCheckTreeHasButtonsForWhatIsInSight()
    {
        std::vector<domain::CheckResult> results(500);
        for (size_t i = 0; i < results.size(); ++i) {
            results[i].definition.id = QStringLiteral("c%1").arg(i);
            results[i].definition.kind = domain::CheckKind::Manual;
        }
        ui::ChecklistModel list;
        ui::CheckTree tree(list);
        tree.resize(900, 400);
        tree.show();
        list.setResults(results);
        QTRY_VERIFY(tree.findChild<QPushButton *>(QStringLiteral("act:c0")));
        QVERIFY(!tree.findChild<QPushButton *>(QStringLiteral("act:c499")));
        tree.choose(QStringLiteral("c499"));
        QTRY_VERIFY(tree.findChild<QPushButton *>(QStringLiteral("act:c499")));
        auto *last = tree.findChild<QPushButton *>(QStringLiteral("act:c499"));
        QVERIFY(last->isVisible());
        QVERIFY(!tree.findChild<QPushButton *>(QStringLiteral("act:c0")));
        QVERIFY(tree.findChildren<QPushButton *>().size() < 20);
        QSignalSpy pressed(&tree, &ui::CheckTree::actionWanted);
        QTest::mouseClick(last, Qt::LeftButton);
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed[0][0].toString(), QStringLiteral("c499"));
    }

    void aViewedFileIsReadOnlyAndItsLinePointedOut()
    {
        ui::TextViewer viewer({QStringLiteral("package.json at abc"), QStringLiteral("package.json"),
                               QStringLiteral("{\n\n\"version\": 1\n}\n"), 3, QStringLiteral("/x/package.json")});
        viewer.setAttribute(Qt::WA_DeleteOnClose, false);
        viewer.open();
        auto *text = viewer.findChild<QPlainTextEdit *>(QStringLiteral("viewedText"));
        QVERIFY(text->isReadOnly());
        QCOMPARE(text->extraSelections().size(), 1);
        QCOMPARE(text->textCursor().block().text(), QStringLiteral("\"version\": 1"));
        QSignalSpy wanted(&viewer, &ui::TextViewer::editorWanted);
        QTest::mouseClick(viewer.findChild<QPushButton *>(QStringLiteral("openInEditor")), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("/x/package.json"));
    }

    void theSearchMarksEveryPlaceAndGoesRound()
    {
        QPlainTextEdit text;
        text.setObjectName(QStringLiteral("log"));
        text.setPlainText(QStringLiteral("one Error\ntwo\nthree error\n"));
        ui::TextSearch search(&text);
        auto *words = search.findChild<QLineEdit *>(QStringLiteral("logSearch"));
        QTest::keyClicks(words, QStringLiteral("error"));
        QCOMPARE(text.extraSelections().size(), 2);
        QCOMPARE(text.textCursor().blockNumber(), 0);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(text.textCursor().blockNumber(), 2);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(text.textCursor().blockNumber(), 0);
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(text.textCursor().blockNumber(), 2);
        QTest::keyClicks(words, QStringLiteral("s"));
        QCOMPARE(search.findChild<QLabel *>(QStringLiteral("logFound"))->text(), QStringLiteral("not found"));
        words->clear();
        QVERIFY(text.extraSelections().isEmpty());
    }

    void escapeLeavesTheSearchWithoutClosingTheWindow()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *before = new QPushButton(QStringLiteral("before"), &window);
        auto *log = new QPlainTextEdit(QStringLiteral("one two"), &window);
        log->setObjectName(QStringLiteral("log"));
        auto *search = new ui::TextSearch(log, &window);
        for (QWidget *part : QList<QWidget *>{before, log, search})
            layout->addWidget(part);
        auto *close = new QAction(&window);
        close->setShortcut(Qt::Key_Escape);
        window.addAction(close);
        const QSignalSpy closed(close, &QAction::triggered);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        search->begin();
        auto *words = window.findChild<QLineEdit *>(QStringLiteral("logSearch"));
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("two"));
        QCOMPARE(log->textCursor().selectedText(), QStringLiteral("two"));
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(words->text().isEmpty());
        QVERIFY(before->hasFocus());
        QCOMPARE(closed.size(), 0);

        log->setFocus();
        QTest::keySequence(log, QKeySequence::Find);
        QVERIFY(words->hasFocus());
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(log->hasFocus());
    }

    void theLogIsFilteredByLevel()
    {
        using engine::LogLevel;
        ui::LogPane pane;
        pane.resize(900, 300);
        pane.setOpen(true);
        pane.show();
        pane.append(QStringLiteral("tests"), {{LogLevel::Output, QStringLiteral("compiling")},
                                              {LogLevel::Note, QStringLiteral("passed")},
                                              {LogLevel::Failure, QStringLiteral("it broke")}});
        auto *text = pane.findChild<QPlainTextEdit *>(QStringLiteral("log"));
        auto *levels = pane.findChild<QComboBox *>(QStringLiteral("logLevel"));
        auto *words = pane.findChild<QLineEdit *>(QStringLiteral("logSearch"));
        QTest::keyClicks(words, QStringLiteral("compiling"));
        QCOMPARE(pane.findChild<QLabel *>(QStringLiteral("logFound"))->text(), QStringLiteral("1 found"));
        QCOMPARE(text->toPlainText().count(QLatin1Char('\n')), 2);
        levels->setFocus();
        QTest::keyClick(levels, Qt::Key_End);
        QVERIFY2(text->toPlainText().endsWith(QStringLiteral("tests: it broke")), qPrintable(text->toPlainText()));
        QCOMPARE(text->toPlainText().count(QLatin1Char('\n')), 0);
        QCOMPARE(pane.findChild<QLabel *>(QStringLiteral("logFound"))->text(), QStringLiteral("not found"));
        pane.append(QStringLiteral("tests"), {{LogLevel::Output, QStringLiteral("linking")}, {LogLevel::Warning, QStringLiteral("odd")}});
        QVERIFY2(text->toPlainText().endsWith(QStringLiteral("tests: odd")), qPrintable(text->toPlainText()));
        QVERIFY(!text->toPlainText().contains(QStringLiteral("linking")));
        QTest::keyClick(levels, Qt::Key_Home);
        QVERIFY(text->toPlainText().contains(QStringLiteral("linking")));
        QCOMPARE(text->toPlainText().count(QLatin1Char('\n')), 4);
    }

    void aKeychainThatNeverAnswersSaysWhatToDoAndIsAskedAgain()
    {
        bool isAwake = false;
        QTemporaryDir folder;
        ui::Settings settings(folder.filePath(QStringLiteral("person.conf")), folder.filePath(QStringLiteral("machine.conf")));
        tests::ScriptedPrompter prompter;
        ui::CredentialsPage page(std::make_unique<SilentKeychain>(isAwake), {}, settings, prompter);
        page.show();
        auto *message = page.findChild<ui::MessageBar *>(QStringLiteral("message"));
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains(QStringLiteral("did not answer within 10 seconds")), qPrintable(message->text()));
        QVERIFY(message->text().contains(QStringLiteral("try again")));
        isAwake = true;
        QTest::mouseClick(message->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        QTRY_COMPARE(page.findChild<QTreeView *>(QStringLiteral("names"))->model()->rowCount(), 1);
        QVERIFY(!message->isVisible());
    }

    void aBrowserSignsInByACode()
    {
        bool isAwake = true;
        QTemporaryDir folder;
        ui::Settings settings(folder.filePath(QStringLiteral("person.conf")), folder.filePath(QStringLiteral("machine.conf")));
        tests::ScriptedPrompter prompter;
        const auto signIn = [](const QString &host, const QString &, const engine::ShowDeviceCode &show,
                               const engine::CancelToken &cancel) -> domain::Result<domain::Secret> {
            show({QStringLiteral("WDJB-MJHT"), QStringLiteral("https://%1/login/device").arg(host), std::chrono::seconds(900)});
            while (!cancel.requested())
                QThread::msleep(5);
            return domain::failure(domain::ErrorKind::Cancelled, host);
        };
        ui::CredentialsPage page(std::make_unique<SilentKeychain>(isAwake), {{}, signIn}, settings, prompter);
        page.show();
        QSignalSpy wanted(&page, &ui::CredentialsPage::pageWanted);
        auto *start = page.findChild<QPushButton *>(QStringLiteral("signIn"));
        QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("borrow"))->isVisible()); // no gh here
        QVERIFY(!start->isEnabled());
        QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("clientId")), QStringLiteral("Iv1"));
        QTRY_VERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        auto *message = page.findChild<ui::MessageBar *>(QStringLiteral("message"));
        QTRY_COMPARE(message->text(),
                     QStringLiteral("Enter the code WDJB-MJHT at https://github.com/login/device. It is good for 15 minutes."));
        QVERIFY(!start->isEnabled());
        QTest::mouseClick(message->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().toUrl(), QUrl(QStringLiteral("https://github.com/login/device")));
        QTest::mouseClick(message->findChild<QPushButton *>(QStringLiteral("messageSecond")), Qt::LeftButton);
        QTRY_VERIFY(!message->isVisible());
        QTRY_VERIFY(start->isEnabled());
    }

    void theRealQuestionNeedsWhatItAsksFor()
    {
        QWidget window;
        window.show();
        ui::WidgetPrompter prompter(&window);
        QString name, reason;
        prompter.askNameAndReason({QStringLiteral("Waive"), QStringLiteral("text"), QStringLiteral("Ada"), QStringLiteral("Reason"), true,
                                   QStringLiteral("Waive")},
                                  [&](const QString &n, const QString &r) {
                                      name = n;
                                      reason = r;
                                  });
        auto *dialog = window.findChild<QDialog *>();
        auto *verb = dialog->findChild<QPushButton *>(QStringLiteral("verb"));
        QVERIFY(!verb->isEnabled());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(QStringLiteral("reason")), QStringLiteral("because"));
        QVERIFY(verb->isEnabled());
        QTest::mouseClick(verb, Qt::LeftButton);
        QCOMPARE(name, QStringLiteral("Ada"));
        QCOMPARE(reason, QStringLiteral("because"));

        bool yes = false;
        prompter.confirm({QStringLiteral("t"), QStringLiteral("text"), {}, QStringLiteral("Do it")}, [&] { yes = true; });
        auto *box = window.findChild<QMessageBox *>(QStringLiteral("confirmBox"));
        QTest::keyClick(box, Qt::Key_Return); // the safe answer
        QTRY_VERIFY(!window.findChild<QMessageBox *>(QStringLiteral("confirmBox")));
        QVERIFY(!yes);
        prompter.confirm({QStringLiteral("t"), QStringLiteral("text"), {}, QStringLiteral("Do it")}, [&] { yes = true; });
        QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("confirmVerb")), Qt::LeftButton);
        QVERIFY(yes);
    }
};

QTEST_MAIN(TstWidgets)
#include "tst_widgets.moc"
