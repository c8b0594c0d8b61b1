// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/signoffsteps.h"

namespace engine {

using domain::ErrorKind;
using domain::Result;
using domain::Status;

// --- RequestSignOffStep

StepInfo RequestSignOffStep::info() const
{
    return {QStringLiteral("request-sign-off"),
            StepKind::RequestSignOff,
            {m_cut->state.version.toString(), m_cut->process().remote},
            {QStringLiteral("push-branch")},
            Reach::Private,
            Undo::Replaceable,
            {}};
}

/// The command holds the id of a commit that the step makes; its files are all that can be told before.
Preview RequestSignOffStep::preview() const
{
    return {{{Effect::Kind::File, signOffRef(m_cut->state.version) + QLatin1String(": fingerprint, notes.md")}}};
}

Result<Probe> RequestSignOffStep::probe(const StepContext &context)
{
    if (const auto same = m_cut->notNeeded())
        return *same;
    const Status fetched = fetchNews(*m_cut->project, context.cancel);
    const auto view = fetched ? signOffs().look(context.cancel) : domain::failure(fetched.error());
    if (!view)
        return domain::failure(view.error());
    return Probe{view->isProposed ? Found::Same : Found::Absent, view->tip, view->tip};
}

Result<Receipt> RequestSignOffStep::run(const StepContext &context)
{
    const auto logOutput = [&context](const QByteArray &bytes) {
        context.log(LogLevel::Note, QString::fromUtf8(bytes.trimmed()));
    };
    const Status proposed = signOffs().propose(logOutput, context.cancel);
    return proposed ? Result<Receipt>(Receipt{m_cut->state.version.toString()}) : domain::failure(proposed.error());
}

Result<Verification> RequestSignOffStep::verify(const StepContext &context) { return verifiedBy(probe(context)); }

// --- CollectSignOffsStep

StepInfo CollectSignOffsStep::info() const
{
    return {QStringLiteral("collect-sign-offs"),
            StepKind::CollectSignOffs,
            {m_version.toString(), QString::number(m_project->process.signOffRules->needed)},
            m_act == Act::Cut ? QStringList{QStringLiteral("request-sign-off")} : QStringList(),
            Reach::Local,
            Undo::Undoable,
            {}};
}

Result<Probe> CollectSignOffsStep::probe(const StepContext &context)
{
    if (m_done)
        return Probe{Found::Same, *m_done, *m_done};
    const SignOffs signOffs(*m_project, m_version);
    const Status fetched = fetchNews(*m_project, context.cancel);
    const auto view = fetched ? signOffs.look(context.cancel) : domain::failure(fetched.error());
    if (!view)
        return domain::failure(view.error());
    if (!view->current)
        return domain::failure(ErrorKind::NotReady, m_version.toString(), QStringLiteral("request-sign-off"));
    const int needed = m_project->process.signOffRules->needed;
    if (domain::countOf(view->people) < needed)
        return domain::failure(ErrorKind::SignOffMissing, m_version.toString(), domain::toLines(view->people), QString::number(needed));
    return Probe{Found::Same, view->tip, view->tip};
}

/// There is nothing to do but to look, and the probe did that.
Result<Receipt> CollectSignOffsStep::run(const StepContext &context)
{
    return probe(context).map([](const Probe &seen) { return Receipt{seen.actual}; });
}

Result<Verification> CollectSignOffsStep::verify(const StepContext &context) { return verifiedBy(probe(context)); }

} // namespace engine
