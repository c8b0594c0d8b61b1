// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproject.h"
#include "ui/notes/notesviewmodel.h"
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using engine::Document;
using Keeping = ui::NotesViewModel::Keeping;

namespace {

struct Fixture {
    std::shared_ptr<tests::FakeWorld> world = tests::makeWorld();
    std::shared_ptr<engine::Project> project = tests::makeProject(world);
    std::unique_ptr<ui::NotesViewModel> notes = std::make_unique<ui::NotesViewModel>();
    QAbstractItemModelTester tester{&notes->outline(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture() { notes->setRelease(tests::releaseOf(project)); }
    void setUnpushed(int count)
    {
        ui::OpenRelease release = *tests::releaseOf(project);
        release.state.unpushed = count;
        notes->setRelease(std::make_shared<const ui::OpenRelease>(release));
    }
    QString kept(Document document = Document::Notes, const char *version = "1.1.0")
    {
        const std::lock_guard held(world->mutex);
        const QString key = QStringLiteral("%1/%2").arg(QLatin1String(version)).arg(int(document));
        return world->drafts.contains(key) ? world->drafts.at(key) : QString();
    }
    bool isGatePassed()
    {
        const std::lock_guard held(world->mutex);
        return !world->choicesGate;
    }
};

const QString words = QStringLiteral("# v1.1.0\n\nLifts more.\n");

} // namespace

class TstNotesViewModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatTheCommitsGive()
    {
        Fixture f;
        QVERIFY(!f.notes->isLoaded());
        QTRY_VERIFY(f.notes->isLoaded());
        QCOMPARE(f.notes->keeping(), Keeping::Generated);
        QVERIFY2(f.notes->text().contains(QStringLiteral("lift twice as much")), qPrintable(f.notes->text()));
        QVERIFY(f.notes->outline().rowCount() > 1);
        QVERIFY(f.kept().isEmpty());
    }

    void typingIsKeptWithinASecond()
    {
        Fixture f;
        QTRY_VERIFY(f.notes->isLoaded());
        QElapsedTimer timer;
        timer.start();
        f.notes->setText(words);
        QCOMPARE(f.notes->keeping(), Keeping::Unsaved);
        QTRY_COMPARE(f.kept(), words);
        QVERIFY(timer.elapsed() < 1000);
        QTRY_COMPARE(f.notes->keeping(), Keeping::Saved);
    }

    void steadyTypingIsKeptWhileItGoesOn()
    {
        Fixture f;
        QTRY_VERIFY(f.notes->isLoaded());
        for (int i = 0; i < 60; ++i) {
            f.notes->setText(words + QString(i, QLatin1Char('x')));
            QTest::qWait(20);
        }
        const std::lock_guard held(f.world->mutex);
        QVERIFY(!f.world->saves.isEmpty());
    }

    void switchingTheDocumentKeepsBoth()
    {
        Fixture f;
        QTRY_VERIFY(f.notes->isLoaded());
        f.notes->setText(words);
        f.notes->setDocument(Document::Changelog);
        f.notes->setText(QStringLiteral("typed before the other text was there"));
        QTRY_VERIFY(f.notes->isLoaded());
        QTRY_COMPARE(f.kept(), words);
        QCOMPARE(f.kept(Document::Changelog), QString());
        f.notes->setText(QStringLiteral("### Added\n"));
        f.notes->setDocument(Document::Notes);
        QTRY_COMPARE(f.kept(Document::Changelog), QStringLiteral("### Added\n"));
        QTRY_COMPARE(f.notes->text(), words);
        QCOMPARE(f.notes->keeping(), Keeping::Saved);
    }

    void theLastWordsAreKeptWhenTheWindowCloses()
    {
        Fixture f;
        QTRY_VERIFY(f.notes->isLoaded());
        f.notes->setText(QStringLiteral("older"));
        f.notes->save();
        f.notes->setText(words);
        f.notes.reset();
        QCOMPARE(f.kept(), words);
    }

    void anotherVersionHasItsOwnText()
    {
        Fixture f;
        QTRY_VERIFY(f.notes->isLoaded());
        f.notes->setText(words);
        f.notes->setRelease(tests::releaseOf(f.project, "2.0.0"));
        QTRY_VERIFY(f.notes->isLoaded());
        QCOMPARE(f.notes->keeping(), Keeping::Generated);
        QTRY_COMPARE(f.kept(), words);
        QCOMPARE(f.kept(Document::Notes, "2.0.0"), QString());
    }

