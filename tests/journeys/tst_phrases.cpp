// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/phrases.h"
#include <QSet>
#include <QTest>

using domain::Error;
using domain::ErrorKind;
using domain::Evidence;
using engine::PreflightItem;
using engine::StepInfo;
using engine::StepKind;

/// Every kind has words of its own, and they hold what a person needs to find the thing.
class TstPhrases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyErrorHasItsOwnSentence();
    void placesComeFirst();
    void everyEvidenceHasItsOwnSentence();
    void everyWorkflowRuleHasItsOwnSentence();
    void everyStepHasItsOwnTitle();
    void everyCheckHasItsOwnTitle();
    void everyPreflightAnswerHasItsOwnSentence();
    void buttonsSayWhatTheyDo();
    void durations_data();
    void durations();
};

namespace {

/// All values from the first to the last one.
template <class Kind>
std::vector<Kind> allUpTo(Kind last)
{
    std::vector<Kind> all;
    for (int i = 0; i <= int(last); ++i)
        all.push_back(Kind(i));
    return all;
}

bool isSentence(const QString &text) { return !text.isEmpty() && text[0] == text[0].toUpper() && !text.contains(QLatin1String("%1")); }

class NamedStep final : public engine::Step {
public:
    explicit NamedStep(StepInfo info) : m_info(std::move(info)) {}
    StepInfo info() const override { return m_info; }
    engine::Preview preview() const override { return {}; }
    domain::Result<engine::Probe> probe(const engine::StepContext &) override { return engine::Probe{}; }
    domain::Result<engine::Receipt> run(const engine::StepContext &) override { return engine::Receipt{}; }
    domain::Result<engine::Verification> verify(const engine::StepContext &) override { return engine::Verification{}; }

private:
    StepInfo m_info;
};

StepInfo stepOf(StepKind kind, const QStringList &arguments, engine::Undo undo)
{
    return {QStringLiteral("id"), kind, arguments, {}, engine::Reach::Public, undo, {}};
}

} // namespace

void TstPhrases::everyErrorHasItsOwnSentence()
{
    QSet<QString> seen;
    for (const ErrorKind kind : allUpTo(ErrorKind::Unexpected)) {
        const QString text = phrases::sentence(Error{kind, QStringLiteral("S"), QStringLiteral("D"), QStringLiteral("E"), {}});
        QVERIFY2(isSentence(text), qPrintable(QStringLiteral("kind %1: %2").arg(int(kind)).arg(text)));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
        QVERIFY(!phrases::sentence(Error{kind, {}, {}, {}, {}}).isEmpty());
    }
}

void TstPhrases::placesComeFirst()
{
    const Error typo{ErrorKind::UnknownKey,
                     QStringLiteral("project.nmae"),
                     {},
                     QStringLiteral("name"),
                     {QStringLiteral("slipway.toml"), 4, 1, QStringLiteral("project.nmae")}};
    QCOMPARE(phrases::sentence(typo), QStringLiteral("slipway.toml:4:1: There is no key “project.nmae”. Did you mean “name”?"));
    Error wholeFile = typo;
    wholeFile.place.line = 0;
    QVERIFY(phrases::sentence(wholeFile).startsWith(QStringLiteral("slipway.toml: There is")));
}

void TstPhrases::everyEvidenceHasItsOwnSentence()
{
    QSet<QString> seen;
    for (const Evidence::Kind kind : allUpTo(Evidence::Kind::Problem)) {
        const QString text = phrases::sentence(Evidence{
            kind, {QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")}, {}, 0, std::nullopt, {}, domain::WorkflowFinding{}});
        QVERIFY2(!text.isEmpty() && !seen.contains(text), qPrintable(QStringLiteral("kind %1: %2").arg(int(kind)).arg(text)));
        seen.insert(text);
    }
}

void TstPhrases::everyWorkflowRuleHasItsOwnSentence()
{
    QSet<QString> seen;
    for (const domain::WorkflowRule rule : allUpTo(domain::WorkflowRule::EnvironmentRefuses)) {
        const QStringList arguments{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
        const QString text = phrases::sentence(domain::WorkflowFinding{rule, domain::Severity::Risk, arguments, 1});
        QVERIFY2(text.size() > 20 && text.endsWith(QLatin1Char('.')) && !seen.contains(text), qPrintable(text));
        seen.insert(text);
        for (const domain::Severity other : {domain::Severity::WouldFail, domain::Severity::Advice})
            QVERIFY(phrases::sentence(domain::WorkflowFinding{rule, other, arguments, 1}) != text);
    }
}

void TstPhrases::everyStepHasItsOwnTitle()
{
    QSet<QString> seen;
    for (const StepKind kind : allUpTo(StepKind::PublishFolder)) {
        const QString text =
            phrases::title(stepOf(kind, {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, engine::Undo::Undoable));
        QVERIFY2(isSentence(text) && !seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

void TstPhrases::everyCheckHasItsOwnTitle()
{
    QSet<QString> seen;
    for (const domain::CheckKind kind : allUpTo(domain::CheckKind::Manual)) {
        const QString text = phrases::title(domain::CheckDefinition{
            QStringLiteral("id"), kind, {}, QStringLiteral("Path"), {QStringLiteral("make"), QStringLiteral("test")}});
        QVERIFY2(!text.isEmpty() && !seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
    QCOMPARE(phrases::title(domain::CheckDefinition{QStringLiteral("id"), domain::CheckKind::Manual, QStringLiteral("Own title"), {}, {}}),
             QStringLiteral("Own title"));
}

void TstPhrases::everyPreflightAnswerHasItsOwnSentence()
{
    QSet<QString> seen;
    for (const PreflightItem::Kind kind : allUpTo(PreflightItem::Kind::SigningNotTried)) {
        const QString text = phrases::sentence(PreflightItem{kind, QStringLiteral("S"), std::nullopt});
        QVERIFY2(!text.isEmpty() && !seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
    const Error gone{ErrorKind::RemoteGone, QStringLiteral("origin"), {}, {}, {}};
    QCOMPARE(phrases::sentence(PreflightItem{PreflightItem::Kind::RemoteReachable, QStringLiteral("origin"), gone}),
             phrases::sentence(gone));
}

void TstPhrases::buttonsSayWhatTheyDo()
{
    engine::Plan plan{engine::Act::Publish, QStringLiteral("1.2.0"), {}};
    QCOMPARE(phrases::confirmation(plan), QStringLiteral("Publish 1.2.0"));
    plan.steps = {
        std::make_shared<NamedStep>(stepOf(StepKind::CreateTag, {QStringLiteral("v1.2.0"), QStringLiteral("abc")}, engine::Undo::Undoable)),
        std::make_shared<NamedStep>(
            stepOf(StepKind::PushTag, {QStringLiteral("v1.2.0"), QStringLiteral("origin")}, engine::Undo::Permanent))};
    QCOMPARE(phrases::confirmation(plan), QStringLiteral("Push tag v1.2.0 to origin"));
}

void TstPhrases::durations_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << qint64(999) << QStringLiteral("999 ms");
    QTest::newRow("seconds") << qint64(59'999) << QStringLiteral("59 s");
    QTest::newRow("minutes") << qint64(192'000) << QStringLiteral("3 min 12 s");
    QTest::newRow("hours") << qint64(3'720'000) << QStringLiteral("1 h 2 min");
}

void TstPhrases::durations()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(phrases::duration(milliseconds), text);
}

QTEST_GUILESS_MAIN(TstPhrases)
#include "tst_phrases.moc"
