// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window is written in, has its text generated anew, is killed and opened again. SLIPWAY_KILL_ROUNDS says how often
// (50 for all that the promise names), SLIPWAY_KILL_SEED with which numbers.
#include "adapters/folder/filedraftarchive.h"
#include "app/openproject.h"
#include "ui/notes/markdowneditor.h"
#include "ui/resources.h"
#include "ui/shell/composition.h"
#include <QAction>
#include <QDialog>
#include <QDirIterator>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <cstdio>
#include <set>
#include <thread>
#include <utility>

namespace {

using Words = std::set<int>;

Words wordsIn(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\bw(\d+)\b)"));
    Words words;
    for (auto places = shape.globalMatch(text); places.hasNext();)
        words.insert(places.next().captured(1).toInt());
    return words;
}

void say(const QString &what)
{
    std::printf("%s\n", qPrintable(what));
    std::fflush(stdout);
}

/// Somebody who writes in the window, and has the text made anew now and then.
class Typist final : public QObject {
public:
    Typist(const QString &folder, quint32 seed, int next)
        : m_random(seed), m_next(next), m_settings(folder + QStringLiteral("/person.conf"), folder + QStringLiteral("/machine.conf"))
    {
        ui::WindowServices services = ui::makeServices(QString());
        services.spelling = {};
        m_window = std::make_unique<ui::MainWindow>(std::move(services), m_settings);
        m_window->show();
        m_window->open(folder + QStringLiteral("/sample/work"));
        m_editor = m_window->findChild<ui::MarkdownEditor *>();
        connect(&m_beat, &QTimer::timeout, this, &Typist::act);
        m_beat.start(5);
    }

private:
    QString keeping() const { return m_window->findChild<QWidget *>(QStringLiteral("notesKeeping"))->property("text").toString(); }

    void act()
    {
        auto *shown = m_window->findChild<QAction *>(QStringLiteral("viewNotes"));
        if (!m_editor->isVisible())
            return shown->isEnabled() ? shown->trigger() : void();
        if (m_editor->isReadOnly() || m_editor->text().size() < 20)
            return;
        if (!m_isOpen) {
            m_isOpen = true;
            QStringList words;
            for (const int word : wordsIn(m_editor->text()))
                words << QString::number(word);
            say(QStringLiteral("text ") + words.join(u','));
        }
        if (std::exchange(m_keeping, keeping()) != keeping())
            say(QStringLiteral("shows ") + m_keeping); // for whoever reads why this failed
        const bool isSaved = m_keeping == QLatin1String("Saved");
        if (isSaved && m_typed > 0)
            say(QStringLiteral("saved"));
        if (isSaved || m_keeping == QLatin1String("Generated from the commits"))
            m_typed = 0;
        const int what = int(m_random.bounded(100));
        if (what < 6)
            m_window->findChild<QAction *>(QStringLiteral("refresh"))->trigger();
        else if (isSaved && what < 40)
            generateAnew();
        else if (m_typed < 25) // then the disk is waited for
            type();
    }

    void type()
    {
        const QTextBlock line = m_editor->document()->findBlockByNumber(int(m_random.bounded(m_editor->document()->blockCount())));
        QTextCursor cursor(line);
        cursor.movePosition(QTextCursor::EndOfBlock);
        m_editor->setTextCursor(cursor);
        QTest::keyClicks(m_editor, QStringLiteral(" w%1").arg(m_next));
        say(QStringLiteral("typed %1").arg(m_next++));
        ++m_typed;
    }

    void generateAnew()
    {
        auto *back = m_window->findChild<QPushButton *>(QStringLiteral("notesBack"));
        if (!back->isEnabled())
            return;
        back->click();
        if (auto *sure = m_window->findChild<QPushButton *>(QStringLiteral("confirmVerb")))
            sure->click();
        say(QStringLiteral("anew"));
    }

    QRandomGenerator m_random;
    int m_next;
    ui::Settings m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::MarkdownEditor *m_editor = nullptr;
    QTimer m_beat;
    bool m_isOpen = false;
    QString m_keeping;
    int m_typed = 0; ///< words since it was saved or put aside
};

Words archived(const QString &data)
{
    Words words;
    for (QDirIterator folders(data, {QStringLiteral("drafts")}, QDir::Dirs, QDirIterator::Subdirectories); folders.hasNext();) {
        const adapters::FileDraftArchive archive(folders.next());
        const QString version = QStringLiteral("0.12.0");
        const auto kept = archive.kept(version, engine::Document::Notes).value_or(std::vector<engine::KeptDraft>());
        for (const engine::KeptDraft &draft : kept)
            words.merge(wordsIn(archive.text(version, engine::Document::Notes, draft.id).value_or(QString())));
    }
    return words;
}

} // namespace

class TstKilledNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noWordIsLost()
    {
        const int rounds =
            qEnvironmentVariableIntValue("SLIPWAY_KILL_ROUNDS") > 0 ? qEnvironmentVariableIntValue("SLIPWAY_KILL_ROUNDS") : 12;
        const int seed = qEnvironmentVariableIntValue("SLIPWAY_KILL_SEED");
        const QTemporaryDir folder;
        QVERIFY(app::makeSampleProject(folder.filePath(QStringLiteral("sample"))));
        QRandomGenerator random{quint32(seed)};
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.filePath(QStringLiteral("data")));
        Words safe;
        int next = 0;
        int anew = 0;
        for (int round = 0; round <= rounds; ++round) {
            QProcess typist;
            typist.setProcessEnvironment(environment);
            typist.start(QCoreApplication::applicationFilePath(),
                         {QStringLiteral("--type"), folder.path(), QString::number(random.generate()), QString::number(next)});
            QByteArray said;
            const QByteArray wanted = round < rounds ? "\nsaved" : "text ";
            while (!said.contains(wanted)) {
                QVERIFY2(typist.waitForReadyRead(60'000), said.right(1000).constData());
                said += typist.readAll();
            }
            if (round < rounds)
                std::this_thread::sleep_for(std::chrono::milliseconds(random.bounded(400)));
            typist.kill();
            QVERIFY(typist.waitForFinished());
            said += typist.readAll();
            const QByteArrayList lines = said.left(said.lastIndexOf('\n')).split('\n');
            Words there = archived(folder.filePath(QStringLiteral("data")));
            Words typed;
            for (const QByteArray &line : lines) {
                if (line.startsWith("text ")) {
                    for (const QByteArray &word : line.mid(5).split(','))
                        there.insert(word.toInt());
                    for (const int word : safe)
                        QVERIFY2(there.contains(word), qPrintable(QStringLiteral("w%1 is lost in round %2").arg(word).arg(round)));
                } else if (line.startsWith("typed ")) {
                    typed.insert(line.mid(6).toInt());
                    next = line.mid(6).toInt() + 1;
                } else if (line == "saved") {
                    safe.merge(typed);
                } else if (line == "anew") {
                    ++anew;
                }
            }
        }
        qInfo("%zu words, made anew %d times", safe.size(), anew);
        QVERIFY(safe.size() > size_t(rounds));
        QVERIFY(anew > 0);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    initializeSlipwayResources();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == QLatin1String("--type")) {
        const Typist typist(arguments[2], arguments[3].toUInt(), arguments[4].toInt());
        return QApplication::exec();
    }
    TstKilledNotes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killednotes.moc"
