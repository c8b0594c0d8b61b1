// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/draftedits.h"
#include <QTest>

using namespace engine;
using Kind = domain::UndoHistory::Kind;

namespace {

/// A text that is typed, kept now and then.
struct Typed {
    QString text;
    QByteArrayList batches;
    QStringList states{QString()};

    void type(const QString &words)
    {
        EditBatch batch{sealOf(text), {}, {}, {}};
        batch.events.push_back({Kind::Edit, {text.size(), {}, words}});
        text += words;
        batch.after = sealOf(text);
        batch.place = {int(text.size()), int(text.size()), double(states.size())};
        batches << toBytes(batch);
        states << text;
    }
    Typed()
    {
        for (const char *words : {"one ", "zwei ü ", "three \xf0\x9f\x9a\x80\n"})
            type(QString::fromUtf8(words));
    }
};

QString undone(EditedText edited)
{
    while (edited.history.canUndo())
        edited.text = domain::changed(edited.text, domain::changeOf(*edited.history.undo()));
    return edited.text;
}

} // namespace

class TstDraftEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDraftHasItsHistoryAndItsPlace()
    {
        const Typed t;
        const EditedText found = recover(t.text, t.batches);
        QCOMPARE(found.text, t.text);
        QVERIFY(!found.isNewer);
        QCOMPARE(*found.place, (EditPlace{int(t.text.size()), int(t.text.size()), 3}));
        QCOMPARE(undone(found), QString());
    }

    void whatTheDraftLacksIsPutInIt()
    {
        const Typed t;
        for (const QString &older : t.states.mid(0, 3)) {
            const EditedText found = recover(older, t.batches);
            QVERIFY(found.isNewer);
            QCOMPARE(found.text, t.text);
            QCOMPARE(undone(found), QString());
        }
    }

    void anotherTextHasNoHistory()
    {
        const Typed t;
        const EditedText found = recover(QStringLiteral("written elsewhere"), t.batches);
        QCOMPARE(found.text, QStringLiteral("written elsewhere"));
        QVERIFY(!found.history.canUndo() && !found.place && !found.isNewer);
    }

    void aGapEndsWhatIsKnown()
    {
        Typed t;
        t.batches.removeAt(1);
        const EditedText found = recover(t.text, t.batches);
        QVERIFY(!found.isNewer);
        QCOMPARE(undone(found), t.states[2]);
        QVERIFY(!recover(t.states[1], t.batches).history.canUndo());
    }

    void theOldestMayBeForgotten()
    {
        const Typed t;
        QCOMPARE(undone(recover(t.text, t.batches.mid(1))), t.states[1]);
    }

    void nonsenseIsNoBatch()
    {
        QVERIFY(!batchOf({}));
        QVERIFY(!batchOf("nonsense"));
        const QByteArray whole = Typed().batches.first();
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!batchOf(whole.left(length)));
        QVERIFY(batchOf(whole));
        QCOMPARE(recover(QStringLiteral("x"), {"nonsense"}).text, QStringLiteral("x"));
    }
};

QTEST_GUILESS_MAIN(TstDraftEdits)
#include "tst_draftedits.moc"
