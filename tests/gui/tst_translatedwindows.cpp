// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guiwindow.h"
#include "support/gitfixture.h"
#include "support/pseudotranslator.h"
#include "textaudit.h"
#include "ui/common/messagebar.h"
#include "ui/plan/changesdialog.h"
#include <QAbstractItemView>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTabWidget>

namespace {

constexpr int patience = 30'000;

/// The smallest window that everything has to be readable in (packaging/design/language.md).
constexpr QSize smallest(960, 600);

/// What is shown of the projects of this test, and is the same in every language.
const QStringList data{QStringLiteral("git add slipway.toml && git commit -m \"chore: describe the release process\""),
                       QStringLiteral("https://…  git@host:name.git"),
                       QStringLiteral("Slipway"),
                       QStringLiteral("slipway.toml"),
                       QStringLiteral("harbor"),
                       QStringLiteral("origin")};

/// A translation for the time of a test: the windows are made in it.
class Speaking {
public:
    explicit Speaking(const QString &language)
    {
        if (language == QLatin1String("pseudo")) {
            QCoreApplication::installTranslator(&m_pseudo);
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        } else {
            ui::Languages(QStringLiteral(SLIPWAY_TRANSLATIONS)).install(*qApp, language);
        }
    }
    ~Speaking()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    tests::PseudoTranslator m_pseudo;
};

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

} // namespace

/// Every window in another language: longer, accented and mirrored, and in German, whose words are the longest. At its smallest
/// size no text may be cut, and in the first no word may be left that a translator cannot reach.
/// SLIPWAY_PICTURES=FOLDER keeps a picture of each; SLIPWAY_LANGUAGES="slipway_*.qm" looks at the other languages, too.
class TstTranslatedWindows : public QObject {
    Q_OBJECT

    QString m_language;
    QStringList m_found;
    QStringList m_data;

