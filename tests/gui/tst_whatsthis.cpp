// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guiwindow.h"
#include "support/gitfixture.h"
#include "ui/common/messagebar.h"
#include "ui/common/textviewer.h"
#include "ui/help/guidewindow.h"
#include "ui/help/whatsthis.h"
#include "ui/help/whatsthistexts.h"
#include "ui/shell/menuactions.h"
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

namespace {

constexpr int patience = 30'000;

bool canBeUsed(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
           || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
           || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
           || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QKeySequenceEdit *>(widget)
           || qobject_cast<const QTabBar *>(widget);
}

/// Parts that Qt puts into its own widgets: the lists of combo boxes, headers, the line of a spin box.
bool isQtsOwn(const QWidget *widget)
{
    return widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QHeaderView")
           || widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView");
}

/// What nothing is said of: not of itself, nor of the list, field or part that it stands in.
QStringList unexplained(const QWidget *window)
{
    QStringList found;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool described = !widget->toolTip().isEmpty() && !widget->accessibleDescription().isEmpty();
        if (widget->window() == window->window() && canBeUsed(widget) && !isQtsOwn(widget) && !described
            && ui::whatsThisOf(*widget).isEmpty())
            found << QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
    }
    return found;
}

/// The names that the table knows and that were seen, with the scope.
QSet<QString> seen;

void remember(const QWidget *window)
{
    for (const auto &text : ui::whatsThisTexts()) {
        const QString words = QString::fromUtf8(text.text);
        for (const QWidget *widget : window->findChildren<QWidget *>(QLatin1String(text.name)))
            if (widget->whatsThis() == words)
                seen.insert(words);
        for (const QAction *action : window->findChildren<QAction *>(QLatin1String(text.name)))
            if (action->whatsThis() == words)
                seen.insert(words);
    }
}

QStringList lookThrough(const QWidget *window)
{
    remember(window);
    return unexplained(window);
}

} // namespace

