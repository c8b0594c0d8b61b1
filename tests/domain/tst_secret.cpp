// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secret.h"
#include <QTest>
#include <optional>
#include <type_traits>
#include <utility>

using domain::Secret;

namespace {
QByteArray hunter() { return QByteArray("hunter2-hunter2-hunter2"); }
QByteArray zeros() { return QByteArray(hunter().size(), '\0'); }
} // namespace

class TstSecret : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cannotBeCopied()
    {
        QVERIFY(!std::is_copy_constructible_v<Secret>);
        QVERIFY(!std::is_copy_assignable_v<Secret>);
    }

    void takesTheCallersBufferOver()
    {
        QByteArray bytes = hunter();
        const char *buffer = bytes.constData();
        const Secret secret(std::move(bytes));
        QCOMPARE(secret.reveal(), hunter());
        QVERIFY(secret.reveal().constData() == buffer); // no second copy in memory
        QVERIFY(bytes.isEmpty());
        QVERIFY(!secret.isEmpty());
    }

    void sharedBytesStayWithTheirOtherOwner()
    {
        const QByteArray owner = hunter();
        QByteArray bytes = owner;
        {
            const Secret secret(std::move(bytes));
            QCOMPARE(secret.reveal(), hunter());
            QVERIFY(bytes.isEmpty());
        }
        QCOMPARE(owner, hunter());
    }

    void constantBytesAreNotWrittenTo()
    {
        const Secret secret(QByteArrayLiteral("constant"));
        QCOMPARE(secret.reveal(), QByteArray("constant"));
    }

    void isWipedWhenItDies()
    {
        std::optional<Secret> secret(hunter());
        const QByteArray sharing = secret->reveal(); // keeps the buffer alive, so that it can be looked at
        QCOMPARE(sharing, hunter());
        secret.reset();
        QCOMPARE(sharing, zeros());
    }

    void movingLeavesNothingBehind()
    {
        Secret first(hunter());
        Secret second(std::move(first));
        QVERIFY(first.isEmpty());
        QCOMPARE(second.reveal(), hunter());
    }

    void assigningWipesWhatWasThere()
    {
        Secret target(hunter());
        const QByteArray sharing = target.reveal();
        Secret source(QByteArray("other"));
        target = std::move(source);
        QCOMPARE(sharing, zeros());
        QCOMPARE(target.reveal(), QByteArray("other"));
        QVERIFY(source.isEmpty());
    }

    void assigningToItselfKeepsIt()
    {
        Secret secret(hunter());
        Secret &same = secret;
        secret = std::move(same);
        QCOMPARE(secret.reveal(), hunter());
    }

    void emptyIsEmpty() { QVERIFY(Secret(QByteArray()).isEmpty()); }
};

QTEST_APPLESS_MAIN(TstSecret)
#include "tst_secret.moc"
