// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filedraftarchive.h"
#include "adapters/folder/filedraftstore.h"
#include "adapters/folder/fileeditstore.h"
#include "fakeproject.h"
#include "ui/notes/notesviewmodel.h"
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <thread>

namespace {

constexpr int rounds = 50;

std::shared_ptr<engine::Project> projectIn(const QString &folder)
{
    auto project = tests::makeProject(tests::makeWorld());
    project->drafts = std::make_unique<adapters::FileDraftStore>(folder);
    project->edits = std::make_unique<adapters::FileEditStore>(folder);
    project->archive = std::make_unique<adapters::FileDraftArchive>(folder);
    return project;
}

QString word(int number) { return QStringLiteral(" w%1").arg(number); }

/// How many words the text has behind the generated one; -1 when one is missing, or twice there.
int wordsIn(const QString &text)
{
    const auto found = text.split(QStringLiteral(" w")).mid(1);
    for (int i = 0; i < found.size(); ++i)
        if (found[i] != QString::number(i))
            return -1;
    return int(found.size());
}

void say(const char *what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

/// Types on where the text ends, without end, and says how much is on the disk.
int typeOn(QCoreApplication &application, const QString &folder)
{
    ui::NotesViewModel notes;
    QTimer keys;
    int next = -1;
    int saved = 0;
    QObject::connect(&notes, &ui::NotesViewModel::loaded, &notes, [&] {
        if (notes.isLoaded() && next < 0) {
            next = wordsIn(notes.text());
            say("loaded", next);
            saved = next;
            keys.start(4);
        }
    });
    QObject::connect(&notes, &ui::NotesViewModel::saved, &notes, [&] {
        saved = wordsIn(notes.text());
        say("saved", saved);
    });
    QObject::connect(&keys, &QTimer::timeout, &notes, [&] {
        if (next > saved + 50)
            return; // a busy disk is waited for
        const QString typed = word(next++);
        notes.edits().record({notes.text().size(), {}, typed});
        notes.setText(notes.text() + typed);
        notes.setPlace({int(notes.text().size()), int(notes.text().size()), 0});
        if (next % 5 == 0)
            notes.save();
    });
    notes.setRelease(tests::releaseOf(projectIn(folder)));
    return application.exec();
}

} // namespace

class TstKilledDraft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noWordIsLost()
    {
        const QTemporaryDir folder;
        QRandomGenerator random(4);
        int kept = 0;
        for (int round = 0; round < rounds; ++round) {
            QProcess typist;
            typist.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type"), folder.path()});
            QByteArray said;
            while (!said.contains("\nsaved ")) {
                QVERIFY(typist.waitForReadyRead(20'000));
                said += typist.readAll();
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(random.bounded(120)));
            typist.kill();
            QVERIFY(typist.waitForFinished());
            said += typist.readAll();
            const QByteArrayList lines = said.left(said.lastIndexOf('\n')).split('\n');
            const int loaded = lines.first().mid(7).toInt();
            QVERIFY2(loaded >= kept, qPrintable(QStringLiteral("round %1: %2 words of %3").arg(round).arg(loaded).arg(kept)));
            for (const QByteArray &line : lines)
                if (line.startsWith("saved "))
                    kept = std::max(kept, line.mid(6).toInt());
        }
        QVERIFY(kept > 2 * rounds);
        everythingCanBeUndone(folder.path(), kept);
    }

private:
    static void everythingCanBeUndone(const QString &folder, int kept)
    {
        ui::NotesViewModel notes;
        notes.setRelease(tests::releaseOf(projectIn(folder)));
        QTRY_VERIFY(notes.isLoaded());
        QString text = notes.text();
        QVERIFY(wordsIn(text) >= kept);
        QVERIFY(notes.place() && notes.place()->cursor > 0);
        while (const auto change = notes.edits().undo())
            text = domain::changed(text, *change);
        QCOMPARE(wordsIn(text), 0);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--type"))
        return typeOn(application, arguments[2]);
    TstKilledDraft test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killeddraft.moc"
