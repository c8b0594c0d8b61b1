// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preflight.h"
#include "openednotes.h"
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using engine::KeptDraft;
using Opened = tests::OpenedNotes;
using Keeping = ui::NotesViewModel::Keeping;

namespace {

const QString patch = QStringLiteral("1.0.1");

/// What the window opens when the next version is this one.
void open(Opened &o, const char *version)
{
    o.notes.setRelease(tests::releaseOf(o.project, version));
    QTRY_VERIFY(o.notes.isLoaded());
}

/// The text that a person made for the patch release, in the words of the commits but for its last lines.
QString writeForPatch(Opened &o, const QString &added = QStringLiteral("\n## Known issues\n\n- 1.0.1 sinks; 1.0.10 and 11.0.1 float.\n"))
{
    open(o, "1.0.1");
    const QString text = o.notes.text() + added;
    o.save(text);
    return text;
}

bool isOffered(const Opened &o)
{
    QTest::qWait(150); // nothing tells that there is nothing
    return o.elsewhere.isOpen();
}

QString toldBeforeACut(const Opened &o)
{
    const engine::Act act = engine::Act::Cut;
    for (const auto &item : engine::preflight(o.project, o.notes.release()->state.version, act, engine::CancelToken()))
        if (item.kind == engine::PreflightItem::Kind::DraftForAnother)
            return item.isUntold() ? item.subject : QString();
    return {};
}

} // namespace

/// A text that was written for a version which another one came in place of.
class TstDraftForAnother : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTextOfTheVersionBeforeComesIntoThisOne()
    {
        const QTemporaryDir folder;
        Opened o(folder.path());
        const QString old = writeForPatch(o);
        open(o, "1.1.0");
        QTRY_VERIFY(o.elsewhere.isOpen());
        QVERIFY(o.elsewhere.isForAnother());
        QVERIFY(o.elsewhere.words().contains(patch) && o.elsewhere.words().contains(QStringLiteral("1.1.0")));
        QCOMPARE(toldBeforeACut(o), patch);
        const QString generated = o.notes.text();
        QSignalSpy merged(&o.elsewhere, &ui::NoteElsewhere::merged);
        o.elsewhere.merge();
        QTRY_COMPARE(merged.size(), 1);
        QCOMPARE(merged[0][0].toInt(), 0);
        QCOMPARE(o.notes.text(), generated + QStringLiteral("\n## Known issues\n\n- 1.1.0 sinks; 1.0.10 and 11.0.1 float.\n"));
        QVERIFY(!o.elsewhere.isOpen());
        QTRY_COMPARE(o.notes.keeping(), Keeping::Saved);
        QTRY_COMPARE(o.kept(KeptDraft::Why::OtherVersion).size(), 1);
        QCOMPARE(*o.project->drafts->read(patch, engine::Document::Notes), std::optional(old)); // it comes back with its version
        const auto back = o.notes.edits().undo();
        QVERIFY(back);
        QCOMPARE(domain::changed(o.notes.text(), *back), generated);
        o.elsewhere.look();
        QVERIFY(!isOffered(o));
        QVERIFY(toldBeforeACut(o).isNull());
    }

    void whatWasLeftIsNotOfferedAgainUntilItIsWrittenOn()
    {
        const QTemporaryDir folder;
        {
            Opened o(folder.path());
            writeForPatch(o);
            open(o, "1.1.0");
            QTRY_VERIFY(o.elsewhere.isOpen());
            o.elsewhere.keepMine();
            QVERIFY(!o.elsewhere.isOpen());
            QCOMPARE(o.notes.keeping(), Keeping::Generated);
            QTRY_COMPARE(o.kept(KeptDraft::Why::OtherVersion).size(), 1);
        }
        Opened o(folder.path());
        QVERIFY(!isOffered(o));
        writeForPatch(o, QStringLiteral("\nMore.\n"));
        open(o, "1.1.0");
        QTRY_VERIFY(o.elsewhere.isOpen());
    }

    void whatWasWrittenOnSinceIsNotDisturbed()
    {
        const QTemporaryDir folder;
        Opened o(folder.path());
        writeForPatch(o);
        open(o, "1.1.0");
        o.save(QStringLiteral("# Mine\n"));
        o.elsewhere.look();
        QVERIFY(!isOffered(o));
        open(o, "1.0.1"); // this one is the older text now
        QTRY_VERIFY(o.elsewhere.isOpen());
        QVERIFY(o.elsewhere.words().contains(QStringLiteral("1.1.0")));
    }

    void whatIsReleasedIsNotOffered()
    {
        const QTemporaryDir folder;
        Opened o(folder.path());
        QVERIFY(o.project->drafts->save(QStringLiteral("1.0.0"), engine::Document::Notes, QStringLiteral("out\n")));
        QVERIFY(o.project->drafts->save(QStringLiteral("0.9.0"), engine::Document::Notes, QStringLiteral("older\n")));
        QVERIFY(o.project->drafts->save(QStringLiteral("no version"), engine::Document::Notes, QStringLiteral("?\n")));
        o.elsewhere.look();
        QVERIFY(!isOffered(o));
    }

    void withoutWhatTheCommitsGaveBothTextsStay()
    {
        const QTemporaryDir folder;
        Opened o(folder.path());
        QVERIFY(o.project->drafts->save(patch, engine::Document::Notes, QStringLiteral("# By hand for 1.0.1\n")));
        o.elsewhere.look();
        QTRY_VERIFY(o.elsewhere.isOpen());
        const QString generated = o.notes.text();
        QSignalSpy merged(&o.elsewhere, &ui::NoteElsewhere::merged);
        o.elsewhere.merge();
        QTRY_COMPARE(merged.size(), 1);
        QVERIFY(o.notes.text().contains(QStringLiteral("# By hand for 1.1.0")));
        for (const QString &line : generated.split(u'\n'))
            QVERIFY(o.notes.text().contains(line));
    }
};

QTEST_GUILESS_MAIN(TstDraftForAnother)
#include "tst_draftforanother.moc"
