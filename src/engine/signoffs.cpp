// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/signoffs.h"
#include "domain/placeholders.h"
#include "engine/checks.h"
#include "engine/pause.h"
#include "engine/signofffacts.h"
#include <QRandomGenerator>
#include <algorithm>

namespace engine {

using domain::ErrorKind;
using domain::Result;
using domain::Status;

namespace {

/// Of all releases: one question brings them, and what is gone on the remote goes here.
const QString allRecords = QStringLiteral("refs/slipway/releases/*");
constexpr int timesToPush = 12;

Status fetchRecords(const Project &project, const CancelToken &cancel)
{
    return project.git->fetchRefs(project.process.remote, allRecords, cancel);
}

/// Somebody else was first: with what they did the push is made anew.
bool wasOvertaken(const domain::Error &error) { return error.kind == ErrorKind::RemoteDiverged || error.kind == ErrorKind::RemoteBusy; }

/// Those who push at the same moment do not meet again.
std::chrono::milliseconds pauseAfter(int attempt) { return std::chrono::milliseconds(QRandomGenerator::global()->bounded(100 * attempt)); }

/// Signing what a check has not been asked for would sign nothing.
Status runCommands(const Project &project, const ReleaseState &state, const CommandRunner::Output &output, const CancelToken &cancel)
{
    const Checks checks(project, state);
    std::vector<domain::CheckResult> results;
    for (const domain::CheckDefinition &definition : checks.definitions()) {
        auto result = Result<domain::CheckResult>(checks.look(definition));
        if (definition.kind == domain::CheckKind::Command && result->state == domain::CheckState::NotChecked)
            result = checks.run(definition, output, cancel);
        if (!result)
            return domain::failure(result.error());
        if (definition.kind != domain::CheckKind::CleanAndUpToDate)
            results.push_back(*result);
    }
    QStringList ids;
    for (const domain::CheckResult &result : blocking(results, Act::Cut))
        ids << result.definition.id;
    return ids.isEmpty() ? Status() : domain::failure(ErrorKind::ChecksNotPassed, state.version.toString(), ids.join(QLatin1Char('\n')));
}

} // namespace

const domain::SignOff *SignOffView::own() const
{
    const auto found = std::ranges::find(people, true, &domain::SignOff::own);
    return found == people.end() ? nullptr : &*found;
}

Status fetchNews(const Project &project, const CancelToken &cancel)
{
    const Status fetched = project.git->fetch(project.process.remote, cancel);
    return fetched && project.process.signOffRules ? fetchRecords(project, cancel) : fetched;
}

Result<SignOffView> SignOffs::look(const CancelToken &cancel) const
{
    const auto state = releaseState(m_project, m_version);
    const auto records = SignOffRecords::read(*m_project.repository, m_version);
    if (!state || !records)
        return domain::failure(state ? records.error() : state.error());
    const auto current = currentProposal(m_project, *state, *records);
    if (!current)
        return domain::failure(current.error());
    SignOffView view{*current, false, {}, records->tip()};
    if (!view.current) {
        for (const QString &name : m_project.process.signOffRules->maintainers)
            view.people.push_back({name, domain::SignOff::State::Missing, {}, false, {}});
        return view;
    }
    const auto judged = judgedSignOffs(m_project, *state, *records, cancel);
    if (!judged)
        return domain::failure(judged.error());
    const auto proposed = records->proposal();
    view.isProposed = proposed && proposed->fingerprint == view.current->fingerprint;
    view.people = domain::standingOf(*m_project.process.signOffRules, view.current->fingerprint, *judged);
    return view;
}

Status SignOffs::propose(const CommandRunner::Output &output, const CancelToken &cancel) const
{
    const auto state = releaseState(m_project, m_version);
    if (!state)
        return domain::failure(state.error());
    if (!state->reviewed)
        return domain::failure(ErrorKind::NotReady, m_version.toString(), toWord(Act::Cut));
    if (const Status ran = runCommands(m_project, *state, output, cancel); !ran)
        return ran;
    if (!proposes(m_project, m_version))
        if (const Status marked =
                m_project.git->updateRef(proposedRef(m_version), *state->reviewed, {}, QStringLiteral("slipway: proposed"));
            !marked)
            return marked;
    return changeRecords(
        [&](SignOffRecords &records) -> Result<QString> {
            const auto current = currentProposal(m_project, *state, records);
            if (!current)
                return domain::failure(current.error());
            records.propose(**current);
            return QStringLiteral("propose %1").arg(m_version.toString());
        },
        cancel);
}

Status SignOffs::sign(const domain::Fingerprint &shown, const CancelToken &cancel) const
{
    auto view = look(cancel);
    if (view && !view->isProposed && proposes(m_project, m_version)) {
        if (const Status proposed = propose([](const QByteArray &) {}, cancel); !proposed)
            return proposed;
        view = look(cancel);
    }
    if (!view)
        return domain::failure(view.error());
    if (!view->isProposed)
        return domain::failure(ErrorKind::NotReady, m_version.toString(), toWord(Act::Cut));
    if (view->current->fingerprint != shown)
        return domain::failure(ErrorKind::SignOffChanged, m_version.toString());
    if (const domain::SignOff *own = view->own(); own && own->isOfNow())
        return {};
    const auto signature = m_project.signer->signature(shown.text(), signOffPurpose, cancel);
    if (!signature)
        return domain::failure(signature.error());
    const SignOffRecord record{m_project.clock->now(), shown.text(), *signature};
    const auto name = nameOf(record, cancel);
    if (!name)
        return domain::failure(name.error());
    return changeRecords(
        [&](SignOffRecords &records) -> Result<QString> {
            const auto proposed = records.proposal();
            if (!proposed || proposed->fingerprint != shown)
                return domain::failure(ErrorKind::SignOffChanged, m_version.toString());
            records.sign(*name, record);
            return QStringLiteral("sign %1 as %2").arg(m_version.toString(), *name);
        },
        cancel);
}

Status SignOffs::withdraw(const CancelToken &cancel) const
{
    return changeRecords(
        [&](SignOffRecords &records) -> Result<QString> {
            for (const QString &name : records.names()) {
                const SignOffRecord record = records.signedBy(name);
                if (!m_project.signer->isOwn({record.text, record.signature, signOffPurpose}, cancel).value_or(false))
                    continue;
                records.withdraw(name);
                return QStringLiteral("withdraw %1 of %2").arg(m_version.toString(), name);
            }
            return domain::failure(ErrorKind::NotSigned, m_version.toString());
        },
        cancel);
}

Status SignOffs::changeRecords(const Change &change, const CancelToken &cancel) const
{
    const QString ref = signOffRef(m_version);
    const QString &remote = m_project.process.remote;
    for (int attempt = 1;; ++attempt) {
        auto records = SignOffRecords::read(*m_project.repository, m_version);
        const auto message = records ? change(*records) : domain::failure(records.error());
        if (!message)
            return domain::failure(message.error());
        const auto commit = m_project.git->commitFiles(records->files(), records->tip(), *message, cancel);
        if (!commit)
            return domain::failure(commit.error());
        const Status pushed = m_project.git->push(remote, {{*commit, ref, records->tip()}}, cancel);
        const bool again = !pushed && wasOvertaken(pushed.error()) && attempt < timesToPush;
        if (!pushed && !again)
            return pushed;
        if (again)
            if (const Status waited = pause(pauseAfter(attempt), ref, cancel); !waited)
                return waited;
        if (const Status fetched = fetchRecords(m_project, cancel); !fetched || !again)
            return fetched;
    }
}

Result<QString> SignOffs::nameOf(const SignOffRecord &record, const CancelToken &cancel) const
{
    const QByteArray allowed = allowedSigners(m_project);
    for (const QString &name : m_project.process.signOffRules->maintainers) {
        const auto key = m_project.signer->keyOf({record.text, record.signature, signOffPurpose}, allowed, name, cancel);
        if (!key)
            return domain::failure(key.error());
        if (!key->isEmpty())
            return name;
    }
    return domain::failure(ErrorKind::SignerUnknown, m_version.toString());
}

Result<QString> notesToPublish(const Project &project, const domain::Version &version)
{
    if (project.process.signOffRules && !proposes(project, version)) {
        const auto records = SignOffRecords::read(*project.repository, version);
        if (!records)
            return domain::failure(records.error());
        if (const auto proposal = records->proposal())
            return QString::fromUtf8(proposal->notes).trimmed();
    }
    return draft(project, version, Document::Notes).map([](const Draft &notes) {
        return domain::withoutPlaceholders(notes.markdown).trimmed();
    });
}

} // namespace engine
