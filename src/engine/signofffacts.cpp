// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/signofffacts.h"
#include "domain/placeholders.h"
#include "engine/checks.h"
#include <QCryptographicHash>

namespace engine {

using domain::CheckState;
using domain::Fingerprint;
using domain::FingerprintPart;
using domain::ObjectId;
using domain::Result;
using Kind = FingerprintPart::Kind;

namespace {

QString sha256(const QByteArray &bytes)
{
    return QLatin1String("sha256:") + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString valueOf(const domain::CheckResult &result)
{
    const QString state = domain::toWord(result.state);
    return result.waiver ? QStringLiteral("%1 by %2: %3").arg(state, result.waiver->name, result.waiver->reason) : state;
}

/// What was signed stands until it is looked at anew: the same tree that landed is another commit, for which no command has run yet.
QString valueOf(const domain::CheckResult &result, const std::optional<SignOffProposal> &proposed)
{
    const QString before = proposed ? proposed->fingerprint.value(Kind::Check, result.definition.id) : QString();
    return result.state == CheckState::NotChecked && !before.isEmpty() ? before : valueOf(result);
}

/// Every check but the one of the checkout, which is about one machine and not about the release.
void addChecks(const Project &project, const ReleaseState &state, const std::optional<SignOffProposal> &proposed,
               std::vector<FingerprintPart> &parts)
{
    for (const domain::CheckResult &result : Checks(project, state).look())
        if (result.definition.kind != domain::CheckKind::CleanAndUpToDate)
            parts.push_back({Kind::Check, result.definition.id, valueOf(result, proposed)});
}

domain::Status addFiles(const Project &project, const ObjectId &commit, std::vector<FingerprintPart> &parts)
{
    QStringList paths;
    for (const domain::VersionFile &file : project.process.versionFiles)
        paths << file.path;
    paths.removeDuplicates();
    for (const QString &path : paths) {
        const auto bytes = project.repository->fileAt(commit, path);
        if (!bytes)
            return domain::failure(bytes.error());
        parts.push_back({Kind::File, path, sha256(*bytes)});
    }
    return {};
}

Result<QByteArray> ownNotes(const Project &project, const domain::Version &version)
{
    return draft(project, version, Document::Notes).map([](const Draft &notes) {
        return domain::withoutPlaceholders(notes.markdown).trimmed().toUtf8() + '\n';
    });
}

/// Who made commits of the release branch, or the one that it became.
Result<QStringList> authorsOf(const Project &project, const ReleaseState &state)
{
    std::vector<domain::Commit> own;
    if (state.reviewed) {
        auto commits = project.repository->commits({state.base, *state.reviewed});
        if (!commits)
            return domain::failure(commits.error());
        own = std::move(*commits);
    } else if (state.landed) {
        const auto commit = project.repository->commit(*state.landed);
        if (!commit)
            return domain::failure(commit.error());
        own.push_back(*commit);
    }
    QStringList authors;
    for (const domain::Commit &commit : own)
        authors << commit.author.email;
    authors.removeDuplicates();
    authors.removeAll(QString());
    return authors;
}

/// The list may allow one key several names: an author's address among them tells whose key it is.
Result<bool> isByAuthor(const SignedText &signedText, const QString &name, const QStringList &authors, const Project &project,
                        const CancelToken &cancel)
{
    if (authors.contains(name, Qt::CaseInsensitive))
        return true;
    const QByteArray allowed = allowedSigners(project);
    for (const QString &author : authors) {
        const auto key = project.signer->keyOf(signedText, allowed, author, cancel);
        if (!key || !key->isEmpty())
            return key ? Result<bool>(true) : domain::failure(key.error());
    }
    return false;
}

Result<domain::JudgedSignOff> judge(const QString &name, const SignOffRecord &record, const QStringList &authors, const Project &project,
                                    const CancelToken &cancel)
{
    domain::JudgedSignOff judged{name, record.at, Fingerprint::parse(record.text), {}, false, false};
    if (!judged.fingerprint)
        return judged;
    const SignedText signedText{record.text, record.signature, signOffPurpose};
    const auto key = project.signer->keyOf(signedText, allowedSigners(project), name, cancel);
    if (!key)
        return domain::failure(key.error());
    judged.key = *key;
    judged.own = project.signer->suffix() && project.signer->isOwn(signedText, cancel).value_or(false);
    const auto byAuthor = isByAuthor(signedText, name, authors, project, cancel);
    if (!byAuthor)
        return domain::failure(byAuthor.error());
    judged.byAuthor = *byAuthor;
    return judged;
}

} // namespace

QString proposedRef(const domain::Version &version) { return QStringLiteral("refs/slipway/proposed/") + version.toString(); }

bool proposes(const Project &project, const domain::Version &version)
{
    return project.repository->resolve(proposedRef(version)).has_value();
}

Result<std::optional<SignOffProposal>> currentProposal(const Project &project, const ReleaseState &state, const SignOffRecords &records)
{
    if (!state.reviewed && !state.landed)
        return std::optional<SignOffProposal>();
    const auto proposed = records.proposal();
    const bool isOwn = !proposed || proposes(project, state.version);
    const auto tree = project.repository->treeOf(state.candidate());
    const auto notes = isOwn ? ownNotes(project, state.version) : Result<QByteArray>(proposed->notes);
    if (!tree || !notes)
        return domain::failure(tree ? notes.error() : tree.error());
    const ObjectId commit = state.reviewed ? *state.reviewed : proposed ? proposed->fingerprint.value(Kind::Commit) : *state.landed;
    std::vector<FingerprintPart> parts{{Kind::Version, {}, state.version.toString()},
                                       {Kind::Commit, {}, commit},
                                       {Kind::Tree, {}, *tree},
                                       {Kind::Notes, {}, sha256(*notes)}};
    if (const domain::Status added = addFiles(project, state.candidate(), parts); !added)
        return domain::failure(added.error());
    if (isOwn)
        addChecks(project, state, proposed, parts);
    else
        for (const FingerprintPart &part : proposed->fingerprint.parts())
            if (part.kind == Kind::Check)
                parts.push_back(part);
    return std::optional(SignOffProposal{Fingerprint(std::move(parts)), *notes});
}

QByteArray allowedSigners(const Project &project)
{
    const auto main =
        project.repository->resolve(QStringLiteral("refs/remotes/%1/%2").arg(project.process.remote, project.process.mainBranch));
    return main ? project.repository->fileAt(*main, allowedSignersFile).value_or(QByteArray()) : QByteArray();
}

Result<std::vector<domain::JudgedSignOff>> judgedSignOffs(const Project &project, const ReleaseState &state, const SignOffRecords &records,
                                                          const CancelToken &cancel)
{
    const auto authors = authorsOf(project, state);
    if (!authors)
        return domain::failure(authors.error());
    std::vector<domain::JudgedSignOff> all;
    for (const QString &name : records.names()) {
        const auto judged = judge(name, records.signedBy(name), *authors, project, cancel);
        if (!judged)
            return domain::failure(judged.error());
        all.push_back(*judged);
    }
    return all;
}

} // namespace engine
