// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/systemfilewatcher.h"
#include "openednotes.h"
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using engine::Document;
using engine::KeptDraft;
using Opened = tests::OpenedNotes;
using Keeping = ui::NotesViewModel::Keeping;

namespace {

const QString base = QStringLiteral("# T\n\n- one\n\n- two\n\n- three\n");

QString changedIn(QString text, const char *from, const char *to) { return text.replace(QLatin1String(from), QLatin1String(to)); }

const QString mine = changedIn(base, "one", "ONE");
const QString theirs = changedIn(base, "three", "THREE");

struct Folder {
    QTemporaryDir folder;
    QString path() const { return folder.filePath(QStringLiteral("1.1.0.notes.md")); }
    QString read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// As another program does it.
    void write(const QString &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
};

} // namespace

class TstNoteElsewhere : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsWrittenOverAnotherProgramsText()
    {
        const Folder f;
        Opened o(f.folder.path());
        o.save(base);
        QVERIFY(!o.elsewhere.isOpen());
        f.write(theirs);
        o.write(mine);
        o.notes.save();
        QTRY_VERIFY(o.elsewhere.isOpen());
        QCOMPARE(*o.notes.elsewhere(), (engine::DraftElsewhere{base, theirs}));
        QCOMPARE(o.notes.text(), mine);
        QCOMPARE(f.read(), theirs);
        QCOMPARE(o.kept(KeptDraft::Why::Elsewhere), QStringList{theirs});
        QVERIFY(o.notes.keepingWords().contains(QStringLiteral("another program")));
    }

