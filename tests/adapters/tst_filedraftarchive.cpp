// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/filedraftarchive.h"
#include "forkedchild.h"
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <csignal>
#include <thread>

using adapters::FileDraftArchive;
using domain::ErrorKind;
using engine::Document;
using Why = engine::KeptDraft::Why;

namespace {

const QString version = QStringLiteral("1.2.0");
const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());

struct Fixture {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("drafts"));

    FileDraftArchive archive(qint64 largest = 32'000'000) const { return FileDraftArchive(path, largest); }
    QStringList texts(qint64 largest = 32'000'000) const
    {
        QStringList all;
        const FileDraftArchive kept = archive(largest);
        const auto drafts = kept.kept(version, Document::Notes).value_or(std::vector<engine::KeptDraft>());
        for (const auto &draft : drafts)
            all << kept.text(version, Document::Notes, draft.id).value_or(QStringLiteral("?"));
        return all;
    }
    QStringList files() const { return QDir(path + QLatin1String("/1.2.0.notes.past")).entryList(QDir::Files); }
};

/// Does not compress.
QString noise(quint32 seed, int length)
{
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < length; ++i)
        text += QChar(char16_t(0x4e00 + random.bounded(0x5000)));
    return text;
}

} // namespace

class TstFileDraftArchive : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsComeBackNewestFirst()
    {
        const Fixture f;
        QVERIFY(f.texts().isEmpty());
        FileDraftArchive archive = f.archive();
        QVERIFY(archive.keep(version, Document::Notes, QStringLiteral("one\u00a0\n"), Why::Generated, noon));
        QVERIFY(archive.keep(version, Document::Notes, QString(), Why::Pause, noon.addSecs(1)));
        QVERIFY(archive.keep(version, Document::Changelog, QStringLiteral("other"), Why::Discarded, noon));
        QCOMPARE(f.texts(), QStringList({QString(), QStringLiteral("one\u00a0\n")}));
        const auto kept = f.archive().kept(version, Document::Notes);
        QCOMPARE(kept->front().why, Why::Pause);
        QCOMPARE(kept->front().at, noon.addSecs(1));
        QCOMPARE(f.archive().kept(version, Document::Changelog)->size(), size_t(1));
    }

    void equalTextsAreKeptOnce()
    {
        const Fixture f;
        FileDraftArchive archive = f.archive();
        for (const char *text : {"one", "one", "two", "one"})
            QVERIFY(archive.keep(version, Document::Notes, QLatin1String(text), Why::Pause, noon));
        QCOMPARE(f.texts(), QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("one")}));
        QCOMPARE(f.files().size(), 3); // two texts and the index
    }

    void theOldestInBetweenGoFirst()
    {
        const Fixture f;
        constexpr qint64 largest = 60'000;
        FileDraftArchive archive = f.archive(largest);
        for (quint32 i = 0; i < 40; ++i)
            QVERIFY(archive.keep(version, Document::Notes, noise(i, 1000), Why::Pause, noon.addSecs(i)));
        const QStringList texts = f.texts();
        QCOMPARE(texts.last(), noise(0, 1000));
        QCOMPARE(texts.first(), noise(39, 1000));
        QVERIFY(texts.size() > 12 && texts.size() < 40);
        QCOMPARE(texts[texts.size() - 2], noise(quint32(40 - texts.size() + 1), 1000)); // without a gap behind the first
        QCOMPARE(f.files().size(), texts.size() + 1);
        for (quint32 i = 40; i < 50; ++i)
            QVERIFY(archive.keep(version, Document::Notes, noise(i, 20'000), Why::Pause, noon));
        QCOMPARE(f.texts().size(), 11); // the last ones are kept whatever their size
        QVERIFY(!f.texts().contains(QStringLiteral("?")));
    }

    void whatWasDamagedIsSaid()
    {
        const Fixture f;
        QVERIFY(f.archive().keep(version, Document::Notes, QStringLiteral("one"), Why::Pause, noon));
        const QString id = f.archive().kept(version, Document::Notes)->front().id;
        QFile file(f.path + QLatin1String("/1.2.0.notes.past/") + id);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
        file.close();
        QCOMPARE(f.archive().text(version, Document::Notes, id).error().kind, ErrorKind::MalformedFile);
        QCOMPARE(f.archive().text(version, Document::Notes, QStringLiteral("../index.json")).error().kind, ErrorKind::FileNotFound);
        QCOMPARE(f.archive().keep(QStringLiteral("../x"), Document::Notes, {}, Why::Pause, noon).error().kind, ErrorKind::InvalidVersion);
    }

    void originsAreKept()
    {
        const Fixture f;
        QCOMPARE(*f.archive().origin(version, Document::Notes), QByteArray());
        QVERIFY(f.archive().keepOrigin(version, Document::Notes, "{1}"));
        QVERIFY(f.archive().keepOrigin(version, Document::Notes, "{2}"));
        QCOMPARE(*f.archive().origin(version, Document::Notes), QByteArray("{2}"));
        QCOMPARE(*f.archive().origin(version, Document::Changelog), QByteArray());
    }

    void nothingIsHalfThereWhenTheProgramIsKilled()
    {
        const Fixture f;
        QRandomGenerator random(7);
        qsizetype seen = 0;
        for (int round = 0; round < 30; ++round) {
            const pid_t child = test::startChild([&] {
                FileDraftArchive archive = f.archive(40'000);
                for (quint32 i = 0;; ++i)
                    if (!archive.keep(version, Document::Notes, noise(quint32(round) * 1000 + i, 500), Why::Pause, noon))
                        return 1;
            });
            std::this_thread::sleep_for(std::chrono::milliseconds(random.bounded(5, 25)));
            ::kill(child, SIGKILL);
            QCOMPARE(test::waitForChild(child), 128 + SIGKILL);
            const QStringList texts = f.texts();
            QVERIFY(!texts.contains(QStringLiteral("?")));
            QVERIFY(texts.size() >= std::min<qsizetype>(seen, 11));
            seen = texts.size();
        }
        QVERIFY(seen > 0);
    }

    void aFullDiskLosesNothingThatWasThere()
    {
        QTemporaryDir folder;
        const int end = test::onSmallDisk(folder.path(), 96 * 1024, [&] {
            FileDraftArchive archive(folder.filePath(QStringLiteral("d")));
            if (!archive.keep(version, Document::Notes, QStringLiteral("one"), Why::Pause, noon))
                return 2;
            const auto full = archive.keep(version, Document::Notes, noise(1, 100'000), Why::Pause, noon);
            if (full || full.error().kind != ErrorKind::DiskFull)
                return 3;
            const auto kept = archive.kept(version, Document::Notes);
            return kept && kept->size() == 1 && archive.text(version, Document::Notes, kept->front().id) == QStringLiteral("one") ? 0 : 4;
        });
        if (end == test::notPermitted)
            QSKIP("may not mount");
        QCOMPARE(end, 0);
    }
};

QTEST_GUILESS_MAIN(TstFileDraftArchive)
#include "tst_filedraftarchive.moc"