    void whatWasNotPushedIsSaidBesideTheText()
    {
        Fixture f;
        QTRY_VERIFY(f.notes->isLoaded());
        QCOMPARE(f.notes->keepingWords(), QStringLiteral("Generated from the commits"));
        f.setUnpushed(2);
        QTRY_COMPARE(f.notes->keepingWords(), QStringLiteral("Generated from the commits – without 2 commit(s) that are not pushed"));
        f.notes->setText(words);
        QTRY_COMPARE(f.notes->keepingWords(), QStringLiteral("Saved – without 2 commit(s) that are not pushed"));
        const QSignalSpy told(f.notes.get(), &ui::NotesViewModel::keepingChanged);
        f.setUnpushed(0);
        QVERIFY(!told.isEmpty());
        QCOMPARE(f.notes->keepingWords(), QStringLiteral("Saved"));
    }

    void aFreshLookLeavesWhatAPersonWrote()
    {
        Fixture f;
        QTRY_VERIFY(f.notes->isLoaded());
        f.notes->setText(words);
        tests::land(*f.world);
        f.notes->setRelease(tests::releaseOf(f.project));
        QCOMPARE(f.notes->text(), words);
        QTRY_COMPARE(f.notes->keeping(), Keeping::Saved);
        QCOMPARE(f.notes->text(), words);
    }

    void backToGeneratedTextTakesTheDraftAway()
    {
        Fixture f;
        QTRY_VERIFY(f.notes->isLoaded());
        const QString generated = f.notes->text();
        f.notes->setText(words);
        f.notes->save();
        QTRY_COMPARE(f.notes->keeping(), Keeping::Saved);
        f.notes->backToGenerated();
        QTRY_COMPARE(f.notes->text(), generated);
        QCOMPARE(f.notes->keeping(), Keeping::Generated);
        QVERIFY(f.kept().isEmpty());
    }

    void whatIsKeptWhileTheTextIsMadeAnewStays()
    {
        Fixture f;
        QTRY_VERIFY(f.notes->isLoaded());
        const auto gate = std::make_shared<QSemaphore>();
        f.world->choicesGate = gate;
        f.notes->generateAnew();
        QTRY_VERIFY(f.isGatePassed());
        f.notes->setText(words);
        f.notes->save();
        QTRY_COMPARE(f.notes->keeping(), Keeping::Saved);
        gate->release();
        QTest::qWait(200);
        QCOMPARE(f.notes->text(), words);
        QCOMPARE(f.notes->keeping(), Keeping::Saved);
    }

    void aFullDiskIsToldAndTheTextStays()
    {
        Fixture f;
        QTRY_VERIFY(f.notes->isLoaded());
        QSignalSpy failed(f.notes.get(), &ui::NotesViewModel::failed);
        f.world->draftsFail = domain::Error{domain::ErrorKind::DiskFull, {}, {}, {}, {}};
        bool goneOn = false;
        f.notes->setText(words);
        f.notes->whenSaved([&] { goneOn = true; });
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(f.notes->keeping(), Keeping::Failed);
        QCOMPARE(f.notes->text(), words);
        QVERIFY(!goneOn);
        {
            const std::lock_guard held(f.world->mutex);
            f.world->draftsFail.reset();
        }
        f.notes->save();
        QTRY_COMPARE(f.kept(), words);
    }

    void whatWaitsForSavingGoesOnAfterIt()
    {
        Fixture f;
        QTRY_VERIFY(f.notes->isLoaded());
        QString keptThen;
        f.notes->setText(words);
        f.notes->whenSaved([&] { keptThen = f.kept(); });
        QVERIFY(keptThen.isEmpty());
        QTRY_COMPARE(keptThen, words);
    }

    /// As an editor does it.
    static void type(ui::NotesViewModel &notes, const QString &typed)
    {
        notes.edits().record({notes.text().size(), {}, typed});
        notes.setText(notes.text() + typed);
    }
    static QString undone(ui::NotesViewModel &notes)
    {
        QString text = notes.text();
        while (const auto change = notes.edits().undo())
            text = domain::changed(text, *change);
        return text;
    }

