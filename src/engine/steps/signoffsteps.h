// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/plan.h"
#include "engine/signoffs.h"
#include "engine/steps/cutcontext.h"

namespace engine {

/// Tells the remote what this release's maintainers are to sign.
class RequestSignOffStep final : public CutStep {
public:
    using CutStep::CutStep;
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Probe> probe(const StepContext &context) override;
    domain::Result<Receipt> run(const StepContext &context) override;
    domain::Result<Verification> verify(const StepContext &context) override;

private:
    SignOffs signOffs() const { return {*m_cut->project, m_cut->state.version}; }
};

/// Sees that enough maintainers have signed just what lands, or is tagged. While they have not it ends with SignOffMissing: the act is
/// gone on with later. Changes nothing.
class CollectSignOffsStep final : public Step {
public:
    /// `done`: what came of the act, a cut or a tag, when it had its effect before.
    CollectSignOffsStep(std::shared_ptr<const Project> project, domain::Version version, Act act, std::optional<domain::ObjectId> done)
        : m_project(std::move(project)), m_version(std::move(version)), m_act(act), m_done(std::move(done))
    {
    }
    StepInfo info() const override;
    Preview preview() const override { return {}; }
    domain::Result<Probe> probe(const StepContext &context) override;
    domain::Result<Receipt> run(const StepContext &context) override;
    domain::Result<Verification> verify(const StepContext &context) override;

private:
    std::shared_ptr<const Project> m_project;
    domain::Version m_version;
    Act m_act;
    std::optional<domain::ObjectId> m_done;
};

} // namespace engine