    void aReleaseWaitsForTheDecision()
    {
        const Folder f;
        Opened o(f.folder.path());
        o.save(base);
        f.write(theirs);
        QSignalSpy failed(&o.notes, &ui::NotesViewModel::failed);
        bool went = false;
        o.write(mine);
        o.notes.whenSaved([&went] { went = true; });
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<domain::Error>().kind, domain::ErrorKind::FileChanged);
        o.notes.whenSaved([&went] { went = true; });
        QCOMPARE(failed.size(), 2);
        QVERIFY(!went);
        o.elsewhere.keepMine();
        o.notes.whenSaved([&went] { went = true; });
        QTRY_VERIFY(went);
        QCOMPARE(f.read(), mine);
    }

    void keepsMine()
    {
        const Folder f;
        Opened o(f.folder.path());
        o.save(base);
        f.write(theirs);
        o.elsewhere.look();
        QTRY_VERIFY(o.elsewhere.isOpen());
        o.elsewhere.keepMine();
        QVERIFY(!o.elsewhere.isOpen());
        QTRY_COMPARE(f.read(), base);
        QTRY_COMPARE(o.notes.keeping(), Keeping::Saved);
        QCOMPARE(o.kept(KeptDraft::Why::Elsewhere), QStringList{theirs});
        f.write(theirs);
        o.elsewhere.look(); // once more: what was decided is not decided for ever
        QTRY_VERIFY(o.elsewhere.isOpen());
    }

    void takesTheirs()
    {
        const Folder f;
        Opened o(f.folder.path());
        o.save(mine);
        f.write(theirs);
        o.elsewhere.look();
        QTRY_VERIFY(o.elsewhere.isOpen());
        o.elsewhere.takeTheirs();
        QCOMPARE(o.notes.text(), theirs);
        QTRY_COMPARE(o.notes.keeping(), Keeping::Saved);
        QCOMPARE(f.read(), theirs);
        QCOMPARE(o.kept(KeptDraft::Why::Replaced), QStringList{mine});
        const auto back = o.notes.edits().undo();
        QVERIFY(back);
        QCOMPARE(domain::changed(o.notes.text(), *back), mine);
    }

    void merges()
    {
        const Folder f;
        Opened o(f.folder.path());
        o.save(base);
        f.write(theirs);
        o.write(mine);
        o.notes.save();
        QTRY_VERIFY(o.elsewhere.isOpen());
        QSignalSpy merged(&o.elsewhere, &ui::NoteElsewhere::merged);
        o.elsewhere.merge();
        QTRY_COMPARE(merged.size(), 1);
        QCOMPARE(merged[0][0].toInt(), 0);
        const QString both = changedIn(mine, "three", "THREE");
        QCOMPARE(o.notes.text(), both);
        QTRY_COMPARE(f.read(), both);
        QVERIFY(!o.elsewhere.isOpen());
    }

    void marksWhatBothChanged()
    {
        const Folder f;
        Opened o(f.folder.path());
        o.save(base);
        f.write(changedIn(base, "one", "uno"));
        o.write(mine);
        o.notes.save();
        QTRY_VERIFY(o.elsewhere.isOpen());
        QSignalSpy merged(&o.elsewhere, &ui::NoteElsewhere::merged);
        o.elsewhere.merge();
        QTRY_COMPARE(merged.size(), 1);
        QCOMPARE(merged[0][0].toInt(), 1);
        QVERIFY(o.notes.text().contains(QStringLiteral("- ONE\n")) && o.notes.text().contains(QStringLiteral("- uno\n")));
    }

    void whatWasWrittenWhileItWasClosedIsTold()
    {
        const Folder f;
        {
            Opened o(f.folder.path());
            o.save(base);
            o.save(mine);
        }
        f.write(theirs);
        {
            Opened o(f.folder.path());
            QVERIFY(o.elsewhere.isOpen());
            QCOMPARE(*o.notes.elsewhere(), (engine::DraftElsewhere{mine, theirs}));
            QCOMPARE(o.notes.text(), mine);
            QVERIFY(o.notes.edits().canUndo());
            o.write(mine + QStringLiteral("more\n")); // and it is closed again undecided
        }
        QCOMPARE(f.read(), theirs);
        Opened o(f.folder.path());
        QVERIFY(o.elsewhere.isOpen());
        QCOMPARE(o.notes.text(), mine + QStringLiteral("more\n"));
    }

    /// Slipway was killed after it had written the draft and before it noted that.
    void whatSlipwayWroteItselfIsNotTold()
    {
        const Folder f;
        {
            Opened o(f.folder.path());
            o.save(base);
            const QString saved = f.path() + QStringLiteral(".saved");
            QVERIFY(QFile::copy(saved, saved + u'2'));
            o.save(mine);
            QVERIFY(QFile::remove(saved));
            QVERIFY(QFile::rename(saved + u'2', saved));
        }
        Opened o(f.folder.path());
        QVERIFY(!o.elsewhere.isOpen());
        QCOMPARE(o.notes.text(), mine);
        QVERIFY(o.notes.edits().canUndo());
    }

    /// Drafts of earlier versions of Slipway have nothing beside them.
    void aDraftOfWhichNothingIsKnownIsOpened()
    {
        const Folder f;
        f.write(theirs);
        Opened o(f.folder.path());
        QVERIFY(!o.elsewhere.isOpen());
        QCOMPARE(o.notes.text(), theirs);
        f.write(base);
        o.elsewhere.look();
        QTRY_VERIFY(o.elsewhere.isOpen());
    }

    void whoeverTypesWhileItGoesBackIsNoOtherProgram()
    {
        const Folder f;
        Opened o(f.folder.path());
        const QString generated = o.notes.text();
        for (int round = 0; round < 30; ++round) {
            o.save(mine);
            o.notes.backToGenerated();
            o.write(theirs);
            o.notes.save();
            QTest::qWait(round % 4);
            o.notes.save(); // as a look at the repository does
            QTRY_COMPARE(o.notes.keeping(), Keeping::Generated);
            QCOMPARE(o.notes.text(), generated);
            QVERIFY(!QFile::exists(f.path()));
            o.save(base);
            o.save(mine);
            QVERIFY(!o.elsewhere.isOpen());
        }
        QVERIFY(o.kept(KeptDraft::Why::Discarded).contains(theirs));
    }

    void itIsToldByTheSystem()
    {
        const Folder f;
        Opened o(f.folder.path(), std::make_shared<adapters::SystemFileWatcher>());
        o.save(base);
        QTest::qWait(400); // its own saving is heard too, and says nothing
        QVERIFY(!o.elsewhere.isOpen());
        f.write(theirs);
        QTRY_VERIFY_WITH_TIMEOUT(o.elsewhere.isOpen(), 10'000);
        f.write(base);
        QTRY_VERIFY_WITH_TIMEOUT(!o.elsewhere.isOpen(), 10'000);
    }

    void theDifferenceIsShown()
    {
        const Folder f;
        Opened o(f.folder.path());
        o.save(base);
        f.write(theirs);
        o.elsewhere.look();
        QTRY_VERIFY(o.elsewhere.isOpen());
        QSignalSpy read(&o.elsewhere, &ui::NoteElsewhere::textRead);
        o.elsewhere.compare();
        QTRY_COMPARE(read.size(), 1);
        QVERIFY(read[0][0].value<ui::ShownText>().text.contains(QStringLiteral("1.1.0.notes.md")));
    }
};

QTEST_GUILESS_MAIN(TstNoteElsewhere)
#include "tst_noteelsewhere.moc"
