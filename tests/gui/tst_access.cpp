// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "everyplace.h"
#include "ui/common/colourscheme.h"
#include "ui/common/progressring.h"
#include "ui/plan/planmodel.h"
#include "ui/publish/releaserunviewmodel.h"
#include "ui/shell/stagestrip.h"
#include "ui/shell/trayicon.h"
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace {

/// Qt's own inner parts: they speak through the widget that they are a part of.
bool isInside(const QWidget *widget)
{
    return qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) || qobject_cast<const QComboBox *>(widget->parentWidget())
           || widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QHeaderView") || widget->inherits("QKeySequenceEdit")
           || widget->parentWidget()->inherits("QKeySequenceEdit");
}

bool isForPeople(const QWidget *widget)
{
    return widget->isVisible() && !isInside(widget) && !widget->focusProxy()
           && ((widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QAbstractButton *>(widget)
               || qobject_cast<const ui::ProgressRing *>(widget) || qobject_cast<const ui::StageStrip *>(widget));
}

QString described(const QWidget *widget)
{
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

/// What is wrong with how the widgets of a window introduce themselves.
QStringList mute(const QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!isForPeople(widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->role() == QAccessible::Client || spoken->role() == QAccessible::NoRole)
            found << described(widget) + QStringLiteral(" has no role");
        else if (spoken->text(QAccessible::Name).isEmpty())
            found << described(widget) + QStringLiteral(" has no name");
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                QString words;
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    for (const int role : {int(Qt::AccessibleTextRole), int(Qt::DisplayRole)})
                        words += view->model()->index(row, column).data(role).toString();
                if (words.isEmpty())
                    found << described(widget) + QStringLiteral(" has a row without words");
            }
    }
    return found;
}

/// Access keys that two things share which can be seen at the same time.
QStringList sharedKeys(const QStringList &texts)
{
    QHash<QString, QString> taken;
    QStringList shared;
    for (const QString &text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty() && taken.contains(key) && taken.value(key) != text)
            shared << QStringLiteral("%1: “%2” and “%3”").arg(key, taken.value(key), text);
        taken.insert(key, text);
    }
    return shared;
}

QStringList textsWithKeys(const QWidget *window)
{
    QStringList texts;
    for (const auto *button : window->findChildren<QAbstractButton *>())
        if (button->isVisible())
            texts << button->text();
    for (const auto *label : window->findChildren<QLabel *>())
        if (label->isVisible() && label->buddy())
            texts << label->text();
    if (const auto *bar = window->findChild<QMenuBar *>())
        for (const QAction *action : bar->actions())
            texts << action->text();
    return texts;
}

/// Where the widget stands for the eye; what is in a list stands where the list does.
QRect placeOf(const QWidget *widget, const QWidget *window) { return QRect(widget->mapTo(window, QPoint()), widget->size()); }

/// Whether somebody who reads line by line comes to `a` first.
bool isBefore(const QWidget *a, const QWidget *b, const QWidget *window)
{
    if (a->isAncestorOf(b))
        return true;
    const QRect first = placeOf(a, window), second = placeOf(b, window);
    const int shared = qMin(first.bottom(), second.bottom()) - qMax(first.top(), second.top());
    if (2 * shared <= qMin(first.height(), second.height()))
        return first.top() <= second.top();
    return QApplication::isRightToLeft() ? first.right() >= second.right() : first.left() <= second.left();
}

/// Every widget that Tab reaches from where the focus is, until it comes round. A page stops at each of its links.
QList<QWidget *> walk()
{
    QList<QWidget *> on;
    for (QWidget *now = QApplication::focusWidget(); now && !on.contains(now) && on.size() < 100; now = QApplication::focusWidget()) {
        on << now;
        for (int stops = 0; stops < 100 && QApplication::focusWidget() == now; ++stops)
            QTest::keyClick(now, Qt::Key_Tab);
    }
    return on;
}

QString toText(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names << widget->objectName();
    return names.join(QStringLiteral(" → "));
}

/// What is wrong with the way of Tab; empty when nothing is.
QString wrongWay(const QWidget *window)
{
    const QList<QWidget *> on = walk();
    if (on.isEmpty())
        return QStringLiteral("nothing has the focus");
    if (QApplication::focusWidget() != on.first())
        return toText(on) + QStringLiteral(" does not come round, but to ") + described(QApplication::focusWidget());
    QStringList back;
    for (qsizetype i = 0; i < on.size(); ++i)
        if (const QWidget *next = on[(i + 1) % on.size()]; !isBefore(on[i], next, window))
            back << described(on[i]) + QStringLiteral(" → ") + described(next);
    return back.size() <= 1 ? QString() : back.join(QStringLiteral("; ")); // once it begins anew
}

