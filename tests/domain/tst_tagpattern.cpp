// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tagpattern.h"
#include <QTest>

using namespace domain;

class TstTagPattern : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAndReadsTags_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("tag");
        const auto row = [](const char *pattern, const char *version, const char *tag) {
            QTest::addRow("%s %s", pattern, version) << QString::fromUtf8(pattern) << QString::fromUtf8(version) << QString::fromUtf8(tag);
        };
        row("v{version}", "1.2.3", "v1.2.3");
        row("v{version}", "1.2.3-rc.1+b.5", "v1.2.3-rc.1+b.5");
        row("{version}", "0.1.0", "0.1.0");
        row("release/{version}", "1.2.3", "release/1.2.3");
        row("harbor-v{version}-final", "1.2.3-rc.1", "harbor-v1.2.3-rc.1-final");
        row("v{year}.{number}", "2026.1", "v2026.1");
        row("v{year}.{number}", "2026.1.7", "v2026.1.7");
        row("lts-{year}.{number}", "2026.1", "lts-2026.1");
    }
    void writesAndReadsTags()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, version);
        QFETCH(QString, tag);
        const auto parsed = TagPattern::parse(pattern);
        QVERIFY(parsed);
        QCOMPARE(parsed->text(), pattern);
        const auto read = parsed->versionOf(tag);
        QVERIFY(read);
        QCOMPARE(read->toString(), version);
        QVERIFY(read->scheme() == parsed->scheme());
        QCOMPARE(parsed->tagFor(*read), tag);
    }

    void leavesOtherTagsAlone_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("tag");
        const auto row = [](const char *pattern, const char *tag) {
            QTest::addRow("%s %s", pattern, tag) << QString::fromUtf8(pattern) << QString::fromUtf8(tag);
        };
        row("v{version}", "1.2.3");
        row("v{version}", "v1.2");
        row("v{version}", "vendor");
        row("v{version}", "V1.2.3");
        row("v{version}", "v01.2.3");
        row("v{version}", "v");
        row("v{version}", "");
        row("{version}-final", "1.2.3");
        row("v{version}-v", "v-v");
        row("v{year}.{number}", "v1.2.3");
        row("v{year}.{number}", "v2026");
        row("release/{version}", "v1.2.3");
    }
    void leavesOtherTagsAlone()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, tag);
        QVERIFY(!TagPattern::parse(pattern)->versionOf(tag));
    }

    void refusesWhatCannotBeATag_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern : {"",
                                    "v",
                                    "v{verison}",
                                    "{version}{version}",
                                    "{version}-{year}.{number}",
                                    "v{year}",
                                    "v{number}.{year}",
                                    "v {version}",
                                    "v~{version}",
                                    "v^{version}",
                                    "v:{version}",
                                    "v?{version}",
                                    "v*{version}",
                                    "v[{version}",
                                    "v\\{version}",
                                    "-{version}",
                                    "/{version}",
                                    "{version}/",
                                    "a//{version}",
                                    ".{version}",
                                    "a/.{version}",
                                    "{version}.",
                                    "{version}.lock",
                                    "a.lock/{version}",
                                    "a..{version}",
                                    "v@{{version}",
                                    "v\x01{version}",
                                    "v\x7f{version}"})
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }
    void refusesWhatCannotBeATag()
    {
        QFETCH(QString, pattern);
        const auto parsed = TagPattern::parse(pattern);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::InvalidConfiguration);
        QCOMPARE(parsed.error().subject, pattern);
    }

    void commonPatternReadsBareVersionsToo()
    {
        const TagPattern common = TagPattern::common();
        QCOMPARE(common.text(), QStringLiteral("v{version}"));
        QCOMPARE(common.versionOf(QStringLiteral("v1.2.3"))->toString(), QStringLiteral("1.2.3"));
        QCOMPARE(common.versionOf(QStringLiteral("1.2.3"))->toString(), QStringLiteral("1.2.3"));
        QVERIFY(!common.versionOf(QStringLiteral("vv1.2.3")));
        QVERIFY(!common.versionOf(QStringLiteral("release-1.2.3")));
        QCOMPARE(common.tagFor(*Version::parse(QStringLiteral("2.0.0"))), QStringLiteral("v2.0.0"));
    }
};

QTEST_APPLESS_MAIN(TstTagPattern)
#include "tst_tagpattern.moc"
