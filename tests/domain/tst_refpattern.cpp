// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refpattern.h"
#include <QTest>

/// Patterns for branches and tags; the first rows are GitHub's own examples.
class TstRefPattern : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takes_data()
    {
        QTest::addColumn<QString>("patterns");
        QTest::addColumn<QString>("yes");
        QTest::addColumn<QString>("no");
        const auto row = [](const char *patterns, const char *yes, const char *no) {
            QTest::newRow(patterns) << QString::fromLatin1(patterns) << QString::fromLatin1(yes) << QString::fromLatin1(no);
        };
        row("feature/*", "feature/my-branch feature/your-branch", "feature/beta-a/my-branch feature");
        row("feature/**", "feature/beta-a/my-branch feature/mona/the/octocat", "features/a");
        row("main", "main", "mains amain");
        row("*", "main releases", "all/the/branches");
        row("**", "all/the/branches every/tag", "");
        row("*feature", "mona-feature feature ver-10-feature", "feature-1 a/feature");
        row("v2*", "v2 v2.0 v2.9", "v1 av2");
        row("v[12].[0-9]+.[0-9]+", "v1.10.1 v2.0.0", "v3.0.0 v1.10.1-rc.1 v1x10x1");
        row("*.jsx?", "page.js page.jsx", "page.jsxx");
        row("v1.0.0", "v1.0.0", "v1-0-0");
        row("releases/** !releases/**-alpha", "releases/10", "releases/beta/3-alpha main");
        row("!v*-rc* v*", "v1 v1-rc1", "");
        row("v* !v*-rc* v9-rc*", "v9-rc1 v1", "v1-rc1");
        row("!v1", "", "v1 v2");
        row("a\\*b", "a*b", "axb");
        row("v(1)|v2", "v(1)|v2", "v1 v2");
    }
    void takes()
    {
        QFETCH(QString, patterns);
        QFETCH(QString, yes);
        QFETCH(QString, no);
        const QStringList list = patterns.split(QLatin1Char(' '));
        for (const QString &name : yes.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            QVERIFY2(domain::takes(list, name) == std::optional(true), qPrintable(name));
        for (const QString &name : no.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            QVERIFY2(domain::takes(list, name) == std::optional(false), qPrintable(name));
    }

    void whatIsNoPatternIsNotGuessed_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern : {"+v1", "v[1", "v[]", "v[[:alpha:]]", "!", ""})
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }
    void whatIsNoPatternIsNotGuessed()
    {
        QFETCH(QString, pattern);
        QVERIFY(!domain::takes({pattern}, QStringLiteral("v1")));
    }
};

QTEST_GUILESS_MAIN(TstRefPattern)
#include "tst_refpattern.moc"