    void look(QWidget *window, const QString &name)
    {
        QVERIFY2(window, qPrintable(name));
        window->resize(window->isWindow() && window->inherits("QMainWindow") ? smallest : window->size().boundedTo(smallest));
        QTest::qWait(50);
        (void)QTest::qWaitFor([window] { return tests::clippedTexts(*window).isEmpty(); }, 1000); // room is made step by step
        const QString where = m_language + u' ' + name + QStringLiteral(": ");
        if (window->width() > smallest.width() || window->height() > smallest.height())
            m_found << where + QStringLiteral("needs %1 × %2").arg(window->width()).arg(window->height());
        for (const QString &text : tests::clippedTexts(*window) + tests::sharedMnemonics(*window))
            m_found << where + text;
        if (m_language == QLatin1String("pseudo"))
            for (const QString &text : tests::untranslatedTexts(*window, m_data))
                m_found << where + QStringLiteral("not translated: ") + text;
        if (const QString folder = qEnvironmentVariable("SLIPWAY_PICTURES"); !folder.isEmpty())
            window->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, m_language, name));
    }

    void lookAtHelp(tests::GuiWindow &gui)
    {
        gui.find<QAction>("about")->trigger();
        QDialog *about = gui.dialog("AboutDialog");
        auto *pages = about->findChild<QTabWidget *>(QStringLiteral("pages"));
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            look(about, QStringLiteral("about%1").arg(page));
        }
        about->reject();

        gui.find<QAction>("report")->trigger();
        look(gui.dialog("ReportDialog"), QStringLiteral("report"));
        gui.dialog("ReportDialog")->reject();

        gui.find<QAction>("guide")->trigger();
        const QWidgetList windows = QApplication::topLevelWidgets();
        const auto guide = std::find_if(windows.begin(), windows.end(), [](const QWidget *window) {
            return window->objectName() == QLatin1String("guideWindow") && window->isVisible();
        });
        QVERIFY(guide != windows.end());
        QWidget *shown = *guide; // looking lets closed dialogs go, and with them what the list names
        look(shown, QStringLiteral("guide"));
        shown->close();
    }

    void lookAtDialogs(tests::GuiWindow &gui)
    {
        lookAtHelp(gui);

        gui.find<QAction>("settings")->trigger();
        QDialog *settings = gui.dialog("SettingsDialog");
        auto *titles = settings->findChild<QListWidget *>(QStringLiteral("titles"));
        for (int page = 0; page < titles->count(); ++page) {
            titles->setCurrentRow(page);
            QTest::qWait(page + 1 == titles->count() ? 300 : 0); // the keychain that is not there
            look(settings, QStringLiteral("settings%1").arg(page));
        }
        settings->reject();

        gui.find<QAction>("clone")->trigger();
        QDialog *clone = gui.dialog("CloneDialog");
        clone->findChild<QLineEdit *>(QStringLiteral("address"))->setText(QStringLiteral("https://ada:secret@host/harbor.git"));
        look(clone, QStringLiteral("clone"));
        clone->reject();
    }

    void lookAtSetup(tests::GuiWindow &gui)
    {
        const Unprepared project;
        gui.window->open(project.work.path());
        auto *message = gui.find<ui::MessageBar>("message");
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
        look(gui.window.get(), QStringLiteral("message"));
        QTest::mouseClick(message->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("setupDialog") && gui.find<QPushButton>("writeProcess")->isEnabled(), patience);
        auto *file = gui.find<QPlainTextEdit>("processText");
        look(gui.dialog("setupDialog"), QStringLiteral("setup"));
        file->moveCursor(QTextCursor::End);
        QTest::keyClicks(file, QStringLiteral("schema = \"1\""));
        QTRY_VERIFY(gui.find<QWidget>("problems")->isVisible());
        look(gui.dialog("setupDialog"), QStringLiteral("setupproblems"));
        gui.dialog("setupDialog")->reject();
        message->dismiss();
    }

    void lookAtChecklist(tests::GuiWindow &gui)
    {
        gui.click("sample");
        const auto *checks = gui.find<QAbstractItemView>("checks");
        QTRY_VERIFY_WITH_TIMEOUT(checks->model()->rowCount() > 2 && gui.find<QPushButton>("previewNext")->isEnabled(), patience);
        look(gui.window.get(), QStringLiteral("checklist"));
        gui.find<QAction>("commandPalette")->trigger();
        look(gui.window.get(), QStringLiteral("palette"));
        QTest::keyClick(gui.find<QLineEdit>("paletteTyped"), Qt::Key_Escape);
        lookAtProcess(gui);
        gui.click("runAll");
        QTRY_VERIFY_WITH_TIMEOUT(!gui.find<QPushButton>("stopChecks")->isVisible(), patience);
        look(gui.window.get(), QStringLiteral("checked"));
    }

    void lookAtProcess(tests::GuiWindow &gui)
    {
        gui.find<QAction>("editProcess")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("processDialog"), patience);
        auto *text = gui.find<QPlainTextEdit>("processText");
        QTRY_VERIFY_WITH_TIMEOUT(!text->isReadOnly(), patience);
        QTRY_VERIFY(gui.find<QAbstractItemView>("checklistPreview")->model()->rowCount() > 2);
        look(gui.dialog("processDialog"), QStringLiteral("process"));
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, QStringLiteral("schema = \"1\""));
        QTRY_VERIFY(gui.find<QWidget>("problems")->isVisible());
        look(gui.dialog("processDialog"), QStringLiteral("processproblems"));
        text->undo();
        gui.dialog("processDialog")->reject();
        if (auto *question = gui.dialog("choiceBox")) {
            look(question, QStringLiteral("unsaved"));
            QTest::mouseClick(question->findChild<QPushButton *>(QStringLiteral("way1")), Qt::LeftButton);
        }
        QTRY_VERIFY(!gui.dialog("processDialog"));

        const QString word =
            m_language == QLatin1String("pseudo") ? tests::PseudoTranslator().translate("", "Versions", nullptr, -1) : m_language;
        auto *changes = new ui::ChangesDialog(
            {word, (word + u' ').repeated(40), {{engine::Effect::Kind::Diff, QStringLiteral("-1\n+2\n")}}, word}, gui.window.get());
        changes->open();
        look(changes, QStringLiteral("changes"));
        changes->reject();
    }

    /// The next act, from its plan to its end.
    void lookAtAct(tests::GuiWindow &gui, const char *button, const QString &name)
    {
        gui.click(button);
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("planDialog"), patience);
        QDialog *plan = gui.dialog("planDialog");
        QTest::mouseClick(plan->findChild<QPushButton *>(QStringLiteral("preflight")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(plan->findChild<QWidget *>(QStringLiteral("preflightAnswer"))->isVisible(), patience);
        look(plan, name + QStringLiteral("plan"));
        plan->accept();
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<QPushButton>("stopRun")->isVisible(), patience);
        gui.window->close(); // it asks, while the act goes on
        look(gui.dialog("choiceBox"), name + QStringLiteral("closing"));
        gui.dialog("choiceBox")->reject();
        look(gui.window.get(), name + QStringLiteral("running"));
        QTRY_VERIFY_WITH_TIMEOUT(!gui.find<QPushButton>("stopRun")->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<ui::MessageBar>("runMessage")->isVisible(), patience);
        look(gui.window.get(), name);
    }

