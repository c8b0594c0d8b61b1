// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/tagsteps.h"
#include "engine/steps/cutcontext.h"

namespace engine {

using domain::ErrorKind;
using domain::Result;
using domain::Status;

// --- CreateTagStep

StepInfo CreateTagStep::info() const
{
    return {QStringLiteral("create-tag"),
            StepKind::CreateTag,
            {m_tag->tag, domain::shortId(m_tag->commit)},
            m_tag->project->process.signOffRules ? QStringList{QStringLiteral("collect-sign-offs")} : QStringList(),
            Reach::Local,
            Undo::Undoable,
            {}};
}

Preview CreateTagStep::preview() const
{
    const bool isSigned = m_tag->project->repository->config(QStringLiteral("tag.gpgSign")) == QLatin1String("true");
    return {
        {command(words(isSigned ? "git tag -s --cleanup=verbatim -F -" : "git tag -a --cleanup=verbatim -F -", {m_tag->tag, m_tag->commit}),
                 m_tag->message)}};
}

Result<Probe> CreateTagStep::probe(const StepContext &context)
{
    const auto refs = m_tag->project->git->remoteRefs(m_tag->project->process.remote, context.cancel);
    if (!refs)
        return domain::failure(refs.error());
    const auto remote = refs->find(QStringLiteral("refs/tags/%1^{}").arg(m_tag->tag));
    if (remote != refs->end() && remote->second != m_tag->commit)
        return domain::failure(ErrorKind::TagElsewhere, m_tag->tag, remote->second, m_tag->commit);

    const auto local = m_tag->project->repository->tag(m_tag->tag);
    if (!local)
        return domain::failure(local.error());
    if (!*local)
        return Probe{Found::Absent, m_tag->commit, {}};
    if ((*local)->commit != m_tag->commit || !(*local)->annotated)
        return domain::failure(ErrorKind::TagElsewhere, m_tag->tag, (*local)->commit, m_tag->commit);
    return Probe{Found::Same, m_tag->commit, (*local)->commit};
}

Result<Receipt> CreateTagStep::run(const StepContext &context)
{
    const Status made = m_tag->project->git->createTag(m_tag->tag, m_tag->commit, m_tag->message, context.cancel);
    if (!made)
        return domain::failure(made.error());
    return Receipt{m_tag->commit};
}

Result<Verification> CreateTagStep::verify(const StepContext &context) { return verifiedBy(probe(context)); }

// --- PushTagStep

StepInfo PushTagStep::info() const
{
    return {QStringLiteral("push-tag"),
            StepKind::PushTag,
            {m_tag->tag, m_tag->project->process.remote},
            {QStringLiteral("create-tag")},
            Reach::Public,
            Undo::Permanent,
            {}};
}

Preview PushTagStep::preview() const
{
    return {{command(m_tag->project->git->pushCommand(m_tag->project->process.remote, {{ref(), ref(), {}}}))}};
}

Result<Probe> PushTagStep::probe(const StepContext &context)
{
    const auto local = m_tag->project->repository->tag(m_tag->tag);
    const auto refs = m_tag->project->git->remoteRefs(m_tag->project->process.remote, context.cancel);
    if (!local || !refs)
        return domain::failure(local ? refs.error() : local.error());
    if (!*local)
        return domain::failure(ErrorKind::NotReady, m_tag->tag, QStringLiteral("create-tag"));
    const auto there = refs->find(ref());
    if (there == refs->end())
        return Probe{Found::Absent, (*local)->object, {}};
    if (there->second == (*local)->object)
        return Probe{Found::Same, (*local)->object, there->second};
    return domain::failure(ErrorKind::TagElsewhere, m_tag->tag, there->second, (*local)->object);
}

Result<Receipt> PushTagStep::run(const StepContext &context)
{
    const Status pushed = m_tag->project->git->push(m_tag->project->process.remote, {{ref(), ref(), {}}}, context.cancel);
    if (!pushed)
        return domain::failure(pushed.error());
    return Receipt{m_tag->tag};
}

Result<Verification> PushTagStep::verify(const StepContext &context) { return verifiedBy(probe(context)); }

} // namespace engine
