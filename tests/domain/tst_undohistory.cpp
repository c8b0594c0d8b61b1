// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/undohistory.h"
#include <QRandomGenerator>
#include <QTest>

using namespace domain;

namespace {

void type(UndoHistory &history, QString &text, const QString &words)
{
    for (const QChar c : words) {
        history.record({text.size(), {}, QString(c)});
        text += c;
    }
}

void make(QString &text, const std::optional<UndoHistory::Event> &event)
{
    QVERIFY(event);
    QCOMPARE(text.mid(event->edit.at, event->edit.removed.size()), event->edit.removed);
    text = changed(text, changeOf(*event));
}

} // namespace

class TstUndoHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreSteps()
    {
        UndoHistory history;
        QString text;
        type(history, text, QStringLiteral("one two  three\nfour"));
        QStringList states;
        while (history.canUndo()) {
            make(text, history.undo());
            states << text;
        }
        QCOMPARE(states, QStringList({QStringLiteral("one two  three\n"), QStringLiteral("one two  three"), QStringLiteral("one two  "),
                                      QStringLiteral("one "), QString()}));
        while (history.canRedo())
            make(text, history.redo());
        QCOMPARE(text, QStringLiteral("one two  three\nfour"));
    }

    void lettersRubbedOutAreOneStep()
    {
        UndoHistory history;
        history.record({4, QStringLiteral("e"), {}});
        history.record({3, QStringLiteral("d"), {}});
        history.record({3, QStringLiteral("f"), {}});
        QCOMPARE(history.undo()->edit, (Edit{3, {}, QStringLiteral("def")}));
        QVERIFY(!history.canUndo());
    }

    void whatIsDoneAnewEndsWhatWasTakenBack()
    {
        UndoHistory history;
        QString text;
        type(history, text, QStringLiteral("one two"));
        make(text, history.undo());
        type(history, text, QStringLiteral("2"));
        QVERIFY(!history.canRedo());
        make(text, history.undo());
        QCOMPARE(text, QStringLiteral("one "));
    }

    /// Whatever was done, every state comes back on the way to the first one and again on the way forth; and a history that
    /// is made from the events alone does the same.
    void everyStateComesBack()
    {
        QRandomGenerator random(20261124);
        for (int round = 0; round < 200; ++round) {
            UndoHistory history;
            std::vector<UndoHistory::Event> events;
            QString text = QStringLiteral("The first text.");
            const QString first = text;
            for (int i = 0; i < 60; ++i) {
                const quint32 dice = random.bounded(10);
                if (dice < 2 && history.canUndo()) {
                    events.push_back(*history.undo());
                } else if (dice == 2 && history.canRedo()) {
                    events.push_back(*history.redo());
                } else {
                    const int at = int(random.bounded(quint32(text.size()) + 1));
                    const int length = int(random.bounded(3U));
                    const QString inserted = QString(int(random.bounded(3U)), QChar(u'a' + char16_t(random.bounded(26U))));
                    const Edit edit{at, text.mid(at, length), inserted};
                    history.record(edit);
                    events.push_back({UndoHistory::Kind::Edit, edit});
                }
                text = changed(text, changeOf(events.back()));
            }
            UndoHistory again;
            for (const auto &event : events)
                again.replay(event);
            QString replayed = text;
            while (history.canUndo())
                make(text, history.undo());
            QCOMPARE(text, first);
            while (again.canUndo())
                make(replayed, again.undo());
            QCOMPARE(replayed, first);
        }
    }

    void stepsThatAreForgottenCanBeTakenBackAndMadeAgain()
    {
        UndoHistory history;
        history.replay({UndoHistory::Kind::Undo, {0, QStringLiteral("gone"), {}}});
        QVERIFY(!history.canUndo());
        QCOMPARE(history.redo()->edit, (Edit{0, {}, QStringLiteral("gone")}));
        QVERIFY(history.canUndo());
    }
};

QTEST_GUILESS_MAIN(TstUndoHistory)
#include "tst_undohistory.moc"
