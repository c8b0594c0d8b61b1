// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproject.h"
#include "ui/common/texts.h"
#include "ui/shell/cloneviewmodel.h"
#include "ui/shell/recentmodel.h"
#include "ui/shell/recentprojects.h"
#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(14, 0), QTimeZone::utc());

engine::ProjectGlance harbor()
{
    engine::ProjectGlance seen;
    seen.name = QStringLiteral("harbor");
    seen.current = *domain::Version::parse(QStringLiteral("1.0.0"));
    seen.next = *domain::Version::parse(QStringLiteral("1.1.0"));
    seen.releasedAt = now.addDays(-34);
    return seen;
}

domain::Result<engine::ProjectGlance> glanceOf(const QString &folder)
{
    if (folder == QLatin1String("/gone"))
        return domain::failure(domain::ErrorKind::FileNotFound, folder);
    if (folder == QLatin1String("/plain"))
        return domain::failure(domain::ErrorKind::NotARepository, folder);
    engine::ProjectGlance seen = harbor();
    if (folder == QLatin1String("/begun"))
        seen.unfinished = engine::JournalEntry{QStringLiteral("tag"), QStringLiteral("1.1.0"), {}, engine::actBegun, {}, {}};
    if (folder == QLatin1String("/late"))
        seen.due = now.date().addDays(-12);
    if (folder == QLatin1String("/idle")) {
        seen.due = now.date().addDays(-12);
        seen.next.reset();
    }
    return folder == QLatin1String("/new") ? engine::ProjectGlance() : seen;
}

struct Fixture {
    ui::RecentModel model{&glanceOf, [] {
                              return now;
                          }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QString at(int row, int role) const { return model.index(row).data(role).toString(); }
    ui::Look look(int row) const { return ui::Look(model.index(row).data(ui::LookRole).toInt()); }
};

QString longTime(const QString &locale)
{
    QLocale::setDefault(QLocale(locale));
    const QString text = ui::exactTime(QDateTime(QDate(2026, 11, 23), QTime(14, 2, 11), QTimeZone::utc()));
    QLocale::setDefault(QLocale::c());
    return text;
}

} // namespace

