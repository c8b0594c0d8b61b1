// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/step.h"
#include "engine/steps/releasefiles.h"

namespace engine {

/// Builds one local file of the release; there already counts as done, since files appear whole.
class BuildFileStep : public Step {
public:
    explicit BuildFileStep(SharedFiles files) : m_files(std::move(files)) {}
    domain::Result<Probe> probe(const StepContext &context) override;
    domain::Result<Verification> verify(const StepContext &context) override;

protected:
    virtual QString fileName() const = 0;
    domain::Result<Receipt> write(const domain::Result<QByteArray> &bytes) const;
    SharedFiles m_files;
};

class BuildArchiveStep final : public BuildFileStep {
public:
    using BuildFileStep::BuildFileStep;
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Receipt> run(const StepContext &context) override;

protected:
    QString fileName() const override { return m_files->archiveName(); }
};

class WriteNotesStep final : public BuildFileStep {
public:
    using BuildFileStep::BuildFileStep;
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Receipt> run(const StepContext &context) override;

protected:
    QString fileName() const override { return ReleaseFiles::notesName(); }
};

class WriteChecksumsStep final : public BuildFileStep {
public:
    using BuildFileStep::BuildFileStep;
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Receipt> run(const StepContext &context) override;

protected:
    QString fileName() const override { return ReleaseFiles::checksumsName(); }
};

class SignChecksumsStep final : public BuildFileStep {
public:
    using BuildFileStep::BuildFileStep;
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Receipt> run(const StepContext &context) override;

protected:
    QString fileName() const override { return m_files->signatureName(); }
};

/// Publishes the files in one folder target, whole or not at all, and reads them back.
class PublishFolderStep final : public Step {
public:
    PublishFolderStep(SharedFiles files, domain::TargetDefinition target, QString folder, QStringList after);
    StepInfo info() const override;
    Preview preview() const override;
    domain::Result<Probe> probe(const StepContext &context) override;
    domain::Result<Receipt> run(const StepContext &context) override;
    domain::Result<Verification> verify(const StepContext &context) override;

private:
    SharedFiles m_files;
    domain::TargetDefinition m_target;
    QString m_folder;
    QStringList m_after;
};

} // namespace engine
