// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/deskrows.h"
#include "ui/common/texts.h"
#include <QCoreApplication>
#include <algorithm>

namespace ui {

using domain::NotesEntry;
using engine::DeskCommit;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommitDesk)
};

QString pullRequestsOf(const NotesEntry &entry)
{
    QStringList words;
    for (const int number : entry.pullRequests)
        words << QLatin1Char('#') + QString::number(number);
    return words.join(QLatin1String(", "));
}

} // namespace

DeskRows::DeskRows(engine::CommitDesk desk) : m_desk(std::move(desk))
{
    m_numbers.reserve(qsizetype(m_desk.commits.size()));
    for (quint32 i = 0; i < m_desk.commits.size(); ++i)
        m_numbers.insert(m_desk.commits[i].own.commits.front(), i);
    readRows();
    arrange();
}

void DeskRows::readRows()
{
    m_rows.clear();
    m_searched.clear();
    m_searchedEnds.clear();
    for (quint32 i = 0; i < m_desk.commits.size(); ++i) {
        const domain::NoteChoice *chosen = m_desk.choices.isEmpty() ? nullptr : choice({i, -1});
        const bool leads = chosen && chosen->commits.front() == m_desk.commits[i].own.commits.front();
        if (!leads || chosen->entries.empty())
            appendRow({i, -1});
        else
            for (int part = 0; part < int(chosen->entries.size()); ++part)
                appendRow({i, part});
    }
    count();
}

void DeskRows::appendRow(const Row &row)
{
    const NotesEntry &shown = entry(row);
    m_rows.push_back(row);
    for (const QString &words :
         {shown.type, shown.scope, shown.text, shown.migration, commit(row).own.people.front(), pullRequestsOf(shown), id(row)}) {
        m_searched += words.toCaseFolded().toStdString();
        m_searched += '\n';
    }
    m_searchedEnds.push_back(m_searched.size());
}

void DeskRows::count()
{
    m_counts = {int(m_desk.commits.size()), 0, 0};
    for (quint32 i = 0; i < m_desk.commits.size(); ++i) {
        const domain::NoteChoice *chosen = m_desk.choices.isEmpty() ? nullptr : choice({i, -1});
        const DeskCommit::Place place = m_desk.commits[i].place;
        const bool listed = place == DeskCommit::Place::Shown || place == DeskCommit::Place::Unconventional;
        m_counts.shown += (chosen ? !chosen->entries.empty() : listed) ? 1 : 0;
        m_counts.unconventional += place == DeskCommit::Place::Unconventional && !chosen ? 1 : 0;
    }
}

const NotesEntry &DeskRows::entry(const Row &row) const { return row.part < 0 ? commit(row).own : choice(row)->entries[size_t(row.part)]; }

bool DeskRows::isShown(const Row &row) const
{
    if (const domain::NoteChoice *chosen = choice(row))
        return !chosen->entries.empty();
    return commit(row).place == DeskCommit::Place::Shown || commit(row).place == DeskCommit::Place::Unconventional;
}

bool DeskRows::isMergedAway(const Row &row) const
{
    const domain::NoteChoice *chosen = choice(row);
    return chosen && !chosen->entries.empty() && chosen->commits.front() != id(row);
}

bool DeskRows::canWrite(const Row &row, DeskColumn column) const
{
    if (row.commit >= m_desk.commits.size() || !isShown(row) || isMergedAway(row))
        return false;
    const domain::NoteChoice *chosen = choice(row);
    if (row.part >= int(chosen ? chosen->entries.size() : 0))
        return false;
    switch (column) {
    case DeskColumn::Type:
    case DeskColumn::Scope:
    case DeskColumn::Text:
    case DeskColumn::Section: return true;
    case DeskColumn::Migration: return entry(row).breaking;
    default: return false;
    }
}

const DeskCommit *DeskRows::find(const domain::ObjectId &wanted) const
{
    const auto number = numberOf(wanted);
    return number ? &m_desk.commits[*number] : nullptr;
}

std::optional<quint32> DeskRows::numberOf(const domain::ObjectId &wanted) const
{
    const auto found = m_numbers.constFind(wanted);
    return found == m_numbers.cend() ? std::nullopt : std::optional(*found);
}

