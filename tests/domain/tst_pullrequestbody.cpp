// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pullrequestbody.h"
#include <QTest>

using namespace domain;

/// The text of a release's pull request: filled once, kept up to date, and never taken from people.
class TstPullRequestBody : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsATemplate();
    void hasATextOfItsOwn();
    void bringsItsPartsUpToDate();
    void leavesATextWithoutMarksAlone();
    void nothingInTheNotesIsAPlaceholderOrAMark();
    void staysBelowTheLimit();
};

namespace {

const PullRequestParts parts{QStringLiteral("1.1.0"), QStringLiteral("v1.1.0"), QStringLiteral("# v1.1.0\n\n- Docks\n"),
                             QStringLiteral("- [x] tests")};

} // namespace

void TstPullRequestBody::fillsATemplate()
{
    QCOMPARE(pullRequestBody(QStringLiteral("Release {version} ({tag})\r\n\r\n{notes}\r\n\r\n- [ ] Ada looked\r\n"), parts),
             QStringLiteral("Release 1.1.0 (v1.1.0)\n\n<!-- slipway:notes -->\n# v1.1.0\n\n- Docks\n<!-- /slipway:notes -->\n\n"
                            "- [ ] Ada looked"));
}

void TstPullRequestBody::hasATextOfItsOwn()
{
    QCOMPARE(pullRequestBody({}, parts), QStringLiteral("<!-- slipway:notes -->\n# v1.1.0\n\n- Docks\n<!-- /slipway:notes -->\n\n"
                                                        "<!-- slipway:checklist -->\n- [x] tests\n<!-- /slipway:checklist -->"));
}

void TstPullRequestBody::bringsItsPartsUpToDate()
{
    const QString body = pullRequestBody(QStringLiteral("{notes}\n\n- [ ] Ada looked\n\n{checklist}"), parts);
    QCOMPARE(withParts(body, parts), body);
    QString edited = body;
    edited.replace(QStringLiteral("[ ] Ada"), QStringLiteral("[x] Ada")).replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    PullRequestParts newer = parts;
    newer.notes = QStringLiteral("# v1.1.0\n\n- Docks and piers");
    const QString now = withParts(edited, newer);
    QVERIFY(now.contains(QStringLiteral("- [x] Ada looked")));
    QVERIFY(now.contains(QStringLiteral("- Docks and piers\n<!-- /slipway:notes -->")));
    QVERIFY(!now.contains(QStringLiteral("- Docks\n")));
    QCOMPARE(withParts(now, newer), now);
    QVERIFY(isUpToDate(edited, parts));
    QVERIFY(!isUpToDate(edited, newer));
    QVERIFY(isUpToDate(now, newer));
}

void TstPullRequestBody::leavesATextWithoutMarksAlone()
{
    QCOMPARE(withParts(QStringLiteral("By hand."), parts), QStringLiteral("By hand."));
    QCOMPARE(withParts(QStringLiteral("<!-- slipway:notes -->\nno end"), parts), QStringLiteral("<!-- slipway:notes -->\nno end"));
}

void TstPullRequestBody::nothingInTheNotesIsAPlaceholderOrAMark()
{
    PullRequestParts odd = parts;
    odd.notes = QStringLiteral("{checklist} <!-- /slip<!-- slipway:way:notes --> {version}");
    odd.checklist = QStringLiteral("- [ ] {notes}");
    const QString body = pullRequestBody({}, odd);
    QVERIFY(body.contains(QStringLiteral("<!-- slipway:notes -->\n{checklist} notes --> {version}\n<!-- /slipway:notes -->")));
    QVERIFY(body.contains(QStringLiteral("<!-- slipway:checklist -->\n- [ ] {notes}\n<!-- /slipway:checklist -->")));
    QCOMPARE(withParts(body, odd), body);
}

void TstPullRequestBody::staysBelowTheLimit()
{
    PullRequestParts many = parts;
    many.notes = QStringLiteral("- One more line of the notes\n").repeated(10'000);
    const QString body = pullRequestBody({}, many);
    QVERIFY(body.size() < 65'536);
    QVERIFY(body.contains(QStringLiteral("of the notes\n\n…\n<!-- /slipway:notes -->")));
    QCOMPARE(withParts(body, many), body);
    many.notes = QString(100'000, QLatin1Char('x'));
    many.checklist = QStringLiteral("- [ ] Look\n").repeated(10'000);
    QVERIFY(pullRequestBody({}, many).size() < 65'536);
}

QTEST_GUILESS_MAIN(TstPullRequestBody)
#include "tst_pullrequestbody.moc"
