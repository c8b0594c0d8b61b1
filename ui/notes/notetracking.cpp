// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notetracking.h"
#include "engine/draftorigin.h"
#include "ui/common/committext.h"
#include "ui/common/texts.h"
#include <algorithm>

namespace ui {

using domain::NoteProposal;
using domain::Origin;
using engine::CancelToken;
using engine::Job;

namespace {

constexpr size_t mostBefore = 20;
constexpr size_t mostDescribed = 5;
constexpr qsizetype longestRow = 300;

/// Whether a proposal comes from the other text.
bool isOther(const NoteProposal &proposal, const QStringList &taken) { return !proposal.now.isEmpty() && taken.contains(proposal.now); }

QString wordsOfProposal(const NoteProposal &proposal, const QStringList &taken, engine::Document document)
{
    const auto kind = domain::partsOf(proposal.now.isEmpty() ? proposal.before : proposal.now).front().kind;
    const auto words = [kind](const QString &part) {
        return domain::wordsOf(part, kind).left(longestRow);
    };
    const QString section = proposal.section.isEmpty() ? NoteTracking::tr("the beginning") : proposal.section;
    QString told;
    switch (proposal.kind) {
    case NoteProposal::Kind::Change:
        if (kind == domain::NotePartKind::Heading) {
            told = NoteTracking::tr("Change the heading “%1”: %2").arg(words(proposal.mine), words(proposal.now));
            break;
        }
        told = NoteTracking::tr("Change in “%1”: %2").arg(section, words(proposal.now));
        break;
    case NoteProposal::Kind::Add: told = NoteTracking::tr("Add to “%1”: %2").arg(section, words(proposal.now)); break;
    case NoteProposal::Kind::Move: told = NoteTracking::tr("Move to “%1”: %2").arg(section, words(proposal.now)); break;
    case NoteProposal::Kind::Drop: told = NoteTracking::tr("Remove from “%1”: %2").arg(section, words(proposal.before)); break;
    }
    if (isOther(proposal, taken))
        told = (document == engine::Document::Notes ? NoteTracking::tr("%1 (as in the changelog entry)")
                                                    : NoteTracking::tr("%1 (as in the release notes)"))
                   .arg(told);
    return proposal.isEdited ? NoteTracking::tr("%1 (you changed this too)").arg(told) : told;
}

std::vector<ProblemModel::Row> rowsOf(const domain::NoteProposals &proposals, const QStringList &taken, engine::Document document)
{
    std::vector<ProblemModel::Row> rows;
    for (const NoteProposal &proposal : proposals.all())
        rows.push_back({wordsOfProposal(proposal, taken, document),
                        {{}, proposal.line + 1, 0, {}},
                        proposal.isEdited ? Look::Pending : Look::Waiting});
    return rows;
}

} // namespace

NoteTracking::NoteTracking(NotesViewModel &notes, QObject *parent) : QObject(parent), m_notes(notes)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(400);
    connect(&m_rest, &QTimer::timeout, this, &NoteTracking::start);
    const auto look = [this] {
        if (m_release != m_notes.release() || m_document != m_notes.document() || !m_notes.isLoaded())
            forget();
        m_rest.start();
        Q_EMIT changed();
    };
    connect(&notes, &NotesViewModel::textChanged, this, look);
    connect(&notes, &NotesViewModel::textEdited, this, look);
    connect(&notes, &NotesViewModel::lookedAgain, this, &NoteTracking::lookAnew);
    connect(&notes, &NotesViewModel::saved, this, &NoteTracking::keepSettled);
}

/// Another release, or another text of it.
void NoteTracking::forget()
{
    const bool isSame = areOfOneVersion(m_release, m_notes.release()) && m_document == m_notes.document() && m_notes.isLoaded();
    m_release = m_notes.release();
    m_document = m_notes.document();
    m_now.reset();
    if (isSame)
        return;
    m_look.drop();
    m_last.reset();
    m_before.clear();
    m_isToKeep = false;
    m_seen = {};
    m_model.setRows({});
}

