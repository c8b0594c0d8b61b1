// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/project.h"
#include "engine/step.h"

namespace engine {

/// What the two steps of tagging share.
struct TagContext {
    std::shared_ptr<const Project> project;
    QString tag;
    domain::ObjectId commit; ///< the landed commit: the only one the tag may be at
    QString message;
};

/// Makes the annotated (or signed) tag. A tag of that name at another commit stops; it is never moved.
class CreateTagStep final : public Step {
public:
    explicit CreateTagStep(std::shared_ptr<const TagContext> context) : m_tag(std::move(context)) {}
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Probe> probe(const StepContext &context) override;
    domain::Result<Receipt> run(const StepContext &context) override;
    domain::Result<Verification> verify(const StepContext &context) override;

private:
    std::shared_ptr<const TagContext> m_tag;
};

class PushTagStep final : public Step {
public:
    explicit PushTagStep(std::shared_ptr<const TagContext> context) : m_tag(std::move(context)) {}
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Probe> probe(const StepContext &context) override;
    domain::Result<Receipt> run(const StepContext &context) override;
    domain::Result<Verification> verify(const StepContext &context) override;

private:
    QString ref() const { return QStringLiteral("refs/tags/") + m_tag->tag; }
    std::shared_ptr<const TagContext> m_tag;
};

} // namespace engine
