// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproject.h"
#include "app/processsetup.h"
#include "guiwindow.h"
#include "scriptedprompter.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/guidewindow.h"
#include "ui/help/reportdialog.h"
#include "ui/help/shippedtext.h"
#include "ui/shell/menuactions.h"
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QWhatsThis>

namespace {

constexpr int patience = 30'000;

ui::GuideWindow *guideWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *guide = qobject_cast<ui::GuideWindow *>(window); guide && guide->isVisible())
            return guide;
    return nullptr;
}

/// The guide of a window, opened as a person does it.
ui::GuideWindow *openGuide(const tests::GuiWindow &gui)
{
    gui.find<QAction>("guide")->trigger();
    return guideWindow();
}

QString pageOf(const ui::GuideWindow &guide) { return guide.findChild<QTextBrowser *>(QStringLiteral("guidePage"))->toPlainText(); }

void press(const QWidget &window, const char *button)
{
    QTest::mouseClick(window.findChild<QAbstractButton *>(QLatin1String(button)), Qt::LeftButton);
}

/// "Help > User guide" for each thing in the menus, and the keys of the program.
QMap<QString, QString> menuPaths(const tests::GuiWindow &gui)
{
    QMap<QString, QString> paths;
    for (const auto &[action, menu] : ui::menuActions(*gui.find<QMenuBar>("menus")))
        paths.insert(QString(menu).replace(QLatin1String(": "), QLatin1String(" > ")) + QLatin1String(" > ")
                         + ui::plainText(action->text()),
                     action->shortcut().toString());
    return paths;
}

} // namespace

