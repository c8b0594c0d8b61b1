// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/fixviewmodel.h"
#include "engine/fixes.h"
#include "phrases/phrases.h"

namespace ui {

using domain::FileEdit;
using domain::Result;
using engine::CancelToken;
using engine::Job;

namespace {

bool isSameWorkTree(const ReleasePtr &a, const ReleasePtr &b)
{
    return a && b && a->project->repository->workTree() == b->project->repository->workTree();
}

QString files(const std::vector<FileEdit> &edits)
{
    return edits.size() == 1 ? edits.front().path : FixViewModel::tr("%Ln files", nullptr, int(edits.size()));
}

} // namespace

FixViewModel::FixViewModel(QObject *parent) : QObject(parent) { connect(&m_change, &Work::runningChanged, this, &FixViewModel::changed); }

void FixViewModel::setRelease(ReleasePtr release)
{
    // While a release is looked at there is none; that takes nothing away.
    if (release && m_release && !isSameWorkTree(release, m_release))
        m_done.clear();
    m_propose.drop();
    m_proposed.clear();
    if (release)
        m_release = std::move(release);
    Q_EMIT changed();
}

void FixViewModel::propose(const domain::CheckDefinition &check)
{
    if (!m_release)
        return;
    m_propose.start<Proposal>(
        [release = m_release, check](const CancelToken &, const Job::Post &) -> Result<Proposal> {
            auto edits = engine::fixOf(*release->project, release->state, check);
            if (!edits)
                return domain::failure(edits.error());
            Proposal proposal{std::move(*edits), {phrases::title(check), {}, {}, {}}};
            for (const FileEdit &edit : proposal.edits)
                proposal.sheet.effects.push_back({engine::Effect::Kind::Diff, release->project->repository->diff(edit)});
            return proposal;
        },
        [this](Result<Proposal> proposal) {
            if (!proposal)
                return Q_EMIT failed(proposal.error());
            m_proposed = proposal->edits;
            if (m_proposed.empty())
                return Q_EMIT nothingToDo(tr("There is nothing to change: your files hold it already, so commit and push them. An empty "
                                             "changelog entry is written under Notes."));
            proposal->sheet.introduction = tr("Nothing has been changed yet. This changes your work tree, which then has something to "
                                              "commit and push: the check looks at commits, so it passes after that. What the files "
                                              "hold now is kept as a backup.");
            proposal->sheet.verb = tr("Change %1").arg(files(m_proposed));
            Q_EMIT proposed(proposal->sheet);
        });
}

void FixViewModel::carryOut()
{
    change(m_proposed, [this, edits = m_proposed] {
        m_done.push_back(edits);
        Q_EMIT told(tr("Changed: %1. Commit and push that, then look again. Edit > Undo the last fix takes it back.").arg(files(edits)));
    });
}

void FixViewModel::undo()
{
    if (!canUndo())
        return;
    change(engine::reversed(m_done.back()), [this, edits = m_done.back()] {
        m_done.pop_back();
        Q_EMIT told(tr("Put back as before: %1.").arg(files(edits)));
    });
}

void FixViewModel::change(const Edits &edits, std::function<void()> then)
{
    if (!m_release || edits.empty())
        return;
    m_change.start<QStringList>(
        [release = m_release, edits](const CancelToken &, const Job::Post &) { return engine::change(*release->project, edits); },
        [this, edits, then](const Result<QStringList> &backups) {
            if (!backups)
                return Q_EMIT failed(backups.error());
            log(edits, *backups);
            then();
            Q_EMIT changed();
        },
        Work::Turn::After);
}

void FixViewModel::log(const Edits &edits, const QStringList &backups)
{
    engine::LogLines lines;
    for (size_t i = 0; i < edits.size(); ++i)
        lines.push_back(
            {engine::LogLevel::Note, tr("%1 is changed; what it held is kept as %2").arg(edits[i].path, backups[qsizetype(i)])});
    Q_EMIT logged(tr("files"), lines);
}

} // namespace ui
