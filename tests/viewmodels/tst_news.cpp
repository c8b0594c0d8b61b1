// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproject.h"
#include "ui/shell/windowviewmodel.h"
#include <QTest>

namespace {

/// The view-models of a window over fakes, with all that is told.
struct Fixture {
    std::shared_ptr<tests::FakeWorld> world = tests::makeWorld();
    ui::WindowViewModel model;
    QStringList told, failures;

    Fixture()
        : model({[this](const QString &) -> domain::Result<std::shared_ptr<const engine::Project>> {
                     return tests::makeProject(world, {tests::commandCheck(QStringLiteral("bench"))});
                 },
                 {}})
    {
        QObject::connect(&model.news(), &ui::News::told, &model, [this](const QString &words, bool isFailure) {
            told << words;
            if (isFailure)
                failures << words;
        });
        tests::land(*world);
        QObject::connect(&model, &ui::WindowViewModel::failed, &model,
                         [](const domain::Error &error) { qWarning() << int(error.kind) << error.subject << error.detail; });
        model.release().open(QStringLiteral("/fake/work"));
    }
    bool looked() { return model.checklist().model().rowCount() == 2 && model.release().stage() == engine::Stage::Tag; }
    void tag()
    {
        QObject::connect(&model.run(), &ui::ReleaseRunViewModel::previewed, &model,
                         [this](const ui::PlanSheet &sheet) { model.run().carryOut(sheet); });
        model.preview(engine::Act::Tag);
    }
};

} // namespace

class TstNews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCheckThatEndsIsToldAndOnesThatAreLookedAtAreNot()
    {
        Fixture f;
        QTRY_VERIFY(f.looked());
        QCOMPARE(f.told, QStringList());
        f.model.checklist().run(QStringLiteral("bench"));
        QTRY_COMPARE(f.told.size(), 1);
        QVERIFY2(f.told.first().endsWith(QStringLiteral(": passed")), qPrintable(f.told.first()));
        QCOMPARE(f.failures, QStringList());

        f.world->exitCode = 1;
        f.model.checklist().run(QStringLiteral("bench"));
        QTRY_COMPARE(f.failures.size(), 1);
        QVERIFY2(f.failures.first().endsWith(QStringLiteral(": failed")), qPrintable(f.failures.first()));
    }

    void stepsThatEndAndTheActAreTold()
    {
        Fixture f;
        QTRY_VERIFY(f.looked());
        f.tag();
        QTRY_VERIFY2(f.told.join(QLatin1Char('\n')).contains(QStringLiteral("is done")), qPrintable(f.told.join(QLatin1Char('\n'))));
        QVERIFY(f.told.filter(QStringLiteral(": done")).size() >= 2);
        QVERIFY(f.told.last().startsWith(QStringLiteral("Tagging 1.1.0 is done")));
        QCOMPARE(f.failures, QStringList());
    }

    void aStepThatFailsIsAFailureAndSoIsTheAct()
    {
        Fixture f;
        QTRY_VERIFY(f.looked());
        f.world->pushFails = domain::Error{domain::ErrorKind::RemoteGone, QStringLiteral("origin"), {}, {}, {}};
        f.tag();
        QTRY_COMPARE(f.failures.size(), 2);
        QVERIFY2(f.failures.first().endsWith(QStringLiteral(": failed")), qPrintable(f.failures.first()));
        QVERIFY2(f.failures.last().contains(QStringLiteral("Press Retry")), qPrintable(f.failures.last()));
    }
};

QTEST_GUILESS_MAIN(TstNews)
#include "tst_news.moc"
