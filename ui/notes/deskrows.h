// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/commitdesk.h"
#include <string>

namespace ui {

/// What can be told of a row of the commit desk, and what commits are grouped and sorted by. The table has the first eight; the
/// section that a person chose (empty: the rules tell it) and the migration are written beside it.
enum class DeskColumn { Shown, Type, Scope, Text, Author, PullRequest, Commit, EndsIn, Section, Migration };
constexpr int deskColumnCount = 8;

/// The rows of the commit desk: one for each commit, and for each further entry it was split into. Finds, sorts and
/// groups a hundred thousand within a frame or three. Knows no model.
class DeskRows {
public:
    struct Row {
        quint32 commit = 0;
        int part = -1; ///< of the entries that were chosen; -1: none
    };
    struct Group {
        QString title; ///< empty when nothing is grouped
        std::vector<Row> rows;
    };

    explicit DeskRows(engine::CommitDesk desk = {});

    const engine::CommitDesk &desk() const { return m_desk; }
    const domain::NoteChoices &choices() const { return m_desk.choices; }
    const engine::DeskCommit &commit(const Row &row) const { return m_desk.commits[row.commit]; }
    const domain::ObjectId &id(const Row &row) const { return commit(row).own.commits.front(); }
    const domain::NoteChoice *choice(const Row &row) const { return m_desk.choices.of(id(row)); }
    /// As it is shown, or would be.
    const domain::NotesEntry &entry(const Row &row) const;
    bool isShown(const Row &row) const;
    /// The entry stands with the first commit that it is made of.
    bool isMergedAway(const Row &row) const;
    /// Also of a row that is no longer there.
    bool canWrite(const Row &row, DeskColumn column) const;
    QString text(const Row &row, DeskColumn column) const;
    const engine::DeskCommit *find(const domain::ObjectId &id) const;
    std::optional<quint32> numberOf(const domain::ObjectId &id) const; ///< among the commits

    void setChoices(domain::NoteChoices choices);
    /// Each word has to be in the row, whatever its case.
    void setFilter(const QString &words);
    void setOrder(std::optional<DeskColumn> column, Qt::SortOrder order);
    void setGrouping(std::optional<DeskColumn> column);
    const std::vector<Group> &groups() const { return m_groups; }

    struct Counts {
        int commits = 0;
        int shown = 0; ///< commits that are in an entry
        int unconventional = 0; ///< that nobody gave a type
    };
    const Counts &counts() const { return m_counts; }

private:
    void readRows();
    void appendRow(const Row &row);
    void count();
    void arrange();
    bool matches(size_t row) const;
    QString endsIn(const Row &row) const;
    std::string_view searched(size_t row) const;

    engine::CommitDesk m_desk;
    QHash<domain::ObjectId, quint32> m_numbers;
    std::vector<Row> m_rows; ///< all, newest first
    std::string m_searched;  ///< what the filter looks into, of one row after another
    std::vector<size_t> m_searchedEnds;
    std::vector<std::string> m_filter;
    std::optional<DeskColumn> m_sorting;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::optional<DeskColumn> m_grouping;
    std::vector<Group> m_groups;
    Counts m_counts;
};

} // namespace ui