private Q_SLOTS:
    void everyWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("pseudo") << QStringLiteral("pseudo");
        for (const QString &file : QDir(QStringLiteral(SLIPWAY_TRANSLATIONS))
                                       .entryList({qEnvironmentVariable("SLIPWAY_LANGUAGES", QStringLiteral("slipway_de.qm"))}))
            QTest::newRow(qPrintable(file)) << file.mid(8).chopped(3);
    }

    void everyWindow()
    {
        QFETCH(QString, language);
        m_language = language;
        m_found.clear();
        const Speaking speaking(language);
        tests::GuiWindow gui;
        m_data = data + QStringList{gui.sample + QLatin1String("/work"), gui.folder.path()};
        look(gui.window.get(), QStringLiteral("welcome"));
        lookAtDialogs(gui);
        lookAtSetup(gui);
        lookAtChecklist(gui);
        gui.find<QAction>("viewNotes")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<QPlainTextEdit>("notesEditor")->toPlainText().size() > 20, patience);
        look(gui.window.get(), QStringLiteral("notes"));
        gui.click("documentCommits");
        auto *commits = gui.find<QAbstractItemView>("deskTable");
        QTRY_VERIFY_WITH_TIMEOUT(commits->isVisible() && commits->model()->rowCount() > 3, patience);
        commits->selectAll();
        look(gui.window.get(), QStringLiteral("commits"));
        gui.click("documentPeople");
        auto *people = gui.find<QAbstractItemView>("peopleTable");
        QTRY_VERIFY_WITH_TIMEOUT(people->isVisible() && people->model()->rowCount() > 3, patience);
        people->selectionModel()->select(people->model()->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        look(gui.window.get(), QStringLiteral("people"));
        gui.find<QAction>("viewPublish")->trigger();
        look(gui.window.get(), QStringLiteral("publish"));
        for (const char *act : {"cut", "tag", "published"})
            lookAtAct(gui, "publishNext", QLatin1String(act));
        gui.find<QAction>("viewLog")->trigger();
        gui.find<QAction>("viewChecklist")->trigger();
        look(gui.window.get(), QStringLiteral("done"));
        gui.find<QAction>("closeProject")->trigger();
        QTRY_VERIFY(gui.find<QPushButton>("sample")->isVisible());
        look(gui.window.get(), QStringLiteral("recent"));
        for (const QString &text : m_found)
            qWarning("%s", qPrintable(text));
        QVERIFY(m_found.isEmpty());
    }
};

QTEST_MAIN(TstTranslatedWindows)
#include "tst_translatedwindows.moc"
