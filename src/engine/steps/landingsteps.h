// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/steps/cutcontext.h"

namespace engine {

/// Makes the squash commit on top of the main branch, locally, and checks that its tree is the reviewed one.
class SquashMergeStep final : public CutStep {
public:
    using CutStep::CutStep;
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Probe> probe(const StepContext &context) override;
    domain::Result<Receipt> run(const StepContext &context) override;
    domain::Result<Verification> verify(const StepContext &context) override;

private:
    /// The release commit's first line, and every sign-off and co-author of the branch once.
    QString expectedMessage() const;
    domain::Result<QString> message(const domain::ObjectId &reviewed) const;
};

/// Pushes the squash commit to the remote's main branch: the point of no return of a cut.
class PushMainStep final : public CutStep {
public:
    using CutStep::CutStep;
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Probe> probe(const StepContext &context) override;
    domain::Result<Receipt> run(const StepContext &context) override;
    domain::Result<Verification> verify(const StepContext &context) override;
};

/// Brings the person's own checkout up to date where that is safe; leaves it alone where it is not.
class UpdateCheckoutStep final : public CutStep {
public:
    using CutStep::CutStep;
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Probe> probe(const StepContext &context) override;
    domain::Result<Receipt> run(const StepContext &context) override;
    domain::Result<Verification> verify(const StepContext &context) override;

private:
    domain::Result<std::optional<domain::ObjectId>> target() const;
    bool m_leftAlone = false;
};

} // namespace engine
