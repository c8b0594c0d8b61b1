// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/spelling/hunspellchecker.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using domain::ErrorKind;

namespace {

void write(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(folder.filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A small English: a few words, "s" at the end of some.
void writeEnglish(const QTemporaryDir &folder, const char *name, const QByteArray &more = {})
{
    write(folder, (QByteArray(name) + ".aff").constData(), "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz'\nSFX S Y 1\nSFX S 0 s .\n");
    const QByteArray words = "harbor/S\ntug/S\nhorn\ndon't\nna\xc3\xafve\n" + more;
    write(folder, (QByteArray(name) + ".dic").constData(), QByteArray::number(words.count('\n')) + '\n' + words);
}

} // namespace

class TstHunspellChecker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsInstalled()
    {
        const QTemporaryDir own;
        const QTemporaryDir system;
        writeEnglish(system, "en_GB");
        writeEnglish(system, "de_DE");
        writeEnglish(own, "en_GB", "slipway\n");
        writeEnglish(own, "hyph_en_GB");
        write(own, "fr_FR.dic", "0\n"); // without its other half
        adapters::HunspellChecker checker({own.path(), QStringLiteral("/nowhere"), system.path()});
        QCOMPARE(checker.languages(), (QStringList{QStringLiteral("de_DE"), QStringLiteral("en_GB")}));
        QVERIFY(checker.unknown(QStringLiteral("en_GB"), {QStringLiteral("slipway")})->isEmpty());
        QCOMPARE(adapters::HunspellChecker({}).languages(), QStringList());
    }

    void tellsRightFromWrong()
    {
        const QTemporaryDir folder;
        writeEnglish(folder, "en_GB");
        adapters::HunspellChecker checker({folder.path()});
        const QStringList words{QStringLiteral("harbors"), QStringLiteral("Tug"),        QStringLiteral("horns"),
                                QStringLiteral("don't"),   QStringLiteral("na\u00efve"), QStringLiteral("hrn")};
        const auto unknown = checker.unknown(QStringLiteral("en_GB"), words);
        QVERIFY(unknown);
        QCOMPARE(*unknown, (QSet<QString>{QStringLiteral("horns"), QStringLiteral("hrn")}));
        const auto meant = checker.suggestions(QStringLiteral("en_GB"), QStringLiteral("hrn"));
        QVERIFY(meant);
        QVERIFY(meant->contains(QStringLiteral("horn")));
    }

    /// Older dictionaries are not in UTF-8.
    void readsOtherEncodings()
    {
        const QTemporaryDir folder;
        write(folder, "de_DE.aff", "SET ISO8859-1\n");
        write(folder, "de_DE.dic",
              "1\n\xdc"
              "bung\n");
        write(folder, "pl_PL.aff", "SET ISO8859-2\nTRY \xb3\n");
        write(folder, "pl_PL.dic",
              "1\n\xb3"
              "uk\n");
        adapters::HunspellChecker checker({folder.path()});
        QCOMPARE(*checker.unknown(QStringLiteral("de_DE"), {QStringLiteral("\u00dcbung"), QStringLiteral("\u0142uk")}),
                 QSet<QString>{QStringLiteral("\u0142uk")});
        QVERIFY(checker.unknown(QStringLiteral("pl_PL"), {QStringLiteral("\u0142uk")})->isEmpty());
        QCOMPARE(checker.suggestions(QStringLiteral("pl_PL"), QStringLiteral("uk"))->value(0), QStringLiteral("\u0142uk"));
    }

    void saysWhatItCannotRead()
    {
        const QTemporaryDir folder;
        write(folder, "xx_XX.aff", "SET NO-SUCH-ENCODING\n");
        write(folder, "xx_XX.dic", "1\nword\n");
        adapters::HunspellChecker checker({folder.path()});
        QCOMPARE(checker.unknown(QStringLiteral("en_GB"), {QStringLiteral("x")}).error().kind, ErrorKind::FileNotFound);
        QCOMPARE(checker.unknown(QStringLiteral("../x"), {QStringLiteral("x")}).error().kind, ErrorKind::FileNotFound);
        QCOMPARE(checker.suggestions(QStringLiteral("xx_XX"), QStringLiteral("x")).error().kind, ErrorKind::MalformedFile);
    }

    void answersSeveralThreads()
    {
        const QTemporaryDir folder;
        writeEnglish(folder, "en_GB");
        adapters::HunspellChecker checker({folder.path()});
        std::atomic<int> wrong = 0;
        {
            std::vector<std::jthread> askers;
            for (int i = 0; i < 4; ++i)
                askers.emplace_back([&] {
                    for (int round = 0; round < 200; ++round)
                        wrong += int(checker.unknown(QStringLiteral("en_GB"), {QStringLiteral("tugs"), QStringLiteral("hrn")})->size());
                });
        }
        QCOMPARE(wrong.load(), 800);
    }
};

QTEST_GUILESS_MAIN(TstHunspellChecker)
#include "tst_hunspellchecker.moc"
