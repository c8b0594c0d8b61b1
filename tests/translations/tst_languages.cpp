// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languages.h"
#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

/// The languages that were built, as the program finds and speaks them.
class TstLanguages : public QObject {
    Q_OBJECT

    const ui::Languages m_languages{QStringLiteral(SLIPWAY_TRANSLATIONS)};

    static QStringList spoken()
    {
        return {QCoreApplication::translate("ui::ReleaseHeader", "patch release"),
                QCoreApplication::translate("ui::ChecklistViewModel", "%Ln failed", nullptr, 1),
                QCoreApplication::translate("ui::TextSearch", "%Ln found", nullptr, 1000)};
    }

private Q_SLOTS:
    void cleanup()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
        QLocale::setDefault(QLocale::c());
    }

    void eachSaysItsOwnName()
    {
        QStringList names;
        for (const auto &language : m_languages.all())
            names << language.code + u' ' + language.name;
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("de Deutsch"), QStringLiteral("en English"), QStringLiteral("es Español"),
                                     QStringLiteral("fr Français"), QStringLiteral("ja 日本語"), QStringLiteral("zh_CN 简体中文")}));
    }

    void theChosenOneIsSpoken_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("de") << QStringLiteral(
            "de") << QStringList{QStringLiteral("Patch-Release"), QStringLiteral("1 gescheitert"), QStringLiteral("1.000 gefunden")};
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN")
                               << QStringList{QStringLiteral("修订版本"), QStringLiteral("1 项失败"), QStringLiteral("找到 1,000 处")};
        QTest::newRow("en") << QStringLiteral("en")
                            << QStringList{QStringLiteral("patch release"), QStringLiteral("1 failed"), QStringLiteral("1,000 found")};
    }
    void theChosenOneIsSpoken()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, texts);
        m_languages.install(*qApp, code);
        QCOMPARE(spoken(), texts);
        QVERIFY(qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly).size() <= 2); // its own and Qt's, no more
    }

    void oneThatIsNotThereIsThatOfTheSystem()
    {
        m_languages.install(*qApp, QStringLiteral("tlh"));
        QCOMPARE(spoken().first(), QStringLiteral("patch release"));
        QCOMPARE(QLocale(), QLocale::c());
    }

    void whereTheSystemsIsNotThereItIsEnglish()
    {
        m_languages.install(*qApp, {}); // the system speaks C
        QCOMPARE(QCoreApplication::translate("ui::CommitDeskViewModel", "%Ln commit(s)", nullptr, 1), QStringLiteral("1 commit"));
        QCOMPARE(QCoreApplication::translate("ui::CommitDeskViewModel", "%Ln commit(s)", nullptr, 2), QStringLiteral("2 commits"));
    }
};

QTEST_GUILESS_MAIN(TstLanguages)
#include "tst_languages.moc"