QString DeskRows::text(const Row &row, DeskColumn column) const
{
    switch (column) {
    case DeskColumn::Shown: return isShown(row) ? Words::tr("shown") : Words::tr("hidden");
    case DeskColumn::Type: return entry(row).type;
    case DeskColumn::Scope: return entry(row).scope;
    case DeskColumn::Text: return entry(row).text;
    case DeskColumn::Author: return commit(row).own.people.front();
    case DeskColumn::PullRequest: return pullRequestsOf(entry(row));
    case DeskColumn::Commit: return shortCommit(id(row));
    case DeskColumn::EndsIn: return endsIn(row);
    case DeskColumn::Section: return row.part >= 0 && m_desk.rules.section(entry(row).section) ? entry(row).section : QString();
    case DeskColumn::Migration: return entry(row).migration;
    }
    Q_UNREACHABLE();
}

QString DeskRows::endsIn(const Row &row) const
{
    if (isMergedAway(row))
        return Words::tr("merged with %1", "a commit").arg(shortCommit(choice(row)->commits.front()));
    const auto inSection = [&](const QString &section) {
        return entry(row).breaking ? Words::tr("%1, breaking", "a section of the notes").arg(section) : section;
    };
    if (const domain::NoteChoice *chosen = choice(row))
        return chosen->entries.empty() ? Words::tr("hidden by hand") : inSection(domain::sectionFor(entry(row), m_desk.rules));
    switch (commit(row).place) {
    case DeskCommit::Place::Shown: return inSection(commit(row).own.section);
    case DeskCommit::Place::TypeHidden: return Words::tr("hidden: type %1").arg(commit(row).own.type);
    case DeskCommit::Place::Merge: return Words::tr("hidden: a merge");
    case DeskCommit::Place::Reverted: return Words::tr("reverted");
    case DeskCommit::Place::Unconventional: return Words::tr("%1, no convention", "a section of the notes").arg(m_desk.rules.restTitle());
    }
    Q_UNREACHABLE();
}

void DeskRows::setChoices(domain::NoteChoices choices)
{
    m_desk.choices = std::move(choices);
    readRows();
    arrange();
}

void DeskRows::setFilter(const QString &words)
{
    m_filter.clear();
    for (const QString &word : words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        m_filter.push_back(word.toStdString());
    arrange();
}

void DeskRows::setOrder(std::optional<DeskColumn> column, Qt::SortOrder order)
{
    m_sorting = column;
    m_order = order;
    arrange();
}

void DeskRows::setGrouping(std::optional<DeskColumn> column)
{
    m_grouping = column;
    arrange();
}

std::string_view DeskRows::searched(size_t row) const
{
    const size_t begin = row == 0 ? 0 : m_searchedEnds[row - 1];
    return std::string_view(m_searched).substr(begin, m_searchedEnds[row] - begin);
}

bool DeskRows::matches(size_t row) const
{
    return std::ranges::all_of(m_filter, [text = searched(row)](const std::string &word) { return text.find(word) != text.npos; });
}

void DeskRows::arrange()
{
    std::vector<Row> rows;
    rows.reserve(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (matches(i))
            rows.push_back(m_rows[i]);
    if (m_sorting) {
        std::vector<std::pair<QString, Row>> keyed;
        keyed.reserve(rows.size());
        for (const Row &row : rows)
            keyed.emplace_back(text(row, *m_sorting), row);
        const auto less = [this](const auto &a, const auto &b) {
            return m_order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
        };
        std::ranges::stable_sort(keyed, less);
        std::ranges::transform(keyed, rows.begin(), [](const auto &pair) { return pair.second; });
    }
    m_groups.clear();
    if (!m_grouping) {
        if (!rows.empty())
            m_groups.push_back({{}, std::move(rows)});
        return;
    }
    QHash<QString, size_t> places;
    for (const Row &row : rows) {
        const QString title = text(row, *m_grouping);
        const auto known = places.constFind(title);
        const size_t place = known == places.cend() ? m_groups.size() : *known;
        if (known == places.cend()) {
            places.insert(title, place);
            m_groups.push_back({title, {}});
        }
        m_groups[place].rows.push_back(row);
    }
    const auto &sections = m_desk.rules.sections();
    const auto rank = [&](const Group &group) {
        return std::ranges::find(sections, group.title, &domain::NotesSection::title) - sections.begin();
    };
    std::ranges::stable_sort(m_groups, [&](const Group &a, const Group &b) {
        return std::pair(rank(a), a.title.toCaseFolded()) < std::pair(rank(b), b.title.toCaseFolded());
    });
}

} // namespace ui
