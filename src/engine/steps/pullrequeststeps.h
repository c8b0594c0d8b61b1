// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/steps/pullrequestfacts.h"

namespace engine {

/// Opens the release's pull request at the forge, or brings the text of the one that is there up to date.
class OpenPullRequestStep final : public CutStep {
public:
    using CutStep::CutStep;
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Probe> probe(const StepContext &context) override;
    domain::Result<Receipt> run(const StepContext &context) override;
    domain::Result<Verification> verify(const StepContext &context) override;

private:
    domain::Result<domain::PullRequest> send(ForgeSession &forge, const CancelToken &cancel) const;

    std::optional<domain::PullRequest> m_found; ///< what the probe saw, when its text is not as it should be
};

/// Sees that the pull request is approved and that its checks have passed, once. While they are not it ends with
/// PullRequestWaits: the cut is gone on with later. Changes nothing.
class ReviewPullRequestStep final : public CutStep {
public:
    using CutStep::CutStep;
    StepInfo info() const override;
    Preview preview() const override { return {}; }
    domain::Result<Probe> probe(const StepContext &context) override;
    domain::Result<Receipt> run(const StepContext &context) override;
    domain::Result<Verification> verify(const StepContext &context) override;
};

/// Squash-merges the pull request at the forge, with exactly our message and only as it was reviewed: the point of no return
/// of a cut. Then the commit is fetched and its tree compared with the reviewed one. A merge that somebody else made is found.
class MergePullRequestStep final : public CutStep {
public:
    using CutStep::CutStep;
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Probe> probe(const StepContext &context) override;
    domain::Result<Receipt> run(const StepContext &context) override;
    domain::Result<Verification> verify(const StepContext &context) override;

private:
    domain::Result<domain::ObjectId> merge(const domain::PullRequest &request, const domain::ObjectId &reviewed, const CancelToken &cancel);
    /// nullopt: it is as it was, and may be asked again.
    domain::Result<std::optional<domain::ObjectId>> whatBecameOfIt(const domain::PullRequest &request, const domain::ObjectId &reviewed,
                                                                   const domain::Error &error, const CancelToken &cancel);
    domain::Status requireMainUnmoved(const CancelToken &cancel) const;
    domain::Status fetchUntilThere(const domain::ObjectId &landed, const CancelToken &cancel) const;
    domain::Result<Receipt> keep(const domain::ObjectId &landed, const domain::ObjectId &reviewed, const StepContext &context);
};

} // namespace engine
