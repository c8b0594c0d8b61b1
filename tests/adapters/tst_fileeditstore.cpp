// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/fileeditstore.h"
#include "forkedchild.h"
#include <QTemporaryDir>
#include <QTest>

using adapters::FileEditStore;
using domain::ErrorKind;
using engine::Document;

namespace {

const QString version = QStringLiteral("1.2.0");

struct Fixture {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("drafts"));
    QString file = path + QLatin1String("/1.2.0.notes.edits");

    FileEditStore store(qsizetype largest = 4'000'000) const { return FileEditStore(path, largest); }
    QByteArrayList kept() const { return *store().read(version, Document::Notes); }
    QByteArray bytes() const
    {
        QFile all(file);
        return all.open(QIODevice::ReadOnly) ? all.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile all(file);
        QVERIFY(all.open(QIODevice::WriteOnly));
        QCOMPARE(all.write(bytes), bytes.size());
    }
};

} // namespace

class TstFileEditStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void piecesComeBackInTheirOrder()
    {
        const Fixture f;
        QVERIFY(f.kept().isEmpty());
        auto store = f.store();
        for (const char *piece : {"one", "", "three"})
            QVERIFY(store.append(version, Document::Notes, piece));
        QVERIFY(store.append(version, Document::Changelog, "other"));
        QCOMPARE(f.kept(), QByteArrayList({"one", "", "three"}));
        QCOMPARE(*f.store().read(version, Document::Changelog), QByteArrayList({"other"}));
        QVERIFY(f.store().append(version, Document::Notes, "four"));
        QCOMPARE(f.kept(), QByteArrayList({"one", "", "three", "four"}));
        QVERIFY(store.clear(version, Document::Notes));
        QVERIFY(store.clear(version, Document::Notes));
        QVERIFY(f.kept().isEmpty());
    }

    void whatIsTornIsLeftOutAndTheNextPieceStands()
    {
        const Fixture f;
        QVERIFY(f.store().append(version, Document::Notes, "one"));
        const qsizetype first = f.bytes().size();
        QVERIFY(f.store().append(version, Document::Notes, "two"));
        const QByteArray whole = f.bytes();
        for (qsizetype length = first; length < whole.size(); ++length) {
            f.write(whole.left(length));
            QCOMPARE(f.kept(), QByteArrayList({"one"}));
            QVERIFY(f.store().append(version, Document::Notes, "again"));
            QCOMPARE(f.kept(), QByteArrayList({"one", "again"}));
        }
        for (qsizetype at = first; at < whole.size(); ++at) {
            QByteArray spoiled = whole;
            spoiled[at] = char(spoiled[at] ^ 0x10);
            f.write(spoiled);
            QCOMPARE(f.kept(), QByteArrayList({"one"}));
        }
    }

    void aPieceDoesNotStandBehindAnotherOne()
    {
        const Fixture f;
        for (const char *piece : {"one", "two", "six"})
            QVERIFY(f.store().append(version, Document::Notes, piece));
        const QByteArray whole = f.bytes();
        const qsizetype each = whole.size() / 3;
        f.write(whole.left(each) + whole.mid(2 * each));
        QCOMPARE(f.kept(), QByteArrayList({"one"}));
    }

    void theOldestGo()
    {
        const Fixture f;
        auto store = f.store(1000);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(store.append(version, Document::Notes, QByteArray::number(i).rightJustified(40)));
            QVERIFY(f.bytes().size() <= 1000);
            QCOMPARE(f.kept().last().trimmed(), QByteArray::number(i));
        }
        QVERIFY(f.kept().size() >= 8);
        QVERIFY(store.append(version, Document::Notes, QByteArray(5000, 'x')));
        QVERIFY(f.kept().isEmpty());
        QVERIFY(store.append(version, Document::Notes, "after"));
        QCOMPARE(f.kept(), QByteArrayList({"after"}));
    }

    void aFullDiskLosesNothingThatWasThere()
    {
        QTemporaryDir folder;
        const int end = test::onSmallDisk(folder.path(), 64 * 1024, [&] {
            FileEditStore store(folder.filePath(QStringLiteral("d")));
            if (!store.append(version, Document::Notes, "one"))
                return 2;
            const auto full = store.append(version, Document::Notes, QByteArray(100'000, 'x'));
            if (full || full.error().kind != ErrorKind::DiskFull)
                return 3;
            if (*store.read(version, Document::Notes) != QByteArrayList({"one"}))
                return 4;
            return store.append(version, Document::Notes, "two") && store.read(version, Document::Notes)->size() == 2 ? 0 : 5;
        });
        if (end == test::notPermitted)
            QSKIP("may not mount");
        QCOMPARE(end, 0);
    }

    void aVersionIsNoPath()
    {
        const Fixture f;
        QCOMPARE(f.store().append(QStringLiteral("../x"), Document::Notes, "x").error().kind, ErrorKind::InvalidVersion);
    }
};

QTEST_GUILESS_MAIN(TstFileEditStore)
#include "tst_fileeditstore.moc"
