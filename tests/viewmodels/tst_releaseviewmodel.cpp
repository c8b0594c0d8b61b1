// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproject.h"
#include "ui/common/texts.h"
#include "ui/shell/recentprojects.h"
#include "ui/shell/windowviewmodel.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace {

struct Fixture {
    std::shared_ptr<tests::FakeWorld> world = tests::makeWorld();
    ui::ProjectDoors doors()
    {
        ui::ProjectDoors made;
        made.open = [world = world](const QString &folder) -> domain::Result<std::shared_ptr<const engine::Project>> {
            if (folder != QLatin1String("/fake/work"))
                return domain::failure(domain::ErrorKind::NotARepository, folder);
            return tests::makeProject(world);
        };
        made.makeSample = []() -> domain::Result<QString> {
            return QStringLiteral("/fake/work");
        };
        return made;
    }
    ui::WindowViewModel window{doors()};
    ui::ReleaseViewModel &release = window.release();
    const QString path = QStringLiteral("/fake/work");
};

} // namespace

class TstReleaseViewModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openingProposesTheNextVersion()
    {
        Fixture f;
        f.release.open(f.path);
        QVERIFY(f.release.isBusy());
        QTRY_VERIFY(f.release.release());
        QCOMPARE(f.release.projectName(), QStringLiteral("harbor"));
        QCOMPARE(f.release.versionText(), QStringLiteral("1.1.0"));
        QCOMPARE(f.release.level(), QStringLiteral("minor"));
        QCOMPARE(*f.release.stage(), engine::Stage::Prepare);
        QCOMPARE(f.window.previewNextWords(), QStringLiteral("Preview cut of 1.1.0…"));
        QCOMPARE(f.window.whyNotPreview(engine::Act::Cut), QString());
        QCOMPARE(f.window.whyNotPreview(engine::Act::Tag), QStringLiteral("First comes: Cut"));
        QTRY_VERIFY(f.window.notes().isLoaded());
        QTRY_COMPARE(f.window.checklist().model().rowCount(), 1);
    }

    void theSampleIsMadeThenOpened()
    {
        Fixture f;
        f.release.openSample();
        QTRY_VERIFY(f.release.isOpen());
    }

    void whatIsNoRepositoryLeavesTheOpenOneOpen()
    {
        Fixture f;
        f.release.open(f.path);
        QTRY_VERIFY(f.release.release());
        QSignalSpy failed(&f.window, &ui::WindowViewModel::failed);
        f.release.open(QStringLiteral("/nowhere"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(f.release.isOpen());
        QCOMPARE(f.release.versionText(), QStringLiteral("1.1.0"));
    }

    void anotherVersionIsLookedAt()
    {
        Fixture f;
        f.release.open(f.path);
        QTRY_VERIFY(f.release.release());
        QVERIFY(f.release.choose(QStringLiteral(" 2.0.0 ")));
        QTRY_COMPARE(f.release.versionText(), QStringLiteral("2.0.0"));
        QCOMPARE(f.release.level(), QString());
        QCOMPARE(f.release.release()->state.tag, QStringLiteral("v2.0.0"));
    }

    void aVersionThatIsNoneIsRefused()
    {
        Fixture f;
        f.release.open(f.path);
        QTRY_VERIFY(f.release.release());
        const auto chosen = f.release.choose(QStringLiteral("one.two"));
        QVERIFY(!chosen);
        QCOMPARE(chosen.error().kind, domain::ErrorKind::InvalidVersion);
        QCOMPARE(f.release.versionText(), QStringLiteral("1.1.0"));
    }

    void refreshGoesOnWithoutTheRemoteAndSaysSo()
    {
        Fixture f;
        f.release.open(f.path);
        QTRY_VERIFY(f.release.release());
        f.world->fetchFails = domain::Error{domain::ErrorKind::RemoteGone, QStringLiteral("origin"), {}, {}, {}};
        tests::land(*f.world);
        QSignalSpy failed(&f.window, &ui::WindowViewModel::failed);
        f.release.refresh(true);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(*f.release.stage(), engine::Stage::Tag);
        QCOMPARE(f.window.previewNextWords(), QStringLiteral("Preview tag v1.1.0…"));
    }

    void aReleaseThatWasOutMakesWayForTheNext()
    {
        Fixture f;
        const domain::Commit feature = f.world->commits.front();
        f.world->commits.erase(f.world->commits.begin());
        f.world->remoteRefs[QStringLiteral("refs/heads/main")] = f.world->commits.front().id;
        f.release.open(f.path);
        QTRY_VERIFY(f.release.release());
        QCOMPARE(f.release.versionText(), QStringLiteral("1.0.0"));
        QCOMPARE(*f.release.stage(), engine::Stage::Publish);

        const auto commitFeature = [&] {
            const std::lock_guard held(f.world->mutex);
            f.world->commits.insert(f.world->commits.begin(), feature);
            f.world->remoteRefs[QStringLiteral("refs/heads/main")] = feature.id;
        };
        commitFeature();
        f.release.refresh(false);
        QTRY_COMPARE(f.release.versionText(), QStringLiteral("1.1.0"));
    }

    void aReleasedVersionThatWasChosenStays()
    {
        Fixture f;
        f.release.open(f.path);
        QTRY_VERIFY(f.release.release());
        QVERIFY(f.release.choose(QStringLiteral("1.0.0")));
        QTRY_COMPARE(f.release.versionText(), QStringLiteral("1.0.0"));
        const auto before = f.release.release();
        f.release.refresh(false);
        QTRY_VERIFY(f.release.release() != before);
        QCOMPARE(f.release.versionText(), QStringLiteral("1.0.0"));
    }

    void theUnfinishedActIsOfferedAtStart()
    {
        Fixture f;
        tests::land(*f.world);
        for (const auto &[step, state] :
             {std::pair(QString(), engine::actBegun), std::pair(QStringLiteral("push-tag"), QStringLiteral("running"))})
            f.world->journal.push_back({QStringLiteral("tag"), QStringLiteral("1.1.0"), step, state, {}, {}});
        QSignalSpy found(&f.window, &ui::WindowViewModel::foundInterrupted);
        f.release.open(f.path);
        QTRY_VERIFY(f.release.release());
        QVERIFY(f.window.run().canResume());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().first().toString(), f.window.run().interruption());
        QVERIFY2(f.window.run().interruption().contains(QStringLiteral("“push tag”")), qPrintable(f.window.run().interruption()));
        const auto before = f.release.release();
        f.release.refresh(false);
        QTRY_VERIFY(f.release.release() != before);
        QCOMPARE(found.size(), 1); // it is told once, not at every look
    }

    void withoutAnUnfinishedActNothingIsTold()
    {
        Fixture f;
        QSignalSpy found(&f.window, &ui::WindowViewModel::foundInterrupted);
        f.release.open(f.path);
        QTRY_VERIFY(f.release.release());
        QCOMPARE(found.size(), 0);
    }

    void thePreviewHoldsTheWordsThatWereTypedLast()
    {
        Fixture f;
        tests::land(*f.world);
        f.release.open(f.path);
        QTRY_VERIFY(f.window.notes().isLoaded());
        QString effects;
        connect(&f.window.run(), &ui::ReleaseRunViewModel::previewed, this, [&](const ui::PlanSheet &sheet) {
            for (const auto &row : sheet.rows)
                for (const auto &effect : row.effects)
                    effects += effect.text;
        });
        f.window.notes().setText(QStringLiteral("# v1.1.0\n\nTyped a moment ago.\n"));
        f.window.preview(engine::Act::Tag);
        QTRY_VERIFY(effects.contains(QStringLiteral("Typed a moment ago.")));
    }

    void closingForgetsEverything()
    {
        Fixture f;
        f.release.open(f.path);
        QTRY_VERIFY(f.release.release());
        f.release.close();
        QVERIFY(!f.release.isOpen());
        QVERIFY(!f.window.canPreview());
        QCOMPARE(f.window.previewNextWords(), QString());
        QVERIFY(!f.window.notes().isLoaded());
    }

    void recentFoldersAreNewestFirstOnceEach()
    {
        QTemporaryDir folder;
        ui::Settings settings(folder.filePath(QStringLiteral("person.conf")), folder.filePath(QStringLiteral("machine.conf")));
        ui::RecentProjects recent(settings);
        for (int i = 0; i < 12; ++i)
            recent.add(QString::number(i));
        recent.add(QStringLiteral("9"));
        QCOMPARE(recent.folders().size(), 8);
        QCOMPARE(recent.folders().mid(0, 3), (QStringList{QStringLiteral("9"), QStringLiteral("11"), QStringLiteral("10")}));
    }

    void timesAndDigestsAreShort()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(14, 0), QTimeZone::utc());
        QCOMPARE(ui::relativeTime(now.addSecs(-59), now), QStringLiteral("just now"));
        QCOMPARE(ui::relativeTime(now.addSecs(-3599), now), QStringLiteral("59 min ago"));
        QCOMPARE(ui::relativeTime(now.addSecs(-7200), now), QStringLiteral("2 h ago"));
        QCOMPARE(ui::relativeTime({}, now), QString());
        QCOMPARE(ui::clockTime(72'000), QStringLiteral("1:12"));
        QCOMPARE(ui::clockTime(3'600'000), QStringLiteral("1:00:00"));
        QCOMPARE(ui::shortDigest(QLatin1String("sha256:") + QString(64, QLatin1Char('a'))), QStringLiteral("sha256:aaaaaaaaaa…"));
        QCOMPARE(ui::shortDigest(QStringLiteral("release/1.0")), QStringLiteral("release/1.0"));
    }

    void pathsStayLeftToRightInAWindowThatDoesNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked"); // | where a mark belongs
        const auto row = [](const char *text, const char *marked) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(marked).replace(QLatin1Char('|'), QChar(0x200e));
        };
        row("../x", "|../x|");
        row("/home/ada/", "|/home/ada/|");
        row("/home/ada b/x", "|/home/ada| |b/x|");
        row("1.0.0-rc.1", "|1.0.0-rc.1|");
        row("sha256:9f86d0818…", "|sha256:9f86d0818…|");
        row("Look at “./a.sh”. It is 12 s old.", "Look at “|./a.sh|”. It is 12 s old.");
        row("slipway.toml:4:1: nothing", "|slipway.toml:4:1|: nothing");
        row("Nothing, at all!", "Nothing, at all!");
        row("…", "…");
    }
    void pathsStayLeftToRightInAWindowThatDoesNot()
    {
        QFETCH(QString, text);
        QTEST(ui::isolated(text, Qt::RightToLeft), "marked");
        QCOMPARE(ui::isolated(text, Qt::LeftToRight), text);
    }
};

QTEST_GUILESS_MAIN(TstReleaseViewModel)
#include "tst_releaseviewmodel.moc"