class TstHelp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGuideOpensAtThePageOfThePane()
    {
        tests::GuiWindow gui;
        ui::GuideWindow *guide = openGuide(gui);
        QVERIFY(guide);
        QTRY_VERIFY(pageOf(*guide).startsWith(QStringLiteral("What Slipway does")));
        gui.click("sample");
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("projectName"), QStringLiteral("harbor"), patience);
        QCOMPARE(openGuide(gui)->guide().title(), QStringLiteral("The checklist"));
        gui.find<QAction>("viewNotes")->trigger();
        QCOMPARE(openGuide(gui)->guide().title(), QStringLiteral("Notes and changelog"));
        gui.find<QAction>("viewPublish")->trigger();
        QCOMPARE(openGuide(gui)->guide().title(), QStringLiteral("Publishing"));
    }

    void theKeyWorksInDialogsToo()
    {
        tests::GuiWindow gui;
        gui.find<QAction>("settings")->trigger();
        QVERIFY(QTest::qWaitForWindowActive(gui.dialog("SettingsDialog")));
        QTest::keyClick(gui.dialog("SettingsDialog"), Qt::Key_F1);
        QVERIFY(guideWindow());
        QCOMPARE(guideWindow()->guide().title(), QStringLiteral("Keyboard"));
    }

    void theGuideGoesWithItsWindow()
    {
        auto gui = std::make_unique<tests::GuiWindow>();
        QVERIFY(!openGuide(*gui)->testAttribute(Qt::WA_QuitOnClose));
        gui->window.reset();
        QVERIFY(!guideWindow());
    }

    void linksLeadToPagesAndTheButtonsBack()
    {
        ui::GuideWindow guide(app::makeMarkdownRenderer());
        guide.showPage(QStringLiteral("index"));
        auto *page = guide.findChild<QTextBrowser *>(QStringLiteral("guidePage"));
        QTRY_VERIFY(page->toPlainText().contains(QStringLiteral("Contents")));
        QVERIFY(!guide.findChild<QToolButton *>(QStringLiteral("guideBackButton"))->isEnabled());
        Q_EMIT page->anchorClicked(QUrl(QStringLiteral("publish.md#the-board")));
        QTRY_VERIFY(page->toPlainText().startsWith(QStringLiteral("Publishing")));
        QTRY_VERIFY(page->verticalScrollBar()->value() > 100);
        QCOMPARE(guide.findChild<QListView *>(QStringLiteral("guideContents"))->currentIndex().data().toString(),
                 QStringLiteral("Publishing"));
        const int there = page->verticalScrollBar()->value();
        press(guide, "guideBackButton");
        QTRY_VERIFY(page->toPlainText().startsWith(QStringLiteral("What Slipway does")));
        QTest::keyClick(&guide, Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(page->toPlainText().startsWith(QStringLiteral("Publishing")));
        QTRY_COMPARE(page->verticalScrollBar()->value(), there);
        press(guide, "guideHomeButton");
        QTRY_VERIFY(page->toPlainText().startsWith(QStringLiteral("What Slipway does")));
    }

    void theContentsChooseThePage()
    {
        ui::GuideWindow guide(app::makeMarkdownRenderer());
        guide.show();
        auto *contents = guide.findChild<QListView *>(QStringLiteral("guideContents"));
        for (int row = 0; row < contents->model()->rowCount(); ++row) {
            contents->setCurrentIndex(contents->model()->index(row, 0));
            QTRY_VERIFY2(pageOf(guide).startsWith(contents->currentIndex().data().toString()), qPrintable(pageOf(guide).left(40)));
            QVERIFY(guide.windowTitle().startsWith(contents->currentIndex().data().toString()));
        }
    }

    void wordsAreFoundAlsoOnTheNextPage()
    {
        ui::GuideWindow guide(app::makeMarkdownRenderer());
        guide.showPage(QStringLiteral("plan"));
        QVERIFY(QTest::qWaitForWindowActive(&guide));
        auto *page = guide.findChild<QTextBrowser *>(QStringLiteral("guidePage"));
        QTRY_VERIFY(page->toPlainText().startsWith(QStringLiteral("The plan")));
        auto *words = guide.findChild<QLineEdit *>(QStringLiteral("guidePageSearch"));
        QTest::keySequence(&guide, QKeySequence::Find);
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("preflight"));
        QTRY_VERIFY(page->extraSelections().size() >= 2);
        QCOMPARE(page->textCursor().selectedText().toLower(), QStringLiteral("preflight"));
        const int first = page->textCursor().position();
        QTest::keyClick(words, Qt::Key_F3);
        QVERIFY(page->textCursor().position() > first);
        guide.guide().open(QStringLiteral("slipwayctl"));
        QTRY_VERIFY(page->toPlainText().startsWith(QStringLiteral("The command line")));
        QCOMPARE(page->extraSelections().size(), page->toPlainText().count(QStringLiteral("preflight"), Qt::CaseInsensitive));
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(words->text().isEmpty());
        QVERIFY(guide.isVisible() && !words->hasFocus());
        QTest::keyClick(guide.focusWidget(), Qt::Key_Escape);
        QVERIFY(!guide.isVisible());
    }

    void everyMenuThatTheGuideNamesIsThere()
    {
        static const QRegularExpression named(QStringLiteral(R"(\*\*((?:File|Edit|Release|View|Tools|Help) > [^*]+)\*\*)"));
        const tests::GuiWindow gui;
        const auto paths = menuPaths(gui);
        int found = 0;
        const ui::GuideViewModel guide(QStringLiteral(":/guide"));
        for (const auto &page : guide.pages())
            for (const auto &match : named.globalMatch(ui::shippedText(QStringLiteral(":/guide/%1.md").arg(page.name)))) {
                const bool isMenu = gui.find<QMenu>(("menu" + match.captured(1).section(QStringLiteral(" > "), -1).toLatin1()).constData());
                QVERIFY2(isMenu || paths.contains(match.captured(1)), qPrintable(page.name + QLatin1String(": ") + match.captured(1)));
                ++found;
            }
        QVERIFY(found > 10);
    }

    void theTableOfShortcutsIsThatOfTheMenus()
    {
        static const QRegularExpression row(QStringLiteral(R"(^\| `([^`]+)` \| (.+ > .+) \|$)"), QRegularExpression::MultilineOption);
        QMap<QString, QString> told;
        for (const auto &match : row.globalMatch(ui::shippedText(QStringLiteral(":/guide/keyboard.md"))))
            told.insert(match.captured(2), match.captured(1));
        auto real = menuPaths(tests::GuiWindow());
        real.removeIf([](std::pair<const QString &, QString &> entry) { return entry.second.isEmpty(); });
        QCOMPARE(told, real);
    }

    void everyProcessInTheGuideCanBeRead()
    {
        static const QRegularExpression block(QStringLiteral("^```toml\\n(.*?)^```"),
                                              QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
        int found = 0;
        for (const auto &match : block.globalMatch(ui::shippedText(QStringLiteral(":/guide/setup.md")))) {
            const auto process = app::readProcessText(match.captured(1).toUtf8());
            QVERIFY2(process, process ? "" : qPrintable(process.error().subject));
            ++found;
        }
        QVERIFY(found > 0);
    }

    void aboutShowsTheTextsThatComeWithIt()
    {
        tests::GuiWindow gui;
        gui.find<QAction>("about")->trigger();
        QDialog *about = gui.dialog("AboutDialog");
        QVERIFY(about);
        QVERIFY(about->findChild<QPlainTextEdit *>(QStringLiteral("licence"))
                    ->toPlainText()
                    .contains(QStringLiteral("GNU GENERAL PUBLIC LICENSE")));
        auto *libraries = about->findChild<QTextBrowser *>(QStringLiteral("libraries"));
        QTRY_VERIFY(libraries->toPlainText().contains(QStringLiteral("libgit2")));
        QVERIFY(!libraries->toPlainText().contains(QStringLiteral("SPDX")));
        auto *pages = about->findChild<QTabWidget *>(QStringLiteral("pages"));
        pages->setCurrentIndex(1);
        Q_EMIT libraries->anchorClicked(QUrl(QStringLiteral("https://libgit2.org")));
        QCOMPARE(gui.openedOutside, std::vector{QUrl(QStringLiteral("https://libgit2.org"))});
        Q_EMIT libraries->anchorClicked(QUrl(QStringLiteral("LICENSE")));
        QCOMPARE(pages->currentWidget()->objectName(), QStringLiteral("licencePage"));
        press(*about, "closeAbout");
        QTRY_VERIFY(!gui.dialog("AboutDialog"));
    }

    void aReportIsReadCopiedAndSaved()
    {
        tests::GuiWindow gui;
        gui.find<QAction>("report")->trigger();
        QDialog *dialog = gui.dialog("ReportDialog");
        QVERIFY(dialog);
        auto *text = dialog->findChild<QPlainTextEdit *>(QStringLiteral("reportText"));
        QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("- libgit2: ")));
        for (const char *fact : {"- Qt: ", "- git: ", "- KSyntaxHighlighting: ", "- Platform plugin: offscreen", "- Locale: "})
            QVERIFY2(text->toPlainText().contains(QLatin1String(fact)), fact);
        QVERIFY2(!text->toPlainText().contains(QStringLiteral("not found")), qPrintable(text->toPlainText()));
        QTest::keyClicks(text, QStringLiteral("It broke. "));
        press(*dialog, "copyReport");
        QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("It broke. ")));
    }

    void aReportGoesWhereItIsWanted()
    {
        QTemporaryDir folder;
        tests::ScriptedPrompter prompter;
        prompter.file = folder.filePath(QStringLiteral("report.md"));
        ui::ReportSources sources;
        sources.components = [] {
            return std::vector<ui::Fact>();
        };
        ui::ReportDialog dialog(sources, prompter);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_VERIFY(dialog.findChild<QPushButton *>(QStringLiteral("saveReport"))->isEnabled());
        press(dialog, "saveReport");
        QTRY_VERIFY(QFile::exists(*prompter.file));
        press(dialog, "closeReport");
        QVERIFY(!dialog.isVisible());
    }

    void whatsThisAsksAndAnswers()
    {
        tests::GuiWindow gui;
        QVERIFY(QTest::qWaitForWindowActive(gui.window.get()));
        auto *sample = gui.find<QPushButton>("sample");
        sample->setFocus();
        QAction *whatsThis = gui.find<QAction>("whatsThis");
        whatsThis->trigger();
        QVERIFY(QWhatsThis::inWhatsThisMode());
        whatsThis->trigger();
        QVERIFY(!QWhatsThis::inWhatsThisMode());
        const auto shown = [] {
            for (const QWidget *window : QApplication::topLevelWidgets())
                if (window->isVisible() && window->inherits("QWhatsThat"))
                    return true;
            return false;
        };
        QTRY_VERIFY(shown());
        QWhatsThis::hideText();
        QVERIFY(gui.find<QPushButton>("sample")->isVisible());
    }
};

QTEST_MAIN(TstHelp)
#include "tst_help.moc"
