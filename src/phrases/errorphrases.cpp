// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/errorphrases.h"
#include "domain/redact.h"
#include "phrases/phrases.h"

namespace phrases {

using domain::ErrorKind;

namespace {

QString withoutPlace(const domain::Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidVersion:
    case ErrorKind::InvalidConfiguration:
    case ErrorKind::UnknownKey:
    case ErrorKind::MissingKey:
    case ErrorKind::WrongType:
    case ErrorKind::FileTooLarge:
    case ErrorKind::ProcessMissing: return configurationSentence(error);
    case ErrorKind::NotARepository:
    case ErrorKind::ForeignOwner:
    case ErrorKind::BareRepository:
    case ErrorKind::EmptyRepository:
    case ErrorKind::ShallowRepository:
    case ErrorKind::DetachedHead:
    case ErrorKind::DirtyTree:
    case ErrorKind::WorkTreeElsewhere:
    case ErrorKind::RefNotFound:
    case ErrorKind::IdentityMissing:
    case ErrorKind::RepositoryLocked:
    case ErrorKind::HookFailed:
    case ErrorKind::SigningFailed: return repositorySentence(error);
    case ErrorKind::NoVersionTag:
    case ErrorKind::TagElsewhere:
    case ErrorKind::DuplicateVersion:
    case ErrorKind::VersionNotNew:
    case ErrorKind::BranchElsewhere:
    case ErrorKind::TreeDiffers:
    case ErrorKind::MergeConflict:
    case ErrorKind::NothingToRelease:
    case ErrorKind::InUse:
    case ErrorKind::ChecksNotPassed:
    case ErrorKind::NotReady:
    case ErrorKind::PublishedDiffers: return releaseSentence(error);
    case ErrorKind::RemoteMissing:
    case ErrorKind::RemoteElsewhere:
    case ErrorKind::RemoteGone:
    case ErrorKind::RemoteRejected:
    case ErrorKind::RemoteDiverged:
    case ErrorKind::RemoteBusy: return remoteSentence(error);
    case ErrorKind::ForgeGone:
    case ErrorKind::ForgeRefused:
    case ErrorKind::ForgeForbidden:
    case ErrorKind::ForgeNotFound:
    case ErrorKind::ForgeBusy:
    case ErrorKind::ForgeFailed:
    case ErrorKind::ForgeUnreadable:
    case ErrorKind::ForgeElsewhere:
    case ErrorKind::ForgeDeclined: return forgeSentence(error);
    case ErrorKind::PullRequestClosed:
    case ErrorKind::PullRequestWaits:
    case ErrorKind::ReleaseBranchMoved:
    case ErrorKind::MergeDeclined:
    case ErrorKind::LandedDiffers: return pullRequestSentence(error);
    case ErrorKind::SignOffMissing:
    case ErrorKind::SignOffChanged:
    case ErrorKind::SignerUnknown:
    case ErrorKind::NotSigned: return signOffSentence(error);
    case ErrorKind::NoMatch:
    case ErrorKind::SeveralMatches:
    case ErrorKind::VersionsDiffer:
    case ErrorKind::NotUtf8:
    case ErrorKind::MalformedFile:
    case ErrorKind::SectionExists:
    case ErrorKind::PlaceMissing:
    case ErrorKind::FileNotFound:
    case ErrorKind::FileChanged:
    case ErrorKind::ReadOnly:
    case ErrorKind::DiskFull:
    case ErrorKind::InputOutput: return fileSentence(error);
    case ErrorKind::MalformedTemplate:
    case ErrorKind::TemplateNameUnknown: return templateSentence(error);
    case ErrorKind::CommandFailed:
    case ErrorKind::ProgramMissing:
    case ErrorKind::TimedOut:
    case ErrorKind::Cancelled:
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainSilent:
    case ErrorKind::CredentialNotFound:
    case ErrorKind::Unexpected: return serviceSentence(error);
    }
    Q_UNREACHABLE();
}

/// "slipway.toml:4:1", as editors and terminals make links of it.
QString shown(const domain::Place &place)
{
    QString text = place.file;
    if (place.line > 0)
        text += QLatin1Char(':') + QString::number(place.line);
    if (place.line > 0 && place.column > 0)
        text += QLatin1Char(':') + QString::number(place.column);
    return text;
}

} // namespace

QString sentence(const domain::Error &error)
{
    const QString text = withoutPlace(error);
    return domain::redacted(error.place.file.isEmpty() ? text : shown(error.place) + QLatin1String(": ") + text);
}

QString withWords(const QString &sentence, const QString &words)
{
    QString text = sentence;
    for (const QString &line : words.trimmed().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        text += QLatin1String("\n    ") + line;
    return text;
}

} // namespace phrases
