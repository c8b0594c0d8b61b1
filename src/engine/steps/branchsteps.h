// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/steps/cutcontext.h"

namespace engine {

/// Starts the release branch at the base, or at the tip that the remote already has.
class CreateBranchStep final : public CutStep {
public:
    using CutStep::CutStep;
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Probe> probe(const StepContext &context) override;
    domain::Result<Receipt> run(const StepContext &context) override;
    domain::Result<Verification> verify(const StepContext &context) override;

private:
    domain::ObjectId start() const;
};

/// Writes the version files and the changelog into a private work tree of the base.
class EditFilesStep final : public CutStep {
public:
    using CutStep::CutStep;
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Probe> probe(const StepContext &context) override;
    domain::Result<Receipt> run(const StepContext &context) override;
    domain::Result<Verification> verify(const StepContext &context) override;
};

/// Commits the edits and moves the release branch onto the commit.
class CommitStep final : public CutStep {
public:
    using CutStep::CutStep;
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Probe> probe(const StepContext &context) override;
    domain::Result<Receipt> run(const StepContext &context) override;
    domain::Result<Verification> verify(const StepContext &context) override;

private:
    QString message() const;
};

class PushBranchStep final : public CutStep {
public:
    using CutStep::CutStep;
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Probe> probe(const StepContext &context) override;
    domain::Result<Receipt> run(const StepContext &context) override;
    domain::Result<Verification> verify(const StepContext &context) override;

private:
    std::vector<PushRef> refs() const;
    domain::ObjectId m_older; ///< where the remote's branch was seen, when that is behind ours
};

} // namespace engine
