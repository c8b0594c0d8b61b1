// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/version.h"
#include <QTest>

using namespace domain;

namespace {

Version version(const char *text, VersionScheme scheme = VersionScheme::SemVer)
{
    return *Version::parse(QString::fromLatin1(text), scheme);
}

void addTexts(std::initializer_list<const char *> texts)
{
    QTest::addColumn<QString>("text");
    int row = 0;
    for (const char *text : texts)
        QTest::addRow("%d %s", ++row, text) << QString::fromUtf8(text);
}

} // namespace

class TstVersion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The examples of the regular expression that semver.org links to.
    void acceptsAndKeepsSemVer_data()
    {
        addTexts({"0.0.4",
                  "1.2.3",
                  "10.20.30",
                  "1.1.2-prerelease+meta",
                  "1.1.2+meta",
                  "1.1.2+meta-valid",
                  "1.0.0-alpha",
                  "1.0.0-beta",
                  "1.0.0-alpha.beta",
                  "1.0.0-alpha.beta.1",
                  "1.0.0-alpha.1",
                  "1.0.0-alpha0.valid",
                  "1.0.0-alpha.0valid",
                  "1.0.0-alpha-a.b-c-somethinglong+build.1-aef.1-its-okay",
                  "1.0.0-rc.1+build.1",
                  "2.0.0-rc.1+build.123",
                  "1.2.3-beta",
                  "10.2.3-DEV-SNAPSHOT",
                  "1.2.3-SNAPSHOT-123",
                  "1.0.0",
                  "2.0.0",
                  "1.1.7",
                  "2.0.0+build.1848",
                  "2.0.1-alpha.1227",
                  "1.0.0-alpha+beta",
                  "1.2.3----RC-SNAPSHOT.12.9.1--.12+788",
                  "1.2.3----R-S.12.9.1--.12+meta",
                  "1.2.3----RC-SNAPSHOT.12.9.1--.12",
                  "1.0.0+0.build.1-rc.10000aaa-kk-0.1",
                  "99999999999999999999999.999999999999999999.99999999999999999",
                  "1.0.0-0A.is.legal",
                  "0.0.0",
                  "1.0.0+001",
                  "1.0.0-0"});
    }
    void acceptsAndKeepsSemVer()
    {
        QFETCH(QString, text);
        const auto parsed = Version::parse(text);
        QVERIFY(parsed);
        QCOMPARE(parsed->toString(), text);
        QCOMPARE(parsed->isPreRelease(), text.section(QLatin1Char('+'), 0, 0).contains(QLatin1Char('-')));
    }

    void refusesWhatIsNotSemVer_data()
    {
        addTexts({"",
                  "1",
                  "1.2",
                  "1.2.3-0123",
                  "1.2.3-0123.0123",
                  "1.1.2+.123",
                  "+invalid",
                  "-invalid",
                  "-invalid+invalid",
                  "-invalid.01",
                  "alpha",
                  "alpha.beta",
                  "alpha.beta.1",
                  "alpha.1",
                  "alpha+beta",
                  "alpha_beta",
                  "alpha.",
                  "alpha..",
                  "beta",
                  "1.0.0-alpha_beta",
                  "-alpha.",
                  "1.0.0-alpha..",
                  "1.0.0-alpha..1",
                  "1.0.0-alpha...1",
                  "1.0.0-alpha....1",
                  "1.0.0-alpha.....1",
                  "1.0.0-alpha......1",
                  "1.0.0-alpha.......1",
                  "01.1.1",
                  "1.01.1",
                  "1.1.01",
                  "1.2.3.DEV",
                  "1.2-SNAPSHOT",
                  "1.2.31.2.3----RC-SNAPSHOT.12.09.1--..12+788",
                  "1.2-RC-SNAPSHOT",
                  "-1.0.3-gamma+b7718",
                  "+justmeta",
                  "9.8.7+meta+meta",
                  "9.8.7-whatever+meta+meta",
                  "99999999999999999999999.999999999999999999.99999999999999999----RC-SNAPSHOT.12.09.1--------------------------------..12",
                  "v1.2.3",
                  " 1.2.3",
                  "1.2.3 ",
                  "1.2.3\n",
                  "1.2.x",
                  "1.0.0-",
                  "1.0.0+",
                  "1.0.0-+b",
                  "1..0",
                  "1.0.0-\u00e9",
                  "\u0661.0.0",
                  "1.2.3-a\tb"});
    }
    void refusesWhatIsNotSemVer()
    {
        QFETCH(QString, text);
        const auto parsed = Version::parse(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::InvalidVersion);
        QCOMPARE(parsed.error().subject, text);
    }

    void acceptsLts_data() { addTexts({"2026.1", "2026.12", "2026.1.1", "2026.1.204", "1999.1"}); }
    void acceptsLts()
    {
        QFETCH(QString, text);
        const auto parsed = Version::parse(text, VersionScheme::Lts);
        QVERIFY(parsed);
        QCOMPARE(parsed->toString(), text);
        QVERIFY(parsed->scheme() == VersionScheme::Lts);
        QVERIFY(!parsed->isPreRelease());
        QVERIFY(!parsed->isInitialDevelopment());
    }

    void refusesWhatIsNotLts_data()
    {
        addTexts({"", "2026", "26.1", "20260.1", "2026.01", "2026.0", "2026.1.0", "2026.1.01", "2026.1.1.1", "2026.1-rc.1", "2026.x",
                  "0226.1", "2026."});
    }
    void refusesWhatIsNotLts()
    {
        QFETCH(QString, text);
        const auto parsed = Version::parse(text, VersionScheme::Lts);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::InvalidVersion);
    }

    void ordersAsItem11()
    {
        const QStringList rising = {QStringLiteral("0.0.0-0"),
                                    QStringLiteral("0.0.0"),
                                    QStringLiteral("0.9.0"),
                                    QStringLiteral("0.10.0"),
                                    QStringLiteral("1.0.0-1"),
                                    QStringLiteral("1.0.0-2"),
                                    QStringLiteral("1.0.0-10"),
                                    QStringLiteral("1.0.0-Alpha"),
                                    QStringLiteral("1.0.0-alpha"),
                                    QStringLiteral("1.0.0-alpha.1"),
                                    QStringLiteral("1.0.0-alpha.beta"),
                                    QStringLiteral("1.0.0-beta"),
                                    QStringLiteral("1.0.0-beta.2"),
                                    QStringLiteral("1.0.0-beta.11"),
                                    QStringLiteral("1.0.0-rc.1"),
                                    QStringLiteral("1.0.0"),
                                    QStringLiteral("2.0.0"),
                                    QStringLiteral("2.1.0"),
                                    QStringLiteral("2.1.1"),
                                    QStringLiteral("10.0.0")};
        for (qsizetype a = 0; a < rising.size(); ++a) {
            for (qsizetype b = 0; b < rising.size(); ++b) {
                const auto order = Version::precedence(*Version::parse(rising[a]), *Version::parse(rising[b]));
                QVERIFY2(order == (a <=> b), qPrintable(rising[a] + QLatin1String(" and ") + rising[b]));
            }
        }
    }

    void ordersNumbersOfAHundredDigits()
    {
        const QString nines(100, QLatin1Char('9'));
        const QString eights = nines.chopped(1) + QLatin1Char('8');
        const Version great = *Version::parse(QStringLiteral("1.%1.0-%1").arg(nines));
        const Version less = *Version::parse(QStringLiteral("1.%1.0-%2").arg(nines, eights));
        QVERIFY(Version::precedence(less, great) < 0);
        QVERIFY(Version::precedence(version("1.9.0"), less) < 0);
        QCOMPARE(great.next(ReleaseLevel::Major).toString(), QStringLiteral("2.0.0"));
        QCOMPARE(great.next(ReleaseLevel::Minor).toString(), QStringLiteral("1.%1.0").arg(nines));
        const Version full = *Version::parse(QStringLiteral("1.%1.0").arg(nines));
        QCOMPARE(full.next(ReleaseLevel::Minor).toString(), QStringLiteral("1.1%1.0").arg(QString(100, QLatin1Char('0'))));
    }

    void buildMetadataHasNoPrecedenceButIsAnotherVersion()
    {
        QVERIFY(Version::precedence(version("1.0.0+a"), version("1.0.0+b")) == 0);
        QVERIFY(!(version("1.0.0+a") == version("1.0.0+b")));
        QVERIFY(version("1.0.0+a") == version("1.0.0+a"));
    }

    void ordersLtsPatchesAboveTheirLine()
    {
        const auto lts = [](const char *text) {
            return version(text, VersionScheme::Lts);
        };
        QVERIFY(Version::precedence(lts("2026.1"), lts("2026.1.1")) < 0);
        QVERIFY(Version::precedence(lts("2026.1.9"), lts("2026.1.10")) < 0);
        QVERIFY(Version::precedence(lts("2026.1.10"), lts("2026.2")) < 0);
        QVERIFY(Version::precedence(lts("2026.2"), lts("2027.1")) < 0);
        QVERIFY(Version::precedence(lts("2026.1"), lts("2026.1")) == 0);
    }

    void knowsTheNextVersion_data()
    {
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("none");
        QTest::addColumn<QString>("patch");
        QTest::addColumn<QString>("minor");
        QTest::addColumn<QString>("major");
        const auto row = [](const char *current, const char *none, const char *patch, const char *minor, const char *major) {
            QTest::newRow(current) << QString::fromLatin1(current) << QString::fromLatin1(none) << QString::fromLatin1(patch)
                                   << QString::fromLatin1(minor) << QString::fromLatin1(major);
        };
        row("1.2.3", "1.2.3", "1.2.4", "1.3.0", "2.0.0");
        row("1.9.9", "1.9.9", "1.9.10", "1.10.0", "2.0.0");
        row("0.11.0", "0.11.0", "0.11.1", "0.12.0", "0.12.0");
        row("0.0.9", "0.0.9", "0.0.10", "0.1.0", "0.1.0");
        row("1.2.3+build.7", "1.2.3+build.7", "1.2.4", "1.3.0", "2.0.0");
        row("1.2.3-rc.1", "1.2.3-rc.1", "1.2.3", "1.3.0", "2.0.0");
        row("1.2.0-rc.1+b", "1.2.0-rc.1+b", "1.2.0", "1.2.0", "2.0.0");
        row("2.0.0-rc.1", "2.0.0-rc.1", "2.0.0", "2.0.0", "2.0.0");
        row("0.3.0-rc.1", "0.3.0-rc.1", "0.3.0", "0.3.0", "0.3.0");
        row("0.3.1-rc.1", "0.3.1-rc.1", "0.3.1", "0.4.0", "0.4.0");
    }
    void knowsTheNextVersion()
    {
        QFETCH(QString, current);
        QFETCH(QString, none);
        QFETCH(QString, patch);
        QFETCH(QString, minor);
        QFETCH(QString, major);
        const Version from = *Version::parse(current);
        QCOMPARE(from.next(ReleaseLevel::None).toString(), none);
        QCOMPARE(from.next(ReleaseLevel::Patch).toString(), patch);
        QCOMPARE(from.next(ReleaseLevel::Minor).toString(), minor);
        QCOMPARE(from.next(ReleaseLevel::Major).toString(), major);
    }

    void ltsAlwaysGoesToTheNextPatch()
    {
        for (const ReleaseLevel level : {ReleaseLevel::Patch, ReleaseLevel::Minor, ReleaseLevel::Major}) {
            QCOMPARE(version("2026.1", VersionScheme::Lts).next(level).toString(), QStringLiteral("2026.1.1"));
            QCOMPARE(version("2026.1.9", VersionScheme::Lts).next(level).toString(), QStringLiteral("2026.1.10"));
        }
    }

    void majorZeroIsInitialDevelopment()
    {
        QVERIFY(version("0.9.0").isInitialDevelopment());
        QVERIFY(!version("1.0.0").isInitialDevelopment());
        QVERIFY(!version("10.0.0").isInitialDevelopment());
    }
};

QTEST_APPLESS_MAIN(TstVersion)
#include "tst_version.moc"