void everyPlace()
{
    QTest::addColumn<QString>("place");
    for (const QString &name : tests::EveryPlace::names())
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

/// Every pane and dialog for those who do not see it, and for those who do not use a mouse.
class TstAccess : public QObject {
    Q_OBJECT

    std::unique_ptr<tests::EveryPlace> m_places;

    QString focused() const { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void checkTabOrder(const QString &place)
    {
        const QWidget *window = m_places->goTo(place);
        QVERIFY(window);
        QTRY_VERIFY(QApplication::focusWidget());
        QCOMPARE(wrongWay(window), QString());
    }

private Q_SLOTS:
    void init()
    {
        if (!m_places)
            return;
        m_places->leave();
        QVERIFY(m_places->goTo(QStringLiteral("checklist")));
        m_places->gui.find<QWidget>("checks")->setFocus();
    }
    void initTestCase() { m_places = std::make_unique<tests::EveryPlace>(); }
    void cleanupTestCase() { m_places.reset(); }

    void everythingSaysWhatItIs_data() { everyPlace(); }
    void everythingSaysWhatItIs()
    {
        QFETCH(QString, place);
        const QWidget *window = m_places->goTo(place);
        QVERIFY(window);
        QCOMPARE(mute(window).join(QLatin1Char('\n')), QString());
        QVERIFY(!window->windowTitle().isEmpty());
    }

    void accessKeysAreUnique_data() { everyPlace(); }
    void accessKeysAreUnique()
    {
        QFETCH(QString, place);
        const QWidget *window = m_places->goTo(place);
        QVERIFY(window);
        QCOMPARE(sharedKeys(textsWithKeys(window)).join(QLatin1Char('\n')), QString());
        for (const auto *menu : window->findChildren<QMenu *>()) {
            QStringList texts;
            for (const QAction *action : menu->actions())
                if (!action->objectName().startsWith(QLatin1String("recent:")))
                    texts << action->text();
            QCOMPARE(sharedKeys(texts).join(QLatin1Char('\n')), QString());
        }
    }

    void tabFollowsTheEye_data() { everyPlace(); }
    void tabFollowsTheEye()
    {
        QFETCH(QString, place);
        checkTabOrder(place);
    }

    void soIsTheFirstPage()
    {
        tests::GuiWindow gui;
        gui.settings.set(ui::setting::recent, {gui.sample});
        gui.window = std::make_unique<ui::MainWindow>(ui::makeServices(gui.sample), gui.settings);
        gui.window->show();
        gui.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(gui.window.get()));
        gui.find<QWidget>("sample")->setFocus();
        QVERIFY(gui.find<QWidget>("recent")->isVisible());
        QCOMPARE(mute(gui.window.get()).join(QLatin1Char('\n')), QString());
        QCOMPARE(sharedKeys(textsWithKeys(gui.window.get())).join(QLatin1Char('\n')), QString());
        QCOMPARE(wrongWay(gui.window.get()), QString());
    }

    void whatIsDrawnIsToldInWords()
    {
        m_places->goTo(QStringLiteral("checklist"));
        const auto spoken = [this](const char *name) {
            return QAccessible::queryAccessibleInterface(m_places->gui.find<QWidget>(name));
        };
        QCOMPARE(spoken("stages")->role(), QAccessible::Graphic);
        QCOMPARE(spoken("stages")->text(QAccessible::Name), QStringLiteral("Stage: Prepare"));
        QCOMPARE(spoken("stages")->text(QAccessible::Description), QStringLiteral("Nothing is behind yet"));
        QVERIFY(spoken("checkProgress")->text(QAccessible::Name).contains(QStringLiteral("of 7 passed")));
        auto *panes = m_places->gui.find<QAbstractItemView>("panes");
        QVERIFY(panes->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Not ready")));

        m_places->goTo(QStringLiteral("plan"));
        const auto *steps = m_places->gui.find<QAbstractItemView>("planSteps")->model();
        QCOMPARE(steps->index(0, ui::PlanModel::GraphColumn).data(Qt::AccessibleTextRole).toString(), QStringLiteral("waits for nothing"));
    }

    void f6GoesThroughThePartsAndSaysWhere()
    {
        m_places->goTo(QStringLiteral("checklist"));
        QTRY_COMPARE(focused(), QStringLiteral("checks"));
        QStringList on, said;
        for (int part = 0; part < 4; ++part) {
            press(Qt::Key_F6);
            on << focused();
            QTRY_VERIFY(m_places->gui.find<QWidget>("announcement"));
            const QString before = said.value(part - 1);
            QTRY_VERIFY(m_places->gui.find<QWidget>("announcement")->accessibleName() != before);
            said << m_places->gui.find<QWidget>("announcement")->accessibleName();
        }
        QCOMPARE(on,
                 QStringList({QStringLiteral("logTitle"), QStringLiteral("version"), QStringLiteral("panes"), QStringLiteral("checks")}));
        QCOMPARE(said,
                 QStringList({QStringLiteral("Log"), QStringLiteral("Release"), QStringLiteral("Panes"), QStringLiteral("Checklist")}));
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(focused(), QStringLiteral("panes"));
    }

    void thePaneThatIsChosenByKeyHasTheFocus()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(focused(), QStringLiteral("notesEditor"));
        press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(focused(), QStringLiteral("panes"));
        press(Qt::Key_Down);
        QTRY_VERIFY(m_places->gui.find<QWidget>("publishPane")->isVisible());
        QCOMPARE(focused(), QStringLiteral("panes")); // looking through them does not leave them
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(focused(), QStringLiteral("checks"));
    }

    void theLogIsSearchedByKey()
    {
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(focused(), QStringLiteral("logSearch"));
        press(Qt::Key_Escape);
        QTRY_COMPARE(focused(), QStringLiteral("checks"));
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(focused(), QStringLiteral("notesEditor"));
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(focused(), QStringLiteral("logSearch"));
        press(Qt::Key_Escape);
        QTRY_COMPARE(focused(), QStringLiteral("notesEditor"));
    }

    void theMenuOfTheTrayHasKeysOfItsOwn()
    {
        QStringList texts;
        {
            QWidget window;
            ui::ReleaseRunViewModel run;
            ui::TrayIcon tray(&window, run, [] { return true; });
            tray.takeWindow();
            for (const QWidget *widget : QApplication::topLevelWidgets()) // that of the other window has nothing to quit
                if (const auto *menu = qobject_cast<const QMenu *>(widget);
                    menu && !menu->actions().value(1, menu->menuAction())->text().isEmpty())
                    for (const QAction *action : menu->actions())
                        if (action->objectName().startsWith(QLatin1String("tray")))
                            texts << action->text();
            QGuiApplication::setQuitOnLastWindowClosed(true);
        }
        QCOMPARE(texts, QStringList({QStringLiteral("&Show Slipway"), QStringLiteral("&Quit")}));
        QCOMPARE(sharedKeys(texts), QStringList());
    }

    void theFocusIsDrawnAroundListsAndTexts()
    {
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(focused(), QStringLiteral("checks"));
        auto *list = m_places->gui.find<QAbstractItemView>("checks");
        const auto edge = [list] {
            const QImage image = list->grab().toImage();
            return image.pixelColor(1, image.height() / 2);
        };
        const QColor marked = edge();
        QVERIFY(ui::contrast(marked, list->palette().color(QPalette::Base)) >= 4.5);
        press(Qt::Key_F6);
        QVERIFY(edge() != marked);
    }

    void theMenuOfARowHasAllThatItsDetailsHave()
    {
        press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(focused(), QStringLiteral("checks"));
        press(Qt::Key_End);
        for (int rows = 0; rows < 20 && m_places->gui.textOf("checkTitle") != QLatin1String("Smoke test"); ++rows)
            press(Qt::Key_Up);
        auto *list = m_places->gui.find<QAbstractItemView>("checks");
        QContextMenuEvent key(QContextMenuEvent::Keyboard, list->rect().center(), list->mapToGlobal(list->rect().center()));
        QCoreApplication::sendEvent(list, &key);
        auto *menu = list->findChild<QMenu *>(QStringLiteral("checkMenu"));
        QVERIFY(menu);
        QTRY_VERIFY(menu->isVisible());
        QStringList offered;
        for (const QAction *action : menu->actions())
            offered << action->text();
        const auto buttons = [this] {
            QStringList texts;
            for (const auto *button : m_places->gui.find<QWidget>("checklistPane")->findChildren<QPushButton *>())
                if (button->objectName().startsWith(QLatin1String("checkAction")))
                    texts << button->text();
            return texts;
        };
        QTRY_COMPARE(buttons(), offered);
        QVERIFY(offered.contains(QStringLiteral("Waive…")));
        menu->close();
    }

    void mirroredTabFollowsTheEyeToo_data() { everyPlace(); }
    void mirroredTabFollowsTheEyeToo()
    {
        QFETCH(QString, place);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(m_places->gui.find<QWidget>("panes")->x() > m_places->gui.find<QWidget>("checklistPane")->parentWidget()->x());
        checkTabOrder(place);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TstAccess)
#include "tst_access.moc"
