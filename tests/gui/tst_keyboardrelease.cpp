// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guiwindow.h"
#include "judge.h"
#include <QApplication>
#include <QLabel>

namespace {

constexpr int patience = 30'000;

} // namespace

/// The whole release of the sample project with keys alone, each sent to where the focus is; judged with plain git.
class TstKeyboardRelease : public QObject {
    Q_OBJECT

    std::unique_ptr<tests::GuiWindow> m_gui;

    static QString focused() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    /// Tab until it has the focus, and no more often than there could be places.
    static void tabTo(const char *name)
    {
        QStringList on;
        for (int tabs = 0; tabs < 60 && focused() != QLatin1String(name); ++tabs) {
            press(Qt::Key_Tab);
            on << focused();
        }
        QVERIFY2(focused() == QLatin1String(name),
                 qPrintable(QLatin1String(name) + QLatin1String(" was not on ") + on.join(QLatin1Char(' '))));
    }

    static void activate(const char *name)
    {
        tabTo(name);
        if (!QTest::currentTestFailed())
            press(Qt::Key_Space);
    }

    void carryOut(const char *button, const QString &words, const QString &done)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_gui->textOf(button), words, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_gui->find<QWidget>(button)->isEnabled(), patience);
        activate(button);
        QTRY_VERIFY_WITH_TIMEOUT(m_gui->dialog("planDialog"), patience);
        QVERIFY(QTest::qWaitForWindowActive(m_gui->dialog("planDialog")));
        QCOMPARE(focused(), QStringLiteral("cancelPlan")); // the safe answer
        activate("carryOut");
        const auto message = [this] {
            return m_gui->find<QWidget>("publishPane")->findChild<QLabel *>(QStringLiteral("messageText"))->text();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(message().contains(done), qPrintable(message()), patience);
        m_gui->window->activateWindow(); // as a window manager does when a dialog is gone
        QVERIFY(QTest::qWaitForWindowActive(m_gui->window.get()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_gui = std::make_unique<tests::GuiWindow>();
        QVERIFY(QTest::qWaitForWindowActive(m_gui->window.get()));
        m_gui->window->setFocus(); // as when the window comes up
    }
    void cleanupTestCase() { m_gui.reset(); }

    void theSampleIsOpened()
    {
        press(Qt::Key_Tab);
        activate("sample");
        QTRY_COMPARE_WITH_TIMEOUT(m_gui->textOf("projectName"), QStringLiteral("harbor"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(focused(), QStringLiteral("checks"), patience);
    }

    void theChecksAreRunFromTheirRows()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_gui->textOf("verdict").startsWith(QStringLiteral("Not ready")), patience);
        press(Qt::Key_End); // the last row is a decision, the one before the smoke test
        for (int rows = 0; rows < 20 && m_gui->textOf("checkTitle") != QLatin1String("Smoke test"); ++rows)
            press(Qt::Key_Up);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_gui->textOf("verdict"), QStringLiteral("Ready"), patience);
        QCOMPARE(focused(), QStringLiteral("checks"));
        press(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_gui->textOf("verdict"), QStringLiteral("Ready"), patience);
    }

    void theNotesAreWritten()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(focused(), QStringLiteral("notesEditor"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::focusWidget()->property("readOnly").toBool(), patience);
        press(Qt::Key_End, Qt::ControlModifier);
        press(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Calm seas to all who sail."));
        QTRY_COMPARE_WITH_TIMEOUT(m_gui->textOf("notesKeeping"), QStringLiteral("Saved"), patience);
    }

    void itIsCutTaggedAndPublished()
    {
        press(Qt::Key_1, Qt::ControlModifier);
        carryOut("previewNext", QStringLiteral("Preview cut of 0.12.0…"), QStringLiteral("The cut of 0.12.0 is done"));
        if (!QTest::currentTestFailed())
            carryOut("publishNext", QStringLiteral("Preview tag v0.12.0…"), QStringLiteral("Tagging 0.12.0 is done"));
        if (!QTest::currentTestFailed())
            carryOut("publishNext", QStringLiteral("Preview publishing 0.12.0…"), QStringLiteral("Publishing 0.12.0 is done"));
    }

    void plainGitSeesTheRelease()
    {
        const QString remote = m_gui->sample + QLatin1String("/remote.git");
        QCOMPARE(tests::git(remote, {QStringLiteral("cat-file"), QStringLiteral("-t"), QStringLiteral("v0.12.0")}), QStringLiteral("tag"));
        QCOMPARE(tests::git(remote, {QStringLiteral("rev-parse"), QStringLiteral("v0.12.0^{commit}")}),
                 tests::git(remote, {QStringLiteral("rev-parse"), QStringLiteral("main")}));
        const QDir published(m_gui->sample + QLatin1String("/published/0.12.0"));
        QVERIFY(tests::namesWithRightDigest(published).contains(QStringLiteral("harbor-0.12.0.tar.gz")));
        QVERIFY(tests::contentOf(published.filePath(QStringLiteral("NOTES.md"))).contains("Calm seas to all who sail."));
    }
};

QTEST_MAIN(TstKeyboardRelease)
#include "tst_keyboardrelease.moc"
