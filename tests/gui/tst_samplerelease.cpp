// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guiwindow.h"
#include "judge.h"
#include "ui/notes/livepreview.h"
#include "ui/publish/boardmodel.h"
#include "ui/publish/publishpane.h"
#include <QLabel>
#include <QPlainTextEdit>
#include <QTreeView>

namespace {

using tests::contentOf;
using tests::git;
using tests::namesWithRightDigest;

constexpr int patience = 30'000;

} // namespace

/// The whole release of the sample project by mouse and keyboard in the real window, judged with plain git.
class TstSampleRelease : public QObject {
    Q_OBJECT

    std::unique_ptr<tests::GuiWindow> m_gui;
    QString m_mainBefore;

    QString remote() const { return m_gui->sample + QLatin1String("/remote.git"); }
    QString verdict() const { return m_gui->textOf("verdict"); }

    /// Presses the page's button for the next act, reads the plan, and agrees to it.
    void carryOut(const char *button, const QString &words, const QString &verb, const QString &done)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_gui->textOf(button), words, patience);
        m_gui->click(button);
        QTRY_VERIFY_WITH_TIMEOUT(m_gui->dialog("planDialog"), patience);
        QDialog *plan = m_gui->dialog("planDialog");
        QVERIFY(plan->findChild<QTreeView *>(QStringLiteral("planSteps"))->model()->rowCount() > 1);
        auto *yes = plan->findChild<QPushButton *>(QStringLiteral("carryOut"));
        QCOMPARE(yes->text(), verb);
        QTest::mouseClick(yes, Qt::LeftButton);
        const auto message = [this] {
            return m_gui->find<ui::PublishPane>("publishPane")->findChild<QLabel *>(QStringLiteral("messageText"))->text();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(message().contains(done), qPrintable(message()), patience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_gui = std::make_unique<tests::GuiWindow>();
        m_gui->click("sample");
        QTRY_VERIFY_WITH_TIMEOUT(m_gui->textOf("projectName") == QLatin1String("harbor"), patience);
        m_mainBefore = git(remote(), {QStringLiteral("rev-parse"), QStringLiteral("main")});
        QCOMPARE(m_mainBefore.size(), 40);
    }
    void cleanupTestCase() { m_gui.reset(); }

    void theChecklistIsRun()
    {
        QTRY_VERIFY_WITH_TIMEOUT(verdict().startsWith(QStringLiteral("Not ready")), patience);
        m_gui->click("runAll");
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), QStringLiteral("Ready"), patience);
    }

    void theNotesAreWritten()
    {
        QTest::keyClick(m_gui->window.get(), Qt::Key_2, Qt::ControlModifier);
        auto *editor = m_gui->find<QPlainTextEdit>("notesEditor");
        QTRY_VERIFY_WITH_TIMEOUT(editor->isVisible() && !editor->isReadOnly(), patience);
        QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::keyClicks(editor, QStringLiteral("Calm seas to all who sail."));
        QTRY_COMPARE_WITH_TIMEOUT(m_gui->textOf("notesKeeping"), QStringLiteral("Saved"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_gui->find<ui::LivePreview>("notesPreview")->shownText().contains(QStringLiteral("Calm seas")), patience);
    }

    void itIsCut()
    {
        QTest::keyClick(m_gui->window.get(), Qt::Key_1, Qt::ControlModifier);
        carryOut("previewNext", QStringLiteral("Preview cut of 0.12.0…"), QStringLiteral("Push main with 0.12.0 to origin"),
                 QStringLiteral("The cut of 0.12.0 is done"));
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(git(remote(), {QStringLiteral("for-each-ref"), QStringLiteral("--format=%(refname:short)"), QStringLiteral("refs/heads")}),
                 QStringLiteral("main\nrelease/0.12.0"));
        QCOMPARE(git(remote(), {QStringLiteral("log"), QStringLiteral("--format=%s %P"), m_mainBefore + QLatin1String("..main")}),
                 QLatin1String("chore(release): 0.12.0 ") + m_mainBefore);
        QCOMPARE(git(remote(), {QStringLiteral("rev-parse"), QStringLiteral("main^{tree}")}),
                 git(remote(), {QStringLiteral("rev-parse"), QStringLiteral("release/0.12.0^{tree}")}));
    }

    void itIsTagged()
    {
        carryOut("publishNext", QStringLiteral("Preview tag v0.12.0…"), QStringLiteral("Push tag v0.12.0 to origin"),
                 QStringLiteral("Tagging 0.12.0 is done"));
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(git(remote(), {QStringLiteral("cat-file"), QStringLiteral("-t"), QStringLiteral("v0.12.0")}), QStringLiteral("tag"));
        QCOMPARE(git(remote(), {QStringLiteral("rev-parse"), QStringLiteral("v0.12.0^{commit}")}),
                 git(remote(), {QStringLiteral("rev-parse"), QStringLiteral("main")}));
        QVERIFY(git(remote(), {QStringLiteral("cat-file"), QStringLiteral("-p"), QStringLiteral("v0.12.0")})
                    .contains(QStringLiteral("Calm seas to all who sail.")));
    }

    void itIsPublished()
    {
        carryOut("publishNext", QStringLiteral("Preview publishing 0.12.0…"), publishVerb(), QStringLiteral("Publishing 0.12.0 is done"));
        if (QTest::currentTestFailed())
            return;
        auto *board = m_gui->find<QTreeView>("board");
        QTRY_COMPARE_WITH_TIMEOUT(board->model()->index(0, ui::BoardModel::StateColumn).data().toString(), QStringLiteral("verified"),
                                  patience);
        QTRY_VERIFY(!m_gui->find<QPushButton>("publishNext")->isVisible());

        const QDir published(m_gui->sample + QLatin1String("/published/0.12.0"));
        const QStringList files = published.entryList(QDir::Files);
        QVERIFY2(files.contains(QStringLiteral("harbor-0.12.0.tar.gz")), qPrintable(files.join(QLatin1Char(' '))));
        QVERIFY(namesWithRightDigest(published).contains(QStringLiteral("harbor-0.12.0.tar.gz")));
        QVERIFY(contentOf(published.filePath(QStringLiteral("NOTES.md"))).contains("Calm seas to all who sail."));
    }

    void nothingIsLeftToDo()
    {
        QTest::keyClick(m_gui->window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(verdict(), QStringLiteral("0.12.0 is published"), patience);
        QVERIFY(!m_gui->find<QPushButton>("previewNext")->isVisible());
        QCOMPARE(git(m_gui->sample + QLatin1String("/work"), {QStringLiteral("status"), QStringLiteral("--porcelain")}), QString());
    }

private:
    QString publishVerb() const
    {
        return QStringLiteral("Publish 0.12.0 in ") + QDir(m_gui->sample + QLatin1String("/published")).absolutePath();
    }
};

QTEST_MAIN(TstSampleRelease)
#include "tst_samplerelease.moc"
