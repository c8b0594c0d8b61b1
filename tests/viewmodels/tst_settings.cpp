// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

class TstSettings : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString person() const { return m_folder.filePath(QStringLiteral("person.conf")); }
    QString machine() const { return m_folder.filePath(QStringLiteral("machine.conf")); }

private Q_SLOTS:
    void cleanup()
    {
        QFile::remove(person());
        QFile::remove(machine());
    }

    void untilSomebodyChoosesTheTableAnswers()
    {
        const ui::Settings settings(person(), machine());
        QCOMPARE(settings.value(ui::setting::editorWrap), true);
        QCOMPARE(settings.value(ui::setting::reopenLast), false);
        QVERIFY(!settings.isSet(ui::setting::shortcut.of(QStringLiteral("open"))));
    }

    void valuesOutliveTheProgramInTheFileOfTheirScope()
    {
        const QDateTime read(QDate(2026, 3, 4), QTime(5, 6, 7), QTimeZone::utc());
        {
            ui::Settings settings(person(), machine());
            settings.set(ui::setting::editorWrap, false);
            settings.set(ui::setting::shortcut.of(QStringLiteral("open")), QString());
            settings.set(ui::setting::recent, {QStringLiteral("/a"), QStringLiteral("/b, c")});
            settings.set(ui::setting::credentialRead.of(QStringLiteral("größe/x")), read);
        }
        const ui::Settings again(person(), machine());
        QCOMPARE(again.value(ui::setting::editorWrap), false);
        QVERIFY(again.isSet(ui::setting::shortcut.of(QStringLiteral("open"))));
        QCOMPARE(again.value(ui::setting::recent), (QStringList{QStringLiteral("/a"), QStringLiteral("/b, c")}));
        QCOMPARE(again.value(ui::setting::credentialRead.of(QStringLiteral("größe/x"))), read);
        QVERIFY(QSettings(person(), QSettings::IniFormat).contains(QStringLiteral("editor/wrap")));
        QVERIFY(!QSettings(person(), QSettings::IniFormat).contains(QStringLiteral("recent")));
        QVERIFY(QSettings(machine(), QSettings::IniFormat).contains(QStringLiteral("recent")));
    }

    void aChangeIsToldOnceAndNoChangeIsNot()
    {
        ui::Settings settings(person(), machine());
        QSignalSpy changed(&settings, &ui::Settings::changed);
        settings.set(ui::setting::editorWrap, false);
        settings.set(ui::setting::editorWrap, false);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), ui::setting::editorWrap.key);
        settings.forget(ui::setting::editorWrap);
        settings.forget(ui::setting::editorWrap);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(settings.value(ui::setting::editorWrap), true);
    }

    void whatCannotBeReadIsTheTablesValue()
    {
        QFile file(person());
        QVERIFY(file.open(QIODevice::WriteOnly));
        constexpr char rubbish[] = "\x00\xff[[[ no settings\n=\neditor";
        file.write(rubbish, sizeof rubbish - 1);
        file.close();
        const ui::Settings settings(person(), machine());
        QCOMPARE(settings.value(ui::setting::editorWrap), true);
    }
};

QTEST_GUILESS_MAIN(TstSettings)
#include "tst_settings.moc"
