// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commandline.h"
#include "phrases/plandocuments.h"
#include "ui/plan/planmodel.h"
#include <QAbstractItemModelTester>
#include <QTest>

using engine::Effect;
using engine::Undo;

namespace {

class FakeStep final : public engine::Step {
public:
    FakeStep(const QString &id, Undo undo, std::vector<Effect> effects) : m_effects(std::move(effects))
    {
        m_info.id = id;
        m_info.kind = engine::StepKind::CreateBranch;
        m_info.arguments = QStringList{id, QStringLiteral("main")};
        m_info.undo = undo;
    }
    engine::StepInfo info() const override { return m_info; }
    engine::Preview preview() const override { return {m_effects}; }
    domain::Result<engine::Probe> probe(const engine::StepContext &) override { return engine::Probe{}; }
    domain::Result<engine::Receipt> run(const engine::StepContext &) override { return engine::Receipt{}; }
    domain::Result<engine::Verification> verify(const engine::StepContext &) override { return engine::Verification{}; }

private:
    engine::StepInfo m_info;
    std::vector<Effect> m_effects;
};

const QString diff = QStringLiteral("--- a/x\n+++ b/x\n@@ -1 +1,2 @@\n-old\n+new\n+more\n");

ui::PlanSheet sheet(Undo third)
{
    engine::Plan plan{
        engine::Act::Tag,
        QStringLiteral("1.1.0"),
        {std::make_shared<FakeStep>(QStringLiteral("one"), Undo::Undoable,
                                    std::vector<Effect>{{Effect::Kind::Command, QStringLiteral("git one")}}),
         std::make_shared<FakeStep>(QStringLiteral("two"), Undo::Replaceable, std::vector<Effect>{{Effect::Kind::Diff, diff}}),
         std::make_shared<FakeStep>(QStringLiteral("three"), third,
                                    std::vector<Effect>{{Effect::Kind::File, QStringLiteral("words\nmore")}})}};
    return ui::sheetOf(plan);
}

} // namespace

class TstPlanModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePointOfNoReturnIsARowThatNobodyCanChoose()
    {
        ui::PlanModel model(sheet(Undo::Permanent));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.lineRow(), 2);
        QVERIFY(!model.stepAt(2));
        QVERIFY(!model.flags(model.index(2, 0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(3, 0)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(model.stepAt(3)->info.id, QStringLiteral("three"));
        QCOMPARE(model.index(3, ui::PlanModel::NumberColumn).data().toInt(), 3);
        QCOMPARE(model.index(2, ui::PlanModel::StepColumn).data().toString(), QStringLiteral("point of no return"));
    }

    void withoutAPermanentStepThereIsNoLine()
    {
        ui::PlanModel model(sheet(Undo::Undoable));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.lineRow(), -1);
        QCOMPARE(model.stepAt(2)->info.id, QStringLiteral("three"));
    }

    void effectsAreSummedUp()
    {
        const ui::PlanSheet plan = sheet(Undo::Permanent);
        QCOMPARE(ui::summary(plan.rows[0].effects), QStringLiteral("git one"));
        QCOMPARE(ui::summary(plan.rows[1].effects), QStringLiteral("diff +2 −1"));
        QCOMPARE(ui::summary({}), QString());
    }

    void theFingerprintTellsPlansApart()
    {
        QCOMPARE(sheet(Undo::Permanent).fingerprint, sheet(Undo::Permanent).fingerprint);
        ui::PlanSheet one = sheet(Undo::Permanent);
        engine::Plan other{engine::Act::Tag,
                           QStringLiteral("1.1.0"),
                           {std::make_shared<FakeStep>(QStringLiteral("one"), Undo::Undoable,
                                                       std::vector<Effect>{{Effect::Kind::Command, QStringLiteral("git other")}})}};
        QVERIFY(ui::sheetOf(other).fingerprint != one.fingerprint);
    }

    void theScriptHoldsEveryEffect()
    {
        const QString script = phrases::planScript(sheet(Undo::Permanent));
        QVERIFY(script.startsWith(QStringLiteral("#!/bin/sh\n# Tag 1.1.0\nset -eu\n")));
        QVERIFY(script.contains(QStringLiteral("\ngit one\n")));
        QVERIFY(script.contains(QStringLiteral("git apply --index <<'END'\n") + diff + QStringLiteral("END\n")));
        QVERIFY(script.contains(QStringLiteral("#   words\n#   more\n")));
        QVERIFY(script.indexOf(QStringLiteral("point of no return")) < script.indexOf(QStringLiteral("# 3. ")));
        QVERIFY(script.indexOf(QStringLiteral("point of no return")) > script.indexOf(QStringLiteral("# 2. ")));
    }

    void wordsStayWordsInAShell()
    {
        QCOMPARE(engine::commandLine({QStringLiteral("git"), QStringLiteral("v1.0"), QStringLiteral("it's $HOME"), QString()}),
                 QStringLiteral("git v1.0 'it'\\''s $HOME' ''"));
        QCOMPARE(engine::withInput(QStringLiteral("cat"), QStringLiteral("a\nEND\nb")), QStringLiteral("cat <<'END_'\na\nEND\nb\nEND_"));
    }

    void theGraphPutsWhatDoesNotWaitBesideEachOther()
    {
        // build and notes side by side, sums after both, two targets after sums
        const auto step = [](const char *id, const QStringList &after) {
            engine::PlanPreview::Row row;
            row.info.id = QLatin1String(id);
            row.info.after = after;
            return row;
        };
        const QStringList both{QStringLiteral("build"), QStringLiteral("notes")};
        const auto graph = ui::graphOf({step("build", {}), step("notes", {}), step("sums", both), step("a", {QStringLiteral("sums")}),
                                        step("b", {QStringLiteral("sums")})});
        using Line = ui::GraphRow::Line;
        QCOMPARE(graph.size(), 5u);
        QCOMPARE(graph[0].lane, 0);
        QCOMPARE(graph[1].lane, 1);
        QCOMPARE(graph[1].lines, (std::vector<Line>{{0, 0, false, false}, {1, 1, true, false}}));
        QCOMPARE(graph[2].lane, 0);
        QCOMPARE(graph[2].lines, (std::vector<Line>{{0, 0, false, true}, {1, 0, false, true}, {0, 0, true, false}}));
        QCOMPARE(graph[3].lane, 1);
        QCOMPARE(graph[3].lines, (std::vector<Line>{{0, 1, false, true}, {0, 0, false, false}}));
        QCOMPARE(graph[4].lane, 0);
        QCOMPARE(graph[4].lines, (std::vector<Line>{{0, 0, false, true}}));
        for (const auto &row : graph)
            QCOMPARE(row.lanes, 2);
    }
};

QTEST_GUILESS_MAIN(TstPlanModel)
#include "tst_planmodel.moc"
