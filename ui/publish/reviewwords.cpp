// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/reviewwords.h"
#include "engine/steps/pullrequestfacts.h"
#include "phrases/phrases.h"
#include "ui/common/texts.h"
#include <QCoreApplication>

namespace ui {
namespace {

using State = domain::PullRequest::State;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

QString approvals(const domain::PullRequestFacts &facts)
{
    QStringList people;
    for (const domain::Review &review : facts.reviews)
        if (review.verdict == domain::Review::Verdict::Approved && review.commit == facts.request.head)
            people << (review.login.isEmpty() ? Words::tr("somebody whose account is gone") : review.login);
    if (people.isEmpty())
        return facts.rules.approvals > 0 ? Words::tr("Nobody has approved it yet.") : QString();
    return Words::tr("Approved by %1.").arg(listed(people));
}

QString checks(const domain::PullRequestFacts &facts)
{
    int all = 0, succeeded = 0;
    for (const domain::CiFinding &finding : domain::findingsOf(facts.request.head, facts.results, facts.rules.required)) {
        const bool counts = finding.required && !finding.name.isEmpty();
        all += counts;
        succeeded += counts && domain::lets(finding.state);
    }
    return all == 0 ? QString() : Words::tr("%L1 of %Ln checks have succeeded.", nullptr, all).arg(succeeded);
}

/// One after the other, without those that there is nothing to say for.
QString all(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences)
        text = text.isEmpty() ? sentence : together(text, sentence);
    return text;
}

} // namespace

Outcome outcomeOf(const domain::PullRequestFacts &facts)
{
    const QString name = engine::nameOf(facts.request), resume = Words::tr("Resu&me");
    if (facts.request.state == State::Closed)
        return {false, phrases::sentence(engine::closedError(facts.request)), {}, resume};
    if (facts.request.state == State::Merged)
        return {true, Words::tr("The pull request %1 was merged. Press Resume to go on from there.").arg(name), {}, resume};
    const QString approved = approvals(facts), checked = checks(facts);
    if (const auto waits = engine::waitsError(facts))
        return {false,
                phrases::sentence(*waits) + QLatin1Char('\n')
                    + all({approved, checked, Words::tr("Slipway asks again every few minutes.")}),
                {},
                resume,
                true};
    return {true,
            all({Words::tr("The pull request %1 can be merged.").arg(name), approved, checked, Words::tr("Press Resume to merge it.")}),
            {},
            resume};
}

} // namespace ui
