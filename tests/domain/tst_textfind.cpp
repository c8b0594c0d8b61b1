// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textfind.h"
#include <QTest>

using namespace domain;

namespace {

const auto never = [] {
    return false;
};

QString drawn(QString text, const std::vector<Found> &found)
{
    for (auto place = found.rbegin(); place != found.rend(); ++place) {
        text.insert(place->end(), u']');
        text.insert(place->at, u'[');
    }
    return text;
}

} // namespace

class TstTextFind : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<Sought>("sought");
        QTest::addColumn<QString>("wanted");
        const auto row = [](const Sought &sought, const char *wanted) {
            QTest::newRow(wanted) << sought << QString::fromUtf8(wanted);
        };
        row({QStringLiteral("a"), false, false, false}, "[A]b [a]b-[a]\n[a]");
        row({QStringLiteral("a"), false, true, false}, "Ab [a]b-[a]\n[a]");
        row({QStringLiteral("a"), false, false, true}, "Ab ab-[a]\n[a]");
        row({QStringLiteral("^a"), true, false, false}, "[A]b ab-a\n[a]");
        row({QStringLiteral("a$"), true, false, false}, "Ab ab-[a]\n[a]");
        row({QStringLiteral("a\\nA"), true, false, false}, "Ab ab-[a\na]");
        row({QStringLiteral("a|ab"), true, false, true}, "[Ab] [ab]-[a]\n[a]");
        row({QStringLiteral("."), false, false, false}, "Ab ab-a\na");
        row({QStringLiteral("x*"), true, false, false}, "Ab ab-a\na");
        row({QStringLiteral("(a"), true, false, false}, "Ab ab-a\na");
        row({{}, true, false, false}, "Ab ab-a\na");
    }
    void finds()
    {
        QFETCH(Sought, sought);
        QFETCH(QString, wanted);
        const QString text = QStringLiteral("Ab ab-a\na");
        QCOMPARE(drawn(text, findAll(text, expressionFor(sought), never)), wanted);
    }

    void anErrorSpeaksOfWhatWasTyped()
    {
        const auto expression = expressionFor({QStringLiteral("a(b"), true, false, true});
        QVERIFY(!expression.isValid());
        QCOMPARE(expression.patternErrorOffset(), 3);
    }

    void umlautsAreLetters()
    {
        const QString text = QStringLiteral("Über über überall");
        QCOMPARE(findAll(text, expressionFor({QStringLiteral("über"), false, false, true}), never).size(), 2U);
    }

    void replaces_data()
    {
        QTest::addColumn<Sought>("sought");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("wanted");
        const Sought plain{QStringLiteral("v1.2"), false, false, false};
        const Sought groups{QStringLiteral("v(\\d)\\.(\\d)"), true, false, false};
        QTest::newRow("plain") << plain << "\\1$1" << "see \\1$1 and v3.4";
        QTest::newRow("groups") << groups << "$2.\\1!${0}" << "see 2.1!v1.2 and 4.3!v3.4";
        QTest::newRow("escapes") << groups << "\\$1\\\\\\n\\t" << "see $1\\\n\t and $1\\\n\t";
        QTest::newRow("none such") << groups << "[$7]" << "see [] and []";
        QTest::newRow("nothing") << groups << "" << "see  and ";
        QTest::newRow("an end") << groups << "a\\" << "see a\\ and a\\";
    }
    void replaces()
    {
        QFETCH(Sought, sought);
        QFETCH(QString, replacement);
        QFETCH(QString, wanted);
        const QString text = QStringLiteral("see v1.2 and v3.4");
        const auto change = replaceAll(text, sought, replacement, never);
        QVERIFY(change);
        QCOMPARE(changed(text, *change), wanted);
        QString one = text;
        auto places = findAll(text, expressionFor(sought), never);
        for (auto place = places.rbegin(); place != places.rend(); ++place)
            one.replace(place->at, place->length, *replacementAt(text, *place, sought, replacement));
        QCOMPARE(one, wanted);
    }

    void nothingIsReplacedWhereNothingIs()
    {
        const QString text = QStringLiteral("abc");
        QVERIFY(!replaceAll(text, {QStringLiteral("x"), false, false, false}, {}, never));
        QVERIFY(!replacementAt(text, {1, 1}, {QStringLiteral("c"), false, false, false}, {}));
    }

    void aSearchCanBeStopped()
    {
        int asked = 0;
        const auto soon = [&asked] {
            return ++asked > 10;
        };
        QCOMPARE(findAll(QString(1000, u'a'), expressionFor({QStringLiteral("a"), false, false, false}), soon).size(), 10U);
        QVERIFY(!replaceAll(QString(1000, u'a'), {QStringLiteral("a"), false, false, false}, {}, [] { return true; }));
    }
};

QTEST_GUILESS_MAIN(TstTextFind)
#include "tst_textfind.moc"