void NoteTracking::lookAnew()
{
    forget();
    m_now.reset();
    m_rest.start();
}

void NoteTracking::start()
{
    if (!m_release || !m_notes.isLoaded())
        return;
    for (const Before &before : m_before)
        if (before.text == m_notes.text())
            m_last = before.last;
    m_look.start<Looked>(
        [release = m_release, document = m_document, text = m_notes.text(), isWritten = m_notes.isWritten(), last = m_last,
         now = m_now](const CancelToken &cancel, const Job::Post &) -> domain::Result<Looked> {
            Looked looked;
            looked.now = now;
            const QString version = release->state.version.toString();
            if (!looked.now) {
                auto generated = engine::generatedParts(*release->project, release->state.version, document);
                if (!generated)
                    return domain::failure(generated.error());
                auto other = engine::withOtherText(*release->project, release->state.version, document, *generated);
                if (!other)
                    return domain::failure(other.error());
                looked.now = std::make_shared<const Now>(Now{std::move(*generated), std::move(*other)});
            }
            const QStringList &taken = looked.now->withOther.taken;
            domain::GeneratedParts before = last ? *last : looked.now->generated;
            if (!last && (isWritten || !taken.isEmpty()))
                before = engine::generatedPartsFrom(release->project->archive->origin(version, document).value_or(QByteArray()));
            if (!isWritten && before.empty())
                before = looked.now->generated;
            if (cancel.requested())
                return domain::failure(domain::ErrorKind::Cancelled);
            looked.seen = {true, text, {}, {}, domain::NoteProposals(before, text, looked.now->withOther.parts), 0};
            looked.seen.last = looked.seen.proposals.settled();
            looked.isSettled = isWritten && looked.seen.last != before;
            looked.seen.origins = domain::originsOf(looked.seen.last, text);
            looked.rows = rowsOf(looked.seen.proposals, taken, document);
            looked.seen.otherCount =
                int(std::ranges::count_if(looked.seen.proposals.all(), [&](const auto &proposal) { return isOther(proposal, taken); }));
            return looked;
        },
        [this](const domain::Result<Looked> &looked) {
            if (looked)
                show(*looked);
        });
}

void NoteTracking::show(const Looked &looked)
{
    m_now = looked.now;
    m_seen = looked.seen;
    m_last.reset();
    if (m_notes.isWritten())
        m_last = m_seen.last;
    m_model.setRows(looked.rows);
    m_isToKeep = m_isToKeep || looked.isSettled;
    if (m_notes.keeping() == NotesViewModel::Keeping::Saved)
        keepSettled();
    Q_EMIT changed();
}

/// Not before the text that goes with it is on the disk: what was accepted and lost with it is proposed again.
void NoteTracking::keepSettled()
{
    if (!m_isToKeep || !m_last || !m_release || !isCurrent())
        return;
    m_isToKeep = false;
    keepLast();
}

void NoteTracking::keepLast()
{
    m_keep.start<void>(
        [release = m_release, document = m_document, last = *m_last](const CancelToken &, const Job::Post &) {
            return release->project->archive->keepOrigin(release->state.version.toString(), document, engine::toBytes(last));
        },
        [this](const domain::Status &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        },
        Work::Turn::After);
}

const domain::PartOrigin *NoteTracking::partAt(int line) const
{
    const auto &parts = m_seen.origins.parts;
    const auto next = std::ranges::upper_bound(parts, line, {}, [](const domain::PartOrigin &part) { return part.part.line; });
    if (next == parts.begin())
        return nullptr;
    const auto found = next - 1;
    return line < found->part.line + found->part.lineCount ? &*found : nullptr;
}

