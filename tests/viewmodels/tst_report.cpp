// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/reportviewmodel.h"
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

ui::ReportSources sourcesWith(const QString &log)
{
    ui::ReportSources sources;
    sources.facts = {{QStringLiteral("Slipway"), QStringLiteral("9.8.7")},
                     {QStringLiteral("Desktop"), QStringLiteral("tower session of ada")}};
    sources.components = [] {
        return std::vector<ui::Fact>{{QStringLiteral("libgit2"), QStringLiteral("1.5.1")}, {QStringLiteral("git"), {}}};
    };
    sources.log = log;
    sources.who = {QStringLiteral("/home/ada"), QStringLiteral("ada"), QStringLiteral("tower"), {QStringLiteral("Ada Lovelace")}};
    return sources;
}

/// The text of a report, as a person gets to see it.
QString reportOf(const ui::ReportSources &sources)
{
    ui::ReportViewModel report(sources);
    QSignalSpy changed(&report, &ui::ReportViewModel::changed);
    report.load();
    return changed.wait() && report.isLoaded() ? report.text() : QString();
}

} // namespace

class TstReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatIsInstalledAndWhatHappened()
    {
        const QString text = reportOf(sourcesWith(QStringLiteral("14:02:11 smoke: 3 tests failed\n")));
        for (const char *words :
             {"## What happened", "- Slipway: 9.8.7\n", "- libgit2: 1.5.1\n", "- git: not found\n", "14:02:11 smoke: 3 tests failed"})
            QVERIFY2(text.contains(QLatin1String(words)), words);
    }

    void keepsSecretsAndNamesToItself()
    {
        const QString text = reportOf(sourcesWith(QStringLiteral("push to https://ada:s3cret@example.org/x.git failed\n"
                                                                 "GITHUB_TOKEN=ghp_0123456789abcdefABCD in /home/ada/.netrc on tower\n"
                                                                 "signed by Ada Lovelace <ada.l@example.org>\n")));
        QVERIFY(text.contains(QStringLiteral("push to https://***@example.org/x.git failed")));
        QVERIFY(text.contains(QStringLiteral("~/.netrc")));
        for (const char *secret : {"s3cret", "ghp_", "ada", "tower", "Lovelace", "/home"})
            QVERIFY2(!text.contains(QLatin1String(secret), Qt::CaseInsensitive), secret);
    }

    void anEmptyLogIsSaid() { QVERIFY(reportOf(sourcesWith(QString())).contains(QStringLiteral("The log is empty."))); }

    void ofALongLogTheEndIsTaken()
    {
        QString log;
        for (int i = 0; i < 5000; ++i)
            log += QStringLiteral("line %1\n").arg(i);
        const QString text = reportOf(sourcesWith(log));
        QVERIFY(text.contains(QStringLiteral("\nline 4999\n")));
        QVERIFY(!text.contains(QStringLiteral("\nline 4000\n")));
    }

    void aKeyIsNotCutInTwo()
    {
        const QString log = QStringLiteral("-----BEGIN PRIVATE KEY-----\nMIIEsecret\n") + QStringLiteral("MIIEmore\n").repeated(600)
                            + QStringLiteral("-----END PRIVATE KEY-----\nafter\n");
        const QString text = reportOf(sourcesWith(log));
        QVERIFY2(!text.contains(QStringLiteral("MIIE")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("<private key>\nafter")));
    }

    void aLogWithAFenceDoesNotEndItsOwn()
    {
        const QString text = reportOf(sourcesWith(QStringLiteral("```\nafter")));
        QVERIFY2(text.contains(QStringLiteral("````text\n```\nafter\n````\n")), qPrintable(text));
    }

    void isSavedAsItStands()
    {
        QTemporaryDir folder;
        ui::ReportViewModel report(sourcesWith(QString()));
        QSignalSpy saved(&report, &ui::ReportViewModel::saved);
        QSignalSpy failed(&report, &ui::ReportViewModel::failed);
        report.setText(QStringLiteral("mine ü\n"));
        report.save(folder.filePath(QStringLiteral("report.md")));
        QVERIFY(saved.wait());
        QFile file(folder.filePath(QStringLiteral("report.md")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), QStringLiteral("mine ü\n"));
        report.save(folder.filePath(QStringLiteral("missing/report.md")));
        QVERIFY(failed.wait());
        QCOMPARE(saved.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TstReport)
#include "tst_report.moc"
