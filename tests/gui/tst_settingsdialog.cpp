// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../viewmodels/fakespelling.h"
#include "guiwindow.h"
#include "ui/common/messagebar.h"
#include "ui/settings/generalpage.h"
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>

namespace {

/// The settings, opened at a page.
void openAt(const tests::GuiWindow &gui, int page)
{
    gui.find<QAction>("settings")->trigger();
    QVERIFY(gui.dialog("SettingsDialog"));
    gui.find<QListWidget>("titles")->setCurrentRow(page);
}

constexpr int general = 0, editor = 1, shortcuts = 2;

/// The page of the shortcuts, with one command found and chosen.
struct Chosen {
    const QWidget *page;
    QKeySequenceEdit *keys;
    ui::MessageBar *message;

    Chosen(const tests::GuiWindow &gui, const QString &words)
    {
        openAt(gui, shortcuts);
        page = gui.find<QWidget>("shortcutsPage");
        keys = page->findChild<QKeySequenceEdit *>(QStringLiteral("keys"));
        message = page->findChild<ui::MessageBar *>(QStringLiteral("message"));
        QTest::keyClicks(page->findChild<QLineEdit *>(QStringLiteral("search")), words);
    }
    QAbstractItemModel &found() const { return *page->findChild<QAbstractItemView *>(QStringLiteral("actions"))->model(); }
    void press(const char *button) const { QTest::mouseClick(page->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton); }
};

} // namespace

class TstSettingsDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSingleLanguageIsNoChoice()
    {
        tests::GuiWindow gui;
        openAt(gui, general);
        QVERIFY(gui.find<QCheckBox>("reopenLast")->isVisible());
        QVERIFY(!gui.find<QComboBox>("language")->isVisible());
        QTest::mouseClick(gui.find<QCheckBox>("reopenLast"), Qt::LeftButton, {},
                          QPoint(8, gui.find<QCheckBox>("reopenLast")->height() / 2));
        QVERIFY(gui.settings.value(ui::setting::reopenLast));
    }

    void oneOfSeveralLanguagesIsChosenAndKept()
    {
        QTemporaryDir folder;
        for (const char *name : {"slipway_en.qm", "slipway_de.qm"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        ui::Settings settings(folder.filePath(QStringLiteral("person.conf")), folder.filePath(QStringLiteral("machine.conf")));
        ui::GeneralPage page(settings, ui::Languages(folder.path()));
        page.show();
        auto *language = page.findChild<QComboBox *>(QStringLiteral("language"));
        QVERIFY(language->isVisible());
        QCOMPARE(language->count(), 3);
        language->setCurrentIndex(language->findData(QStringLiteral("de")));
        QCOMPARE(settings.value(ui::setting::language), QStringLiteral("de"));
    }

    void tabGoesFromTheTitlesIntoThePage()
    {
        tests::GuiWindow gui;
        openAt(gui, shortcuts);
        QVERIFY(QTest::qWaitForWindowActive(gui.dialog("SettingsDialog")));
        auto *titles = gui.find<QListWidget>("titles");
        QTRY_VERIFY(titles->hasFocus());
        QTest::keyClick(titles, Qt::Key_Tab);
        QVERIFY(gui.find<QWidget>("shortcutsPage")->isAncestorOf(QApplication::focusWidget()));
    }

    void theEditorFollowsAtOnce()
    {
        tests::GuiWindow gui;
        auto *notes = gui.find<QPlainTextEdit>("notesEditor");
        QCOMPARE(notes->lineWrapMode(), QPlainTextEdit::WidgetWidth);
        openAt(gui, editor);
        gui.find<QCheckBox>("wrap")->setChecked(false);
        QCOMPARE(notes->lineWrapMode(), QPlainTextEdit::NoWrap);
        gui.find<QCheckBox>("systemFont")->setChecked(false);
        gui.find<QSpinBox>("size")->setValue(23);
        QCOMPARE(notes->font().pointSize(), 23);
        gui.find<QCheckBox>("systemFont")->setChecked(true);
        QVERIFY(notes->font().pointSize() != 23);
    }

    void theLanguageOfTheTextsIsOneOfTheDictionaries()
    {
        {
            tests::GuiWindow without;
            openAt(without, editor);
            QVERIFY(!without.find<QCheckBox>("spelling")->isEnabled());
            QVERIFY(without.find<QWidget>("noDictionary")->isVisible());
        }
        const QStringList installed{QStringLiteral("de_DE"), QStringLiteral("en_GB"), QStringLiteral("zz_ZZ_own")};
        tests::GuiWindow gui({std::make_shared<tests::FakeSpellChecker>(installed), std::make_shared<tests::FakeWordLists>()});
        openAt(gui, editor);
        QVERIFY(!gui.find<QWidget>("noDictionary")->isVisible());
        auto *languages = gui.find<QComboBox>("spellingLanguage");
        QCOMPARE(languages->count(), 3);
        QCOMPARE(languages->currentData().toString(), QStringLiteral("en_GB"));
        QCOMPARE(languages->itemText(0), QStringLiteral("Deutsch (de_DE)"));
        languages->setCurrentIndex(0);
        QCOMPARE(gui.settings.value(ui::setting::spellingLanguage), QStringLiteral("de_DE"));
        gui.find<QCheckBox>("spelling")->setChecked(false);
        QVERIFY(!gui.find<QAction>("checkSpelling")->isChecked());
        gui.find<QAction>("checkSpelling")->trigger();
        QVERIFY(gui.find<QCheckBox>("spelling")->isChecked());
    }

    void keysAreChosenKeptAndReset()
    {
        tests::GuiWindow gui;
        auto *refresh = gui.find<QAction>("refresh");
        const QKeySequence programs = refresh->shortcut();
        const QKeySequence mine(Qt::CTRL | Qt::Key_G);
        {
            const Chosen chosen(gui, QStringLiteral("refresh"));
            QCOMPARE(chosen.found().rowCount(), 1);
            QTest::keyClick(chosen.keys, Qt::Key_G, Qt::ControlModifier);
            QTRY_COMPARE(refresh->shortcut(), mine);
            QVERIFY(!chosen.message->isVisible());
        }
        gui.window = std::make_unique<ui::MainWindow>(ui::makeServices(gui.sample), gui.settings);
        gui.window->show();
        refresh = gui.find<QAction>("refresh");
        QCOMPARE(refresh->shortcut(), mine);
        const Chosen chosen(gui, QStringLiteral("refresh"));
        chosen.press("clear");
        QVERIFY(refresh->shortcut().isEmpty());
        QVERIFY(gui.settings.isSet(ui::setting::shortcut.of(QStringLiteral("refresh"))));
        chosen.press("reset");
        QCOMPARE(refresh->shortcut(), programs);
        QVERIFY(!gui.settings.isSet(ui::setting::shortcut.of(QStringLiteral("refresh"))));
    }

    void shiftAloneTakesNoShortcutAway()
    {
        tests::GuiWindow gui;
        const QKeySequence before = gui.find<QAction>("refresh")->shortcut();
        const Chosen chosen(gui, QStringLiteral("refresh"));
        QSignalSpy finished(chosen.keys, &QKeySequenceEdit::editingFinished);
        QTest::keyClick(chosen.keys, Qt::Key_Shift);
        QVERIFY(chosen.keys->keySequence().isEmpty());
        QVERIFY(finished.wait());
        QCOMPARE(gui.find<QAction>("refresh")->shortcut(), before);
        QCOMPARE(chosen.keys->keySequence(), before);
    }

    void keysThatAreTakenOrNeededForTypingAreRefused_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("words");
        QTest::newRow("another's") << int(Qt::Key_O) << Qt::KeyboardModifiers(Qt::ControlModifier) << QStringLiteral("Open repository");
        QTest::newRow("a letter") << int(Qt::Key_X) << Qt::KeyboardModifiers() << QStringLiteral("typing");
    }
    void keysThatAreTakenOrNeededForTypingAreRefused()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, words);
        tests::GuiWindow gui;
        auto *refresh = gui.find<QAction>("refresh");
        const QKeySequence before = refresh->shortcut();
        const Chosen chosen(gui, QStringLiteral("refresh"));
        QTest::keyClick(chosen.keys, Qt::Key(key), modifiers);
        QTRY_VERIFY(chosen.message->isVisible());
        QVERIFY2(chosen.message->text().contains(words), qPrintable(chosen.message->text()));
        QCOMPARE(refresh->shortcut(), before);
        QCOMPARE(chosen.keys->keySequence(), before);
    }
};

QTEST_MAIN(TstSettingsDialog)
#include "tst_settingsdialog.moc"
