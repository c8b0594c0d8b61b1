// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/desktop/launcherentry.h"
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QTest>

/// Hears what a task bar would.
class Listener : public QObject {
    Q_OBJECT
public:
    struct Heard {
        QString application;
        QVariantMap properties;
    };
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("listener"));
    std::vector<Heard> heard;

    bool listen()
    {
        return bus.connect(QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"), this,
                           SLOT(hear(QString, QVariantMap)));
    }

public Q_SLOTS:
    void hear(const QString &application, const QVariantMap &properties) { heard.push_back({application, properties}); }
};

class TstLauncherEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTaskBarHearsTheProgressAndItsEnd()
    {
        Listener listener;
        QVERIFY(listener.bus.isConnected());
        QVERIFY(listener.listen());
        {
            adapters::LauncherEntry entry(QStringLiteral("io.github.slipway.Slipway"));
            entry.show(std::nullopt); // nothing was shown: nothing to tell
            entry.show(0.0);
            entry.show(0.25);
            entry.show(0.25);
            QTRY_COMPARE(listener.heard.size(), 2u);
            QCOMPARE(listener.heard[0].application, QStringLiteral("application://io.github.slipway.Slipway.desktop"));
            QCOMPARE(listener.heard[1].properties.value(QStringLiteral("progress")).typeId(), int(QMetaType::Double));
            QCOMPARE(listener.heard[1].properties.value(QStringLiteral("progress")).toDouble(), 0.25);
            QCOMPARE(listener.heard[1].properties.value(QStringLiteral("progress-visible")), QVariant(true));
        }
        QTRY_COMPARE(listener.heard.size(), 3u);
        QCOMPARE(listener.heard[2].properties.value(QStringLiteral("progress-visible")), QVariant(false));
    }
};

QTEST_GUILESS_MAIN(TstLauncherEntry)
#include "tst_launcherentry.moc"