std::vector<domain::ObjectId> NoteTracking::commitsAt(int line) const
{
    std::vector<domain::ObjectId> ids;
    if (const domain::PartOrigin *part = partAt(line); part && part->source >= 0)
        ids = m_seen.last[size_t(part->source)].commits;
    for (const domain::DroppedPart &dropped : m_seen.origins.dropped)
        if (ids.empty() && std::max(dropped.line, 0) == line)
            return m_seen.last[size_t(dropped.source)].commits;
    return ids;
}

QString NoteTracking::detailOf(int proposal) const
{
    const NoteProposal &of = m_seen.proposals.all()[size_t(proposal)];
    QStringList lines;
    if (!of.mine.isEmpty())
        lines << tr("In the text: %1").arg(of.mine.simplified().left(longestRow));
    if (of.isEdited)
        lines << tr("Generated before: %1").arg(of.before.simplified().left(longestRow));
    const bool isTaken = m_now && isOther(of, m_now->withOther.taken);
    if (!of.now.isEmpty())
        lines << (isTaken ? tr("In the other text: %1") : tr("Generated now: %1")).arg(of.now.simplified().left(longestRow));
    return lines.join(u'\n');
}

void NoteTracking::accept(const std::set<int> &proposals)
{
    if (!isCurrent() || proposals.empty())
        return;
    const auto change = m_seen.proposals.accepting(m_notes.text(), proposals);
    if (!change)
        return;
    if (m_before.size() == mostBefore)
        m_before.erase(m_before.begin());
    m_before.push_back({m_notes.text(), m_seen.last});
    m_notes.keepVersion(engine::KeptDraft::Why::Proposals);
    Q_EMIT changeWanted(*change);
    m_rest.stop();
    start();
}

void NoteTracking::refuse(const std::set<int> &proposals)
{
    if (!isCurrent() || proposals.empty())
        return;
    m_last = m_seen.proposals.settled(proposals);
    std::erase_if(m_before, [this](const Before &before) { return before.text == m_notes.text(); });
    keepLast();
    start();
}

void NoteTracking::describe(int line)
{
    const domain::PartOrigin *part = isCurrent() ? partAt(line) : nullptr;
    const auto commits = isCurrent() ? commitsAt(line) : std::vector<domain::ObjectId>();
    if (!part && commits.empty())
        return;
    const bool isDropped = !commits.empty() && (!part || part->source < 0 || m_seen.last[size_t(part->source)].commits != commits);
    QString words = tr("Written by hand");
    if (isDropped)
        words = tr("Taken out by hand:");
    else if (part->origin != Origin::ByHand)
        words = part->origin == Origin::Edited ? tr("Generated, then edited") : tr("Generated");
    m_describe.start<QString>(
        [release = m_release, commits, words](const CancelToken &, const Job::Post &) -> domain::Result<QString> {
            QString told = words;
            for (size_t i = 0; i < std::min(mostDescribed, commits.size()); ++i)
                if (const auto commit = release->project->repository->commit(commits[i]))
                    told += QStringLiteral("\n%1 %2 (%3)")
                                .arg(shortCommit(commits[i]), commit->subject().left(longestRow), commit->author.name);
            if (commits.size() > mostDescribed)
                told += u'\n' + tr("and %n more", nullptr, int(commits.size() - mostDescribed));
            return told;
        },
        [this, line](const domain::Result<QString> &told) {
            if (told)
                Q_EMIT described(line, *told);
        });
}

void NoteTracking::readCommits(int line)
{
    const auto commits = isCurrent() ? commitsAt(line) : std::vector<domain::ObjectId>();
    if (commits.empty())
        return describe(line);
    m_read.start<ShownText>([release = m_release, commits](
                                const CancelToken &, const Job::Post &) { return commitText(*release->project->repository, commits); },
                            [this](const domain::Result<ShownText> &text) {
                                if (!text)
                                    return Q_EMIT failed(text.error());
                                Q_EMIT textRead(*text);
                            });
}

} // namespace ui
