// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/publishsteps.h"
#include "engine/steps/comparison.h"
#include "engine/steps/cutcontext.h"

namespace engine {

using domain::ErrorKind;
using domain::Result;
using domain::Status;

// --- BuildFileStep

Result<Probe> BuildFileStep::probe(const StepContext &)
{
    const auto digest = m_files->builtDigest(fileName());
    if (digest)
        return Probe{Found::Same, *digest, *digest};
    if (digest.error().kind == ErrorKind::FileNotFound)
        return Probe{Found::Absent, {}, {}};
    return domain::failure(digest.error());
}

Result<Verification> BuildFileStep::verify(const StepContext &context) { return verifiedBy(probe(context)); }

Result<Receipt> BuildFileStep::write(const Result<QByteArray> &bytes) const
{
    const auto file = m_files->path(fileName());
    if (!bytes || !file)
        return domain::failure(bytes ? file.error() : bytes.error());
    if (const Status written = m_files->project().buildFolder->write(*file, *bytes); !written)
        return domain::failure(written.error());
    return Receipt{*file};
}

StepInfo BuildArchiveStep::info() const
{
    return {QStringLiteral("build-archive"), StepKind::BuildArchive, {fileName()}, {}, Reach::Local, Undo::Undoable, {}};
}

Preview BuildArchiveStep::preview() const
{
    const QString prefix = QStringLiteral("%1-%2/").arg(m_files->project().process.projectName, m_files->version());
    return {{command(m_files->project().git->archiveCommand(m_files->tag().commit, prefix, fileName()))}};
}

Result<Receipt> BuildArchiveStep::run(const StepContext &context)
{
    if (const Status built = m_files->buildArchive(context.cancel); !built)
        return domain::failure(built.error());
    return Receipt{fileName()};
}

StepInfo WriteNotesStep::info() const
{
    return {QStringLiteral("write-notes"), StepKind::WriteNotes, {fileName()}, {}, Reach::Local, Undo::Undoable, {}};
}

Preview WriteNotesStep::preview() const
{
    const auto notes = m_files->notes();
    return {
        {{Effect::Kind::Command, withInput(QLatin1String("cat > ") + quoted(fileName()), notes ? QString::fromUtf8(*notes) : QString())}}};
}

Result<Receipt> WriteNotesStep::run(const StepContext &) { return write(m_files->notes()); }

StepInfo WriteChecksumsStep::info() const
{
    QStringList arguments{fileName()};
    if (const auto unsignedAs = m_files->project().signer->unknownFormat())
        arguments << *unsignedAs;
    return {QStringLiteral("write-checksums"),
            StepKind::WriteChecksums,
            arguments,
            {QStringLiteral("build-archive"), QStringLiteral("write-notes")},
            Reach::Local,
            Undo::Undoable,
            {}};
}

Preview WriteChecksumsStep::preview() const
{
    const QString sums = commandLine(words("sha256sum", {m_files->archiveName(), ReleaseFiles::notesName()}));
    return {{{Effect::Kind::Command, sums + QLatin1String(" > ") + quoted(fileName())}}};
}

Result<Receipt> WriteChecksumsStep::run(const StepContext &context) { return write(m_files->checksums(context.cancel)); }

StepInfo SignChecksumsStep::info() const
{
    return {QStringLiteral("sign-checksums"),
            StepKind::SignChecksums,
            {fileName()},
            {QStringLiteral("write-checksums")},
            Reach::Local,
            Undo::Undoable,
            {}};
}

Preview SignChecksumsStep::preview() const { return {{command(m_files->project().signer->command(ReleaseFiles::checksumsName()))}}; }

Result<Receipt> SignChecksumsStep::run(const StepContext &context)
{
    const auto file = m_files->path(ReleaseFiles::checksumsName());
    if (!file)
        return domain::failure(file.error());
    if (const Status made = m_files->project().signer->sign(*file, context.cancel); !made)
        return domain::failure(made.error());
    return Receipt{fileName()};
}

// --- PublishFolderStep

PublishFolderStep::PublishFolderStep(SharedFiles files, domain::TargetDefinition target, QString folder, QStringList after)
    : m_files(std::move(files)), m_target(std::move(target)), m_folder(std::move(folder)), m_after(std::move(after))
{
}

StepInfo PublishFolderStep::info() const
{
    return {QStringLiteral("publish-") + m_target.id,
            StepKind::PublishFolder,
            {m_files->version(), m_folder},
            m_after,
            Reach::Public,
            Undo::Permanent,
            m_target.id};
}

Preview PublishFolderStep::preview() const
{
    QStringList names{m_files->archiveName(), ReleaseFiles::notesName(), ReleaseFiles::checksumsName()};
    if (!m_files->signatureName().isEmpty())
        names << m_files->signatureName();
    return {{command(words("install -D -m 644 -t", {m_folder + QLatin1Char('/') + m_files->version()}) + names)}};
}

Result<Probe> PublishFolderStep::probe(const StepContext &context)
{
    const auto seen = compare(*m_files, m_folder, context.cancel);
    if (!seen)
        return domain::failure(seen.error());
    if (!seen->differing.isEmpty())
        context.log(LogLevel::Warning, seen->differing.join(QLatin1String(", ")));
    return Probe{seen->found, seen->expected, seen->actual};
}

Result<Receipt> PublishFolderStep::run(const StepContext &)
{
    const auto files = m_files->paths();
    if (!files)
        return domain::failure(files.error());
    if (const Status done = m_files->project().publishFolder->publish(m_folder, m_files->version(), *files); !done)
        return domain::failure(done.error());
    return Receipt{m_folder};
}

Result<Verification> PublishFolderStep::verify(const StepContext &context) { return verifiedBy(probe(context)); }

} // namespace engine