    void whatWasDoneCanBeUndoneTheNextTime()
    {
        Fixture f;
        QTRY_VERIFY(f.notes->isLoaded());
        const QString generated = f.notes->text();
        for (const char *typed : {"one\n", "two\n", "three\n"}) {
            type(*f.notes, QLatin1String(typed));
            f.notes->setPlace({1, 2, 3.5});
            f.notes->save();
        }
        const QString last = f.notes->text();
        f.notes.reset();
        ui::NotesViewModel again;
        again.setRelease(tests::releaseOf(f.project));
        QTRY_VERIFY(again.isLoaded());
        QCOMPARE(again.text(), last);
        QCOMPARE(*again.place(), (engine::EditPlace{1, 2, 3.5}));
        QCOMPARE(undone(again), generated);
    }

    void wordsThatReachedTheEditsAloneAreNotLost()
    {
        Fixture f;
        QTRY_VERIFY(f.notes->isLoaded());
        const QString generated = f.notes->text();
        type(*f.notes, QStringLiteral("first\n"));
        f.notes->save();
        QTRY_COMPARE(f.notes->keeping(), Keeping::Saved);
        {
            const std::lock_guard held(f.world->mutex);
            f.world->drafts.clear(); // as if it had ended between the two
        }
        ui::NotesViewModel again;
        again.setRelease(tests::releaseOf(f.project));
        QTRY_VERIFY(again.isLoaded());
        QCOMPARE(again.text(), generated + QStringLiteral("first\n"));
        QTRY_COMPARE(f.kept(), again.text());
    }

    void whatWasThrownAwayStaysAway()
    {
        Fixture f;
        QTRY_VERIFY(f.notes->isLoaded());
        const QString generated = f.notes->text();
        type(*f.notes, QStringLiteral("first\n"));
        f.notes->save();
        QTRY_COMPARE(f.notes->keeping(), Keeping::Saved);
        f.notes->backToGenerated();
        QTRY_COMPARE(f.notes->text(), generated);
        ui::NotesViewModel again;
        again.setRelease(tests::releaseOf(f.project));
        QTRY_VERIFY(again.isLoaded());
        QCOMPARE(again.text(), generated);
        QCOMPARE(again.keeping(), Keeping::Generated);
    }

    void theCursorIsKeptWithoutAnEdit()
    {
        Fixture f;
        QTRY_VERIFY(f.notes->isLoaded());
        type(*f.notes, QStringLiteral("first\n"));
        f.notes->save();
        QTRY_COMPARE(f.notes->keeping(), Keeping::Saved);
        f.notes->setPlace({3, 3, 0});
        f.notes.reset();
        ui::NotesViewModel again;
        again.setRelease(tests::releaseOf(f.project));
        QTRY_VERIFY(again.isLoaded());
        QCOMPARE(*again.place(), (engine::EditPlace{3, 3, 0}));
        QVERIFY(again.edits().canUndo());
    }

    void headings_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QList<int>>("lines");
        QTest::newRow("empty") << QString() << QList<int>{};
        QTest::newRow("levels") << QStringLiteral("# A\ntext\n## B ##\n### C") << QList<int>{0, 2, 3};
        QTest::newRow("seven") << QStringLiteral("####### A") << QList<int>{};
        QTest::newRow("no space") << QStringLiteral("#A") << QList<int>{};
        QTest::newRow("in a fence") << QStringLiteral("```sh\n# not\n```\n# B") << QList<int>{3};
        QTest::newRow("longer fence") << QStringLiteral("````\n```\n# not\n````\n# B") << QList<int>{4};
        QTest::newRow("tildes") << QStringLiteral("~~~\n# not\n```\n# not\n~~~\n# B") << QList<int>{5};
        QTest::newRow("open fence") << QStringLiteral("# A\n```\n# not") << QList<int>{0};
    }
    void headings()
    {
        QFETCH(QString, markdown);
        QFETCH(QList<int>, lines);
        QList<int> found;
        for (const auto &heading : ui::headingsOf(markdown))
            found << heading.line;
        QCOMPARE(found, lines);
    }
};

QTEST_GUILESS_MAIN(TstNotesViewModel)
#include "tst_notesviewmodel.moc"
