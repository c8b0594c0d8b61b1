// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/commitdeskviewmodel.h"
#include "domain/commitentries.h"
#include "engine/project.h"
#include <QSet>
#include <QTimer>
#include <algorithm>

namespace ui {

using domain::NoteChoice;
using domain::NoteChoices;
using domain::NotesEntry;
using domain::ObjectId;
using engine::CancelToken;
using engine::DeskCommit;
using engine::Job;

QString label(DeskAction action)
{
    switch (action) {
    case DeskAction::Show: return CommitDeskViewModel::tr("&Show");
    case DeskAction::Hide: return CommitDeskViewModel::tr("&Hide");
    case DeskAction::Merge: return CommitDeskViewModel::tr("&Merge");
    case DeskAction::Split: return CommitDeskViewModel::tr("S&plit");
    case DeskAction::AcceptGuess: return CommitDeskViewModel::tr("&Accept guess");
    case DeskAction::Reset: return CommitDeskViewModel::tr("As in the &log");
    }
    Q_UNREACHABLE();
}

CommitDeskViewModel::CommitDeskViewModel(QObject *parent) : QObject(parent)
{
    // Later: the table is still at its editor, and the rows under it change.
    connect(
        &m_model, &CommitDeskModel::shownWanted, this,
        [this](const QString &commit, bool shown) { act(shown ? DeskAction::Show : DeskAction::Hide, {commit}); }, Qt::QueuedConnection);
    connect(&m_model, &CommitDeskModel::edited, this, [this](const DeskRows::Row &row, DeskColumn column, const QString &text) {
        QTimer::singleShot(0, this, [this, row, column, text] { edit(row, column, text); });
    });
}

void CommitDeskViewModel::setRelease(ReleasePtr release)
{
    const bool same = areOfOneVersion(release, m_release) && release->state.base == m_release->state.base;
    m_release = std::move(release);
    if (same && m_state == State::Ready)
        return;
    m_load.drop();
    m_state = State::Closed;
    m_past.clear();
    m_model.change([](DeskRows &rows) { rows = DeskRows(); });
    load();
    Q_EMIT changed();
}

void CommitDeskViewModel::setOpen(bool open)
{
    m_open = open;
    if (m_state == State::Failed)
        m_state = State::Closed;
    load();
}

void CommitDeskViewModel::load()
{
    if (!m_release || !m_open || m_state != State::Closed)
        return;
    m_state = State::Loading;
    Q_EMIT changed();
    m_load.start<std::shared_ptr<DeskRows>>(
        [release = m_release](const CancelToken &, const Job::Post &) -> domain::Result<std::shared_ptr<DeskRows>> {
            auto desk = engine::commitDesk(*release->project, release->state);
            if (!desk)
                return domain::failure(desk.error());
            return std::make_shared<DeskRows>(std::move(*desk));
        },
        [this](const domain::Result<std::shared_ptr<DeskRows>> &read) {
            m_state = read ? State::Ready : State::Failed;
            if (read) {
                m_model.change([&](DeskRows &rows) { rows = std::move(**read); });
                m_past.begin(choices());
            }
            Q_EMIT changed();
            if (!read)
                Q_EMIT failed(read.error());
        });
}

QString CommitDeskViewModel::counts() const
{
    const DeskRows::Counts &counts = m_model.rows().counts();
    QStringList parts{tr("%Ln commit(s)", nullptr, counts.commits), tr("%Ln shown", nullptr, counts.shown)};
    if (counts.unconventional > 0)
        parts << tr("%Ln follow no convention", nullptr, counts.unconventional);
    return parts.join(tr(", ", "between counts"));
}

void CommitDeskViewModel::setFilter(const QString &words)
{
    m_model.change([&](DeskRows &rows) { rows.setFilter(words); });
}

void CommitDeskViewModel::groupBy(std::optional<DeskColumn> column)
{
    m_model.change([&](DeskRows &rows) { rows.setGrouping(column); });
}

bool CommitDeskViewModel::fits(DeskAction action, const ObjectId &id) const
{
    const DeskCommit *commit = m_model.rows().find(id);
    if (!commit)
        return false;
    const NoteChoice *chosen = choices().of(id);
    const bool listed = commit->place == DeskCommit::Place::Shown || commit->place == DeskCommit::Place::Unconventional;
    const bool shown = chosen ? !chosen->entries.empty() : listed;
    switch (action) {
    case DeskAction::Show: return !shown;
    case DeskAction::Hide: return shown;
    case DeskAction::Merge: return true;
    case DeskAction::Split: return !commit->parts.empty() && (!chosen || chosen->entries.size() < 2);
    case DeskAction::AcceptGuess: return !chosen && domain::guessedEntry(commit->own);
    case DeskAction::Reset: return chosen != nullptr;
    }
    Q_UNREACHABLE();
}

bool CommitDeskViewModel::can(DeskAction action, const QStringList &commits) const
{
    if (action == DeskAction::Merge)
        return QSet(commits.begin(), commits.end()).size() > 1;
    return std::ranges::any_of(commits, [&](const QString &commit) { return fits(action, commit); });
}

void CommitDeskViewModel::act(DeskAction action, const QStringList &commits)
{
    if (!can(action, commits))
        return;
    NoteChoices next = choices();
    if (action == DeskAction::Merge) {
        next.put(merged(commits));
    } else {
        for (const QString &commit : commits)
            if (fits(action, commit))
                apply(action, commit, next);
    }
    choose(std::move(next));
}

void CommitDeskViewModel::apply(DeskAction action, const ObjectId &id, NoteChoices &next) const
{
    const DeskCommit &commit = *m_model.rows().find(id);
    NotesEntry own = commit.own;
    own.section.clear(); // the rules tell it
    switch (action) {
    case DeskAction::Show: return next.put({{id}, {own}});
    case DeskAction::Hide: {
        const NoteChoice *chosen = next.of(id);
        return next.put({chosen ? chosen->commits : std::vector<ObjectId>{id}, {}});
    }
    case DeskAction::Split: return next.put({{id}, commit.parts});
    case DeskAction::AcceptGuess: return next.put({{id}, {*domain::guessedEntry(own)}});
    case DeskAction::Reset: return next.forget(id);
    case DeskAction::Merge: return; // is not done to one
    }
}

/// One entry with the words of the first that has any, for all the commits, requests and people.
NoteChoice CommitDeskViewModel::merged(const QStringList &commits) const
{
    NoteChoice choice;
    NotesEntry entry;
    const auto addAll = [](auto &to, const auto &from) {
        for (const auto &item : from)
            if (std::ranges::find(to, item) == to.end())
                to.push_back(item);
    };
    for (const QString &id : commits) {
        const NoteChoice *chosen = choices().of(id);
        const NotesEntry &one = chosen && !chosen->entries.empty() ? chosen->entries.front() : m_model.rows().find(id)->own;
        addAll(choice.commits, chosen ? chosen->commits : std::vector<ObjectId>{id});
        if (entry.text.isEmpty()) {
            entry.text = one.text;
            entry.type = one.type;
            entry.scope = one.scope;
        }
        entry.breaking = entry.breaking || one.breaking;
        if (entry.migration.isEmpty())
            entry.migration = one.migration;
        addAll(entry.pullRequests, one.pullRequests);
        addAll(entry.people, one.people);
    }
    entry.commits = choice.commits;
    choice.entries = {std::move(entry)};
    return choice;
}

void CommitDeskViewModel::edit(const DeskRows::Row &row, DeskColumn column, const QString &text)
{
    const ObjectId id = m_model.rows().id(row);
    const NoteChoice *chosen = choices().of(id);
    NoteChoice choice = chosen ? *chosen : NoteChoice{{id}, {m_model.rows().commit(row).own}};
    if (row.part >= int(choice.entries.size()) || choice.entries.empty())
        return; // something else was chosen meanwhile
    NotesEntry &entry = choice.entries[size_t(qMax(0, row.part))];
    entry.section.clear();
    const QString words = text.simplified();
    if (column == DeskColumn::Type)
        entry.type = words.toLower();
    else if (column == DeskColumn::Scope)
        entry.scope = words;
    else if (!words.isEmpty())
        entry.text = words;
    NoteChoices next = choices();
    next.put(std::move(choice));
    choose(std::move(next));
}

void CommitDeskViewModel::choose(NoteChoices next)
{
    if (next == choices())
        return;
    m_past.add(next);
    show(next);
}

void CommitDeskViewModel::undo()
{
    if (canUndo())
        show(m_past.undo());
}

void CommitDeskViewModel::redo()
{
    if (canRedo())
        show(m_past.redo());
}

void CommitDeskViewModel::show(const NoteChoices &chosen)
{
    m_model.change([&](DeskRows &rows) { rows.setChoices(chosen); });
    Q_EMIT changed();
    m_save.start<void>(
        [release = m_release, chosen](const CancelToken &, const Job::Post &) {
            return release->project->choices->save(release->state.version.toString(), chosen);
        },
        [this](const domain::Status &end) {
            if (!end)
                return Q_EMIT failed(end.error());
            Q_EMIT kept();
        },
        Work::Turn::After);
}

} // namespace ui