class TstWelcome : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachProjectTellsWhatItNeeds()
    {
        Fixture f;
        f.model.setFolders({QStringLiteral("/home/harbor"), QStringLiteral("/begun"), QStringLiteral("/gone"), QStringLiteral("/plain"),
                            QStringLiteral("/new")});
        QCOMPARE(f.at(0, Qt::DisplayRole), QStringLiteral("harbor"));
        QCOMPARE(f.at(0, ui::RecentModel::StateRole), QStringLiteral("looking…"));
        f.model.watch();
        QTRY_COMPARE(f.at(4, ui::RecentModel::StateRole), QStringLiteral("nothing to release"));
        QCOMPARE(f.at(0, ui::RecentModel::StateRole), QStringLiteral("1.1.0 is next"));
        QCOMPARE(f.at(0, ui::RecentModel::DetailRole), QStringLiteral("1.0.0 released 34 d ago"));
        QVERIFY(f.at(0, Qt::ToolTipRole).contains(QStringLiteral("2026")));
        QCOMPARE(f.look(0), ui::Look::None);
        QCOMPARE(f.at(1, ui::RecentModel::StateRole), QStringLiteral("Tag of 1.1.0 is unfinished"));
        QCOMPARE(f.look(1), ui::Look::Pending);
        QCOMPARE(f.at(2, ui::RecentModel::StateRole), QStringLiteral("the folder is missing"));
        QVERIFY(f.model.index(2).data(ui::RecentModel::IsMissingRole).toBool());
        QCOMPARE(f.at(3, ui::RecentModel::StateRole), QStringLiteral("cannot be read"));
        QVERIFY(!f.model.index(3).data(ui::RecentModel::IsMissingRole).toBool());
        QVERIFY(f.at(3, Qt::ToolTipRole).contains(QStringLiteral("git init")));
        QCOMPARE(f.at(4, ui::RecentModel::DetailRole), QStringLiteral("not released yet"));
        QCOMPARE(f.at(4, Qt::DisplayRole), QStringLiteral("new"));
    }

    void anOverdueReleaseIsPointedOut()
    {
        Fixture f;
        f.model.setFolders({QStringLiteral("/late"), QStringLiteral("/idle")});
        f.model.watch();
        QTRY_COMPARE(f.at(1, ui::RecentModel::StateRole), QStringLiteral("nothing to release"));
        QCOMPARE(f.look(1), ui::Look::None);
        QCOMPARE(f.at(0, ui::RecentModel::StateRole), QStringLiteral("1.1.0 is 12 d overdue"));
        QCOMPARE(f.look(0), ui::Look::Pending);
        QVERIFY(f.at(0, Qt::ToolTipRole).contains(QStringLiteral("cadence")));
    }

    void theCadenceCountsFromTheLastMinorVersion()
    {
        auto world = tests::makeWorld();
        auto project = tests::makeProject(world);
        auto seen = engine::glance(*project->history, project->process, nullptr);
        QVERIFY(!seen->due.isValid());
        project->process.minorCadence = domain::Cadence::Quarterly;
        seen = engine::glance(*project->history, project->process, nullptr);
        QCOMPARE(seen->due, seen->releasedAt.date().addMonths(3));
    }

    void nobodyLooksWhenNobodyWatches()
    {
        auto gate = std::make_shared<QSemaphore>();
        auto looked = std::make_shared<std::atomic<int>>(0);
        ui::RecentModel model(
            [gate, looked](const QString &folder) {
                ++*looked;
                gate->acquire();
                return glanceOf(folder);
            },
            [] { return now; });
        model.setFolders({QStringLiteral("/a"), QStringLiteral("/b"), QStringLiteral("/c")});
        QCOMPARE(looked->load(), 0);
        model.watch();
        QTRY_COMPARE(looked->load(), 1);
        model.stopWatching();
        gate->release(3);
        QTest::qWait(100);
        QCOMPARE(looked->load(), 1);
        QCOMPARE(model.index(0).data(ui::RecentModel::StateRole).toString(), QStringLiteral("looking…"));
    }

    void whatIsKnownStaysWhenTheListChanges()
    {
        Fixture f;
        f.model.setFolders({QStringLiteral("/a"), QStringLiteral("/gone")});
        f.model.watch();
        QTRY_VERIFY(f.model.index(1).data(ui::RecentModel::IsMissingRole).toBool());
        f.model.stopWatching();
        f.model.setFolders({QStringLiteral("/a")});
        QCOMPARE(f.model.rowCount(), 1);
        QCOMPARE(f.at(0, ui::RecentModel::StateRole), QStringLiteral("1.1.0 is next"));
    }

    void aGlanceTellsTheNextVersionAndWhatIsUnfinished()
    {
        auto world = tests::makeWorld();
        auto project = tests::makeProject(world);
        auto seen = engine::glance(*project->history, project->process, project->journal.get());
        QVERIFY(seen);
        QCOMPARE(seen->name, QStringLiteral("harbor"));
        QCOMPARE(seen->current->toString(), QStringLiteral("1.0.0"));
        QCOMPARE(seen->next->toString(), QStringLiteral("1.1.0"));
        QVERIFY(seen->releasedAt.isValid());
        QVERIFY(!seen->unfinished);
        world->journal.push_back({QStringLiteral("tag"), QStringLiteral("1.1.0"), {}, engine::actBegun, {}, {}});
        seen = engine::glance(*project->history, project->process, project->journal.get());
        QCOMPARE(seen->unfinished->act, QStringLiteral("tag"));
        seen = engine::glance(*project->history, project->process, nullptr);
        QVERIFY(!seen->unfinished);
    }

    void recentFoldersCanBeForgotten()
    {
        QTemporaryDir folder;
        ui::Settings settings(folder.filePath(QStringLiteral("person.conf")), folder.filePath(QStringLiteral("machine.conf")));
        ui::RecentProjects recent(settings);
        recent.add(QStringLiteral("/a"));
        recent.add(QStringLiteral("/b"));
        recent.remove(QStringLiteral("/a"));
        QCOMPARE(recent.folders(), QStringList{QStringLiteral("/b")});
    }

    void theClonesNameComesFromTheAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::newRow("https") << QStringLiteral("https://example.org/ada/harbor.git") << QStringLiteral("harbor");
        QTest::newRow("scp") << QStringLiteral("git@example.org:harbor.git") << QStringLiteral("harbor");
        QTest::newRow("slash") << QStringLiteral(" https://example.org/harbor/ ") << QStringLiteral("harbor");
        QTest::newRow("folder") << QStringLiteral("/srv/git/harbor") << QStringLiteral("harbor");
        QTest::newRow("dots") << QStringLiteral("https://example.org/..") << QString();
        QTest::newRow("none") << QString() << QString();
    }

    void theClonesNameComesFromTheAddress()
    {
        QFETCH(QString, address);
        QFETCH(QString, name);
        ui::CloneViewModel model({});
        model.setAddress(address);
        QCOMPARE(model.name(), name);
    }

    void aCloneSaysWhyItCannotStart()
    {
        QTemporaryDir folder;
        ui::CloneViewModel model({});
        QVERIFY(!model.canStart());
        QCOMPARE(model.problem(), QString());
        model.setParentFolder(folder.path());
        model.setAddress(QStringLiteral("https://ada:secret@example.org/harbor.git"));
        QVERIFY(model.problem().contains(QStringLiteral("password")));
        QVERIFY(!model.problem().contains(QStringLiteral("secret")));
        QVERIFY(!model.canStart());
        model.setAddress(QStringLiteral("https://example.org/harbor.git"));
        QCOMPARE(model.problem(), QString());
        QVERIFY(model.canStart());
        QCOMPARE(model.folder(), folder.filePath(QStringLiteral("harbor")));
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("harbor/src")));
        QVERIFY(model.problem().contains(QStringLiteral("there already")));
        model.setParentFolder(QStringLiteral("/no/such/folder"));
        QVERIFY(model.problem().contains(QStringLiteral("/no/such/folder")));
    }

    void aCloneTellsHowFarItIsAndEndsOnce()
    {
        QTemporaryDir folder;
        domain::Status outcome;
        ui::CloneViewModel model([&](const QString &, const QString &, const engine::CloneHeard &heard, const engine::CancelToken &) {
            heard({engine::CloneProgress::Stage::Receiving, 64});
            return outcome;
        });
        model.setParentFolder(folder.path());
        model.setAddress(QStringLiteral("https://example.org/harbor.git"));
        QSignalSpy cloned(&model, &ui::CloneViewModel::cloned);
        QSignalSpy failed(&model, &ui::CloneViewModel::failed);
        model.start();
        QVERIFY(!model.canStart());
        QTRY_COMPARE(cloned.size(), 1);
        QCOMPARE(cloned[0][0].toString(), folder.filePath(QStringLiteral("harbor")));
        QCOMPARE(model.progressWords(), QStringLiteral("Receiving objects, 64 %"));
        outcome = domain::failure(domain::ErrorKind::Cancelled);
        model.start();
        QTRY_VERIFY(!model.isRunning());
        QCOMPARE(failed.size(), 0);
        outcome = domain::failure(domain::ErrorKind::RemoteGone);
        model.start();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(cloned.size(), 1);
    }

    void instantsHaveTheirZone_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"C", "en_US", "de_DE", "es_ES", "fr_FR", "ja_JP", "zh_CN"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }

    void instantsHaveTheirZone()
    {
        QFETCH(QString, locale);
        const QString text = longTime(locale);
        QVERIFY2(text.contains(QStringLiteral("2026")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("02")) && text.contains(QStringLiteral("11")), qPrintable(text));
        const QString zone = QDateTime(QDate(2026, 11, 23), QTime(14, 2, 11), QTimeZone::utc()).toLocalTime().timeZoneAbbreviation();
        QCOMPARE(text.count(zone), 1);
    }

    void numbersFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QStringLiteral("ar_EG")));
        const QString minutes = ui::relativeTime(now.addSecs(-120), now), clock = ui::clockTime(72'000);
        QLocale::setDefault(QLocale::c());
        QVERIFY2(minutes.contains(QChar(0x0662)), qPrintable(minutes));
        QCOMPARE(clock, QStringLiteral("\u0661:\u0661\u0662"));
        QCOMPARE(ui::daysAgo(now, now), QStringLiteral("today"));
        QCOMPARE(ui::daysAgo(now.addDays(-1), now), QStringLiteral("1 d ago"));
        QCOMPARE(ui::exactTime({}), QString());
    }
};

QTEST_GUILESS_MAIN(TstWelcome)
#include "tst_welcome.moc"
