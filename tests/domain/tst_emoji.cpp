// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emoji.h"
#include <QRegularExpression>
#include <QTest>
#include <set>

class TstEmoji : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNameIsOneWordAndEveryPictureIsNone()
    {
        const QRegularExpression name(QStringLiteral("^[a-z0-9_+-]+$"));
        std::set<QString> names;
        QVERIFY(domain::emojis().size() >= 300);
        for (const domain::Emoji &emoji : domain::emojis()) {
            QVERIFY2(name.match(emoji.name).hasMatch(), qPrintable(emoji.name));
            QVERIFY2(emoji.picture.size() <= 5 && emoji.picture.back().unicode() > 0xa8, qPrintable(emoji.name));
            QVERIFY2(names.insert(emoji.name).second, qPrintable(emoji.name));
            QCOMPARE(domain::emojiNamed(emoji.name), emoji.picture);
        }
        QVERIFY(std::is_sorted(domain::emojis().begin(), domain::emojis().end(),
                               [](const domain::Emoji &a, const domain::Emoji &b) { return a.name < b.name; }));
    }

    void namesBecomePictures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("alone") << QStringLiteral(":rocket:") << QStringLiteral("🚀");
        QTest::newRow("within words") << QStringLiteral("a :+1: b:tada::bug:c") << QStringLiteral("a 👍 b🎉🐛c");
        QTest::newRow("unknown") << QStringLiteral("a :no_such_thing: b") << QStringLiteral("a :no_such_thing: b");
        QTest::newRow("the end of one begins another") << QStringLiteral(":nothing:rocket:") << QStringLiteral(":nothing🚀");
        QTest::newRow("case counts") << QStringLiteral(":Rocket:") << QStringLiteral(":Rocket:");
        QTest::newRow("times and scopes") << QStringLiteral("10:20:30 std::x::y ::") << QStringLiteral("10:20:30 std::x::y ::");
        QTest::newRow("open") << QStringLiteral("::rocket") << QStringLiteral("::rocket");
        QTest::newRow("nothing") << QString() << QString();
    }
    void namesBecomePictures()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(domain::withEmojis(text), expected);
    }
};

QTEST_APPLESS_MAIN(TstEmoji)
#include "tst_emoji.moc"