/// Everything that can be used says what it is for.
class TstWhatsThis : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWindowAndItsMenus()
    {
        tests::GuiWindow gui;
        QCOMPARE(lookThrough(gui.window.get()).join(u'\n'), QString());
        QStringList silent;
        for (const auto &[action, menu] : ui::menuActions(*gui.find<QMenuBar>("menus")))
            if (action->whatsThis().isEmpty() && !action->objectName().contains(QLatin1Char(':')))
                silent << action->objectName();
        QCOMPARE(silent.join(u'\n'), QString());
    }

    void thePanesAndThePlan()
    {
        tests::GuiWindow gui;
        gui.click("sample");
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("previewNext"), QStringLiteral("Preview cut of 0.12.0…"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<QAbstractItemView>("checks")->model()->rowCount() > 2, patience);
        for (const char *pane : {"viewNotes", "viewPublish", "viewChecklist"}) {
            gui.find<QAction>(pane)->trigger();
            QCOMPARE(lookThrough(gui.window.get()).join(u'\n'), QString());
        }
        gui.find<QAction>("viewNotes")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<QAction>("noteVersions")->isEnabled(), patience);
        gui.find<QAction>("noteVersions")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("versionsDialog"), patience);
        QCOMPARE(lookThrough(gui.dialog("versionsDialog")).join(u'\n'), QString());
        gui.dialog("versionsDialog")->reject();
        gui.find<QAction>("viewChecklist")->trigger();
        gui.click("previewNext");
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("planDialog"), patience);
        QCOMPARE(lookThrough(gui.dialog("planDialog")).join(u'\n'), QString());
    }

    void theButtonsOfACheckSayWhatTheyDo()
    {
        tests::GuiWindow gui;
        gui.click("sample");
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("projectName"), QStringLiteral("harbor"), patience);
        auto *checks = gui.find<QAbstractItemView>("checks");
        const auto row = [checks] {
            return checks->model()->match(checks->model()->index(0, 1), Qt::DisplayRole, QStringLiteral("Smoke test"), 1,
                                          Qt::MatchExactly | Qt::MatchRecursive);
        };
        QTRY_VERIFY_WITH_TIMEOUT(!row().isEmpty(), patience);
        checks->setCurrentIndex(row().first());
        QTRY_VERIFY(gui.find<QPushButton>("checkAction5"));
        QVERIFY(gui.find<QPushButton>("checkAction5")->whatsThis().contains(QStringLiteral("reason")));
        QTRY_VERIFY(gui.find<QPushButton>("act:smoke"));
        QVERIFY(!ui::whatsThisOf(*gui.find<QPushButton>("act:smoke")).isEmpty());
        remember(gui.window.get());

        QTest::mouseClick(gui.find<QPushButton>("checkAction5"), Qt::LeftButton);
        QTRY_VERIFY(gui.dialog("NameDialog"));
        QCOMPARE(lookThrough(gui.dialog("NameDialog")).join(u'\n'), QString());
    }

    void theDialogs()
    {
        tests::GuiWindow gui;
        const std::pair<const char *, const char *> dialogs[] = {
            {"settings", "SettingsDialog"}, {"clone", "CloneDialog"}, {"report", "ReportDialog"}, {"about", "AboutDialog"}};
        for (const auto &[action, dialog] : dialogs) {
            gui.find<QAction>(action)->trigger();
            QTRY_VERIFY2(gui.dialog(dialog), dialog);
            QCOMPARE(lookThrough(gui.dialog(dialog)).join(u'\n'), QString());
            gui.dialog(dialog)->reject();
            QTRY_VERIFY(!gui.dialog(dialog));
        }
    }

    void theSetup()
    {
        tests::ScratchRepository work;
        work.commit(QStringLiteral("package.json"), "{ \"name\": \"harbor\", \"version\": \"1.0.0\" }\n", "feat: first");
        tests::GuiWindow gui;
        gui.window->open(work.path());
        auto *message = gui.find<ui::MessageBar>("message");
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<QAction>("setUp")->isEnabled(), patience);
        gui.find<QAction>("setUp")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("setupDialog"), patience);
        QCOMPARE(lookThrough(gui.dialog("setupDialog")).join(u'\n'), QString());
    }

    void theEditorOfTheProcess()
    {
        tests::GuiWindow gui;
        gui.click("sample");
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("previewNext"), QStringLiteral("Preview cut of 0.12.0…"), patience);
        gui.find<QAction>("editProcess")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("processDialog"), patience);
        QCOMPARE(lookThrough(gui.dialog("processDialog")).join(u'\n'), QString());
        auto *text = gui.find<QPlainTextEdit>("processText");
        QTRY_VERIFY_WITH_TIMEOUT(!text->isReadOnly(), patience);
        text->insertPlainText(QStringLiteral("# Mine.\n"));
        gui.click("saveProcess");
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("changesDialog"), patience);
        QCOMPARE(lookThrough(gui.dialog("changesDialog")).join(u'\n'), QString());
    }

    void theGuideAndATextToRead()
    {
        tests::GuiWindow gui;
        gui.find<QAction>("guide")->trigger();
        for (const QWidget *window : QApplication::topLevelWidgets())
            if (qobject_cast<const ui::GuideWindow *>(window))
                QCOMPARE(lookThrough(window).join(u'\n'), QString());
        auto *viewer =
            new ui::TextViewer({QStringLiteral("A file"), {}, QStringLiteral("text"), 0, QStringLiteral("/x")}, gui.window.get());
        viewer->open();
        QCOMPARE(lookThrough(viewer).join(u'\n'), QString());
    }

    /// The table says nothing of what is no longer there. Comes last: it looks at what the others have seen.
    void nothingIsSaidOfWhatThereIsNot()
    {
        // Only a manual check, a forge, a decision, a statement, a fix or a file that somebody else changed brings these up.
        static const QStringList rare{QStringLiteral("checkAction4"), QStringLiteral("checkAction6"),  QStringLiteral("checkAction7"),
                                      QStringLiteral("checkAction9"), QStringLiteral("checkAction10"), QStringLiteral("checkAction13"),
                                      QStringLiteral("messageSecond")};
        QStringList unseen;
        for (const auto &text : ui::whatsThisTexts())
            if (!seen.contains(QString::fromUtf8(text.text)) && !rare.contains(QLatin1String(text.name)))
                unseen << QLatin1String(text.name);
        QCOMPARE(unseen.join(u'\n'), QString());
    }
};

QTEST_MAIN(TstWhatsThis)
#include "tst_whatsthis.moc"
