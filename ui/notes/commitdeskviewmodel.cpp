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
using engine::DeskCommit;

namespace {

/// As its message says; the rules tell its section.
NotesEntry ownEntry(const DeskCommit &commit)
{
    NotesEntry own = commit.own;
    own.section.clear();
    return own;
}

void put(const QString &text, DeskColumn column, NotesEntry &entry)
{
    const QString words = text.simplified();
    if (column == DeskColumn::Type)
        entry.type = words.toLower();
    else if (column == DeskColumn::Scope)
        entry.scope = words;
    else if (column == DeskColumn::Section)
        entry.section = text;
    else if (column == DeskColumn::Migration)
        entry.migration = text.trimmed(); // may have lines, also of code
    else if (!words.isEmpty())
        entry.text = words;
}

} // namespace

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

CommitDeskViewModel::CommitDeskViewModel(QObject *parent)
    : ChoiceDesk({[](const engine::Project &project, const engine::ReleaseState &state) {
                      return engine::commitDesk(project, state).map([](engine::CommitDesk &&desk) {
                          return std::make_shared<DeskRows>(std::move(desk));
                      });
                  },
                  [](engine::ChoiceStore &store, const QString &version, const NoteChoices &, const NoteChoices &next) {
                      return store.save(version, next);
                  }},
                 parent)
{
    // Later: the table is still at its editor, and the rows under it change.
    connect(
        &model(), &CommitDeskModel::shownWanted, this,
        [this](const QString &commit, bool shown) { act(shown ? DeskAction::Show : DeskAction::Hide, {commit}); }, Qt::QueuedConnection);
    connect(&model(), &CommitDeskModel::edited, this, [this](const DeskRows::Row &row, DeskColumn column, const QString &text) {
        QTimer::singleShot(0, this, [this, row, column, text] { write({row}, column, text); });
    });
}

QString CommitDeskViewModel::counts() const
{
    const DeskRows::Counts &counts = model().rows().counts();
    QStringList parts{tr("%Ln commit(s)", nullptr, counts.commits), tr("%Ln shown", nullptr, counts.shown)};
    if (counts.unconventional > 0)
        parts << tr("%Ln follow no convention", nullptr, counts.unconventional);
    return parts.join(tr(", ", "between counts"));
}

void CommitDeskViewModel::groupBy(std::optional<DeskColumn> column)
{
    model().change([&](DeskRows &rows) { rows.setGrouping(column); });
}

bool CommitDeskViewModel::fits(DeskAction action, const ObjectId &id) const
{
    const DeskCommit *commit = model().rows().find(id);
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
    const DeskCommit &commit = *model().rows().find(id);
    const NotesEntry own = ownEntry(commit);
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
        const NotesEntry one = chosen && !chosen->entries.empty() ? chosen->entries.front() : ownEntry(*model().rows().find(id));
        addAll(choice.commits, chosen ? chosen->commits : std::vector<ObjectId>{id});
        if (entry.text.isEmpty()) {
            entry.text = one.text;
            entry.type = one.type;
            entry.scope = one.scope;
            entry.section = one.section;
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

QStringList CommitDeskViewModel::sections() const
{
    QStringList titles;
    for (const domain::NotesSection &section : model().rows().desk().rules.sections())
        titles << section.title;
    return titles;
}

bool CommitDeskViewModel::canWrite(const std::vector<DeskRows::Row> &rows, DeskColumn column) const
{
    return std::ranges::any_of(rows, [&](const DeskRows::Row &row) { return model().rows().canWrite(row, column); });
}

void CommitDeskViewModel::write(const std::vector<DeskRows::Row> &rows, DeskColumn column, const QString &text)
{
    NoteChoices next = choices();
    for (const DeskRows::Row &row : rows) {
        if (!model().rows().canWrite(row, column) || model().rows().text(row, column) == text)
            continue;
        const ObjectId id = model().rows().id(row);
        const NoteChoice *chosen = next.of(id);
        NoteChoice choice = chosen ? *chosen : NoteChoice{{id}, {ownEntry(model().rows().commit(row))}};
        put(text, column, choice.entries[size_t(qMax(0, row.part))]);
        next.put(std::move(choice));
    }
    choose(std::move(next));
}

} // namespace ui
