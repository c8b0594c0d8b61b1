// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"
#include <QFile>
#include <QTest>

using tests::Ended;
using tests::Sample;
using tests::saying;

/// A slipway.toml or version files that are wrong: the place, the key and the remedy, before anything is written.
class TstBadProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void absent();
    void wrong_data();
    void wrong();
    void tenMegabytes();
    void versionFilesAreWrong_data();
    void versionFilesAreWrong();
    void readOnlyVersionFile();
    void oldVersionElsewhereIsOnlyNoted();
};

void TstBadProcess::absent()
{
    const Sample sample;
    QVERIFY(QFile::remove(sample.work() + QLatin1String("/slipway.toml")));
    const Ended ended = sample.ctl(QStringLiteral("check 0.12.0"));
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.said(), saying(QStringLiteral("There is no %1/slipway.toml, which says how this project is released. Write one, or let "
                                                 "“slipway” draft it from what the repository shows.")
                                      .arg(sample.work())));
    QCOMPARE(sample.ctl(QStringLiteral("next")).out, QByteArray("0.12.0\n"));
}

void TstBadProcess::wrong_data()
{
    QTest::addColumn<QByteArray>("before"); ///< empty: the whole file
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QByteArray() << QByteArray()
                           << QStringLiteral("slipway.toml:1:1: The key “schema” is missing. Add it: it is a whole number.");
    QTest::newRow("typo in a key") << QByteArray("main-branch = ") << QByteArray("main-brnch = ")
                                   << QStringLiteral("slipway.toml:6:1: There is no key “project.main-brnch”. Did you mean “main-branch”?");
    QTest::newRow("typo in a table") << QByteArray("[publish]\n") << QByteArray("[publsh]\n")
                                     << QStringLiteral("There is no key “publsh”. Did you mean “publish”?");
    QTest::newRow("wrong type") << QByteArray("name = \"harbor\"") << QByteArray("name = 7")
                                << QStringLiteral("slipway.toml:4:8: “project.name” must be a text, and it is a whole number.");
    QTest::newRow("wrong kind of check") << QByteArray("\"changelog-section\"") << QByteArray("\"changelog-sektion\"")
                                         << QStringLiteral("“check.kind” cannot be “changelog-sektion”. Expected: ");
    QTest::newRow("no TOML") << QByteArray("[project]") << QByteArray("[project") << QStringLiteral("slipway.toml:3:");
    QTest::newRow("not UTF-8") << QByteArray("\"harbor\"") << QByteArray("\"h\xe4rbor\"")
                               << QStringLiteral("slipway.toml:4: slipway.toml is not valid UTF-8. Save it as UTF-8.");
    QTest::newRow("tag without a version") << QByteArray("tag = \"v{version}\"") << QByteArray("tag = \"release\"")
                                           << QStringLiteral("slipway.toml:11:7: “versioning.tag” cannot be “release”. Expected: ");
}

void TstBadProcess::wrong()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, sentence);
    const Sample sample;
    QByteArray text = sample.read(QStringLiteral("slipway.toml"));
    QVERIFY(text.contains(before));
    sample.write(QStringLiteral("slipway.toml"), before.isEmpty() ? after : text.replace(before, after));
    for (const char *command : {"check 0.12.0", "plan cut 0.12.0", "cut 0.12.0 --yes"}) {
        const Ended ended = sample.ctl(QLatin1String(command));
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.said().startsWith(QLatin1String("slipwayctl: slipway.toml:")) && ended.said().contains(sentence), ended.err);
    }
}

void TstBadProcess::tenMegabytes()
{
    const Sample sample;
    sample.write(QStringLiteral("slipway.toml"), QByteArray(10 * 1024 * 1024, '#'));
    const Ended ended = sample.ctl(QStringLiteral("check 0.12.0"));
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.said(),
             saying(QStringLiteral(
                 "slipway.toml: “slipway.toml” is too large to be a release process, which fills a page. Restore the right file.")));
}

void TstBadProcess::versionFilesAreWrong_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    const QString package = QStringLiteral("dashboard/package.json");
    const QString app = QStringLiteral("src/harbor/app.py");
    QTest::newRow("no match of a key")
        << package << QByteArray("{\"name\": \"x\"}\n")
        << QStringLiteral(
               "dashboard/package.json: The version was not found by “version”. Correct the key or the pattern in slipway.toml.");
    QTest::newRow("no match of a pattern") << app << QByteArray("nothing\n")
                                           << QStringLiteral("src/harbor/app.py: The version was not found by “version=\"{version}\"”.");
    QTest::newRow("several matches of a key") << package << QByteArray("{\"version\": \"0.11.0\",\n \"version\": \"0.11.0\"}\n")
                                              << QStringLiteral("dashboard/package.json:1: “version” matches several times, and it must "
                                                                "match once. Make it narrower in slipway.toml. Found:\n");
    QTest::newRow("several matches of a pattern")
        << app << QByteArray("version=\"0.11.0\"\n\nversion=\"0.11.0\"\n") << QStringLiteral("    src/harbor/app.py:3\n");
    QTest::newRow("differing versions")
        << app << QByteArray("version=\"0.11.1\"\n")
        << QStringLiteral("src/harbor/app.py:1: The version files do not hold the same version. Make them agree first. Found:\n");
    QTest::newRow("no version") << app << QByteArray("version=\"soon\"\n") << QStringLiteral("src/harbor/app.py");
    QTest::newRow("not UTF-8") << app << QByteArray("# \xff\nversion=\"0.11.0\"\n")
                               << QStringLiteral("src/harbor/app.py:1: src/harbor/app.py is not valid UTF-8. Save it as UTF-8.");
    QTest::newRow("no JSON") << package << QByteArray("{\"version\": \"0.11.0\"\n")
                             << QStringLiteral("dashboard/package.json cannot be read, because it is not well-formed:");
    QTest::newRow("not a text") << package << QByteArray("{\"version\": 11}\n")
                                << QStringLiteral("The value of “version” must be a text in quotes.");
    QTest::newRow("gone") << package << QByteArray() << QStringLiteral("dashboard/package.json: There is no file dashboard/package.json.");
}

void TstBadProcess::versionFilesAreWrong()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    const Sample sample;
    if (content.isEmpty()) {
        sample.git(QStringLiteral("rm --quiet ") + file);
        sample.commitAll(QStringLiteral("test: gone"));
        sample.git(QStringLiteral("push --quiet origin main"));
    } else {
        sample.commitAndPush(file, content);
    }
    const Ended plan = sample.ctl(QStringLiteral("plan cut 0.12.0"));
    QCOMPARE(plan.code, 1);
    QVERIFY2(plan.said().contains(sentence), plan.err);
    const Ended check = sample.ctl(QStringLiteral("check 0.12.0 --no-run"));
    QCOMPARE(check.code, 3);
    QVERIFY2(QString::fromUtf8(check.out).contains(sentence.section(QLatin1Char('\n'), 0, 0).trimmed()), check.out);
    const Ended cut = sample.ctl(QStringLiteral("cut 0.12.0 --yes"));
    QVERIFY(cut.code == 1 || cut.code == 3);
    QCOMPARE(sample.git(QStringLiteral("branch --list release/*")), QString());
}

void TstBadProcess::readOnlyVersionFile()
{
    const Sample sample;
    const QString file = sample.work() + QLatin1String("/pyproject.toml");
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    const Ended ended = sample.ctl(QStringLiteral("cut 0.12.0 --yes"));
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.said(), saying(QStringLiteral(
                               "pyproject.toml cannot be written: it is read-only for you. Change its permissions, then run this again.")));
    QCOMPARE(sample.git(QStringLiteral("branch --list release/*")), QString());
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(sample.ctl(QStringLiteral("cut 0.12.0 --yes")).code, 0);
}

void TstBadProcess::oldVersionElsewhereIsOnlyNoted()
{
    const Sample sample;
    sample.commitAndPush(QStringLiteral("docs/install.md"), "# Install\n\nharbor 0.11.0 needs nothing.\n");
    const Ended ended = sample.ctl(QStringLiteral("check 0.12.0"));
    QCOMPARE(ended.code, 0);
    QVERIFY2(QString::fromUtf8(ended.out).contains(QStringLiteral("docs/install.md:3: Note: 0.11.0 also stands here and stays as it is.")),
             ended.out);
}

QTEST_GUILESS_MAIN(TstBadProcess)
#include "tst_badprocess.moc"
