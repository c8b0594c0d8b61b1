// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/credits.h"

namespace ui {

/// What can be told of somebody who is credited, and what the table is sorted by.
enum class PeopleColumn { Name, Credit, Roles, Commits, FirstTime, Address, Login, Remark };
constexpr int peopleColumnCount = 8;

/// How people are credited, of the release and of the project.
struct CreditChoices {
    domain::PeopleChoices ofProject;
    domain::PeopleChoices ofRelease;
    bool operator==(const CreditChoices &) const = default;
};

/// The rows of the people of a release: finds and sorts them, and puts what is told of them into words. Knows no model.
class PeopleRows {
public:
    explicit PeopleRows(engine::PeopleDesk desk = {});

    const engine::PeopleDesk &desk() const { return m_desk; }
    CreditChoices choices() const { return {m_desk.ofProject, m_desk.ofRelease}; }
    void setChoices(CreditChoices choices);
    void setBefore(const QSet<QString> &before); ///< who wrote something before this release
    bool knowsFirstTime() const { return m_knowsFirstTime; }
    QSet<QString> newcomers() const; ///< among those whom notes name

    /// Each word has to be in the row, whatever its case.
    void setFilter(const QString &words);
    void setOrder(std::optional<PeopleColumn> column, Qt::SortOrder order);

    int count() const { return int(m_shown.size()); }
    const domain::CreditLedger::Entry &entry(int row) const { return m_desk.credits.ledger.people[m_shown[size_t(row)]]; }
    const domain::CreditLedger::Entry *find(const QString &key) const;
    int rowOf(const QString &key) const; ///< -1: there is none, or the filter hides it
    /// As they are credited now; nullopt: they are not.
    std::optional<domain::PersonChoice> credited(const domain::CreditLedger::Entry &entry) const;
    QString name(const domain::CreditLedger::Entry &entry) const; ///< as notes write it; of somebody hidden, as commits do
    QString text(const domain::CreditLedger::Entry &entry, PeopleColumn column) const;

private:
    void arrange();
    bool matches(const domain::CreditLedger::Entry &entry) const;
    QString creditWords(const domain::CreditLedger::Entry &entry) const;

    engine::PeopleDesk m_desk;
    domain::PeopleChoices m_joined;
    bool m_knowsFirstTime = false;
    QStringList m_filter;
    std::optional<PeopleColumn> m_sorting;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<size_t> m_shown; ///< in the ledger
};

/// "author", as people read it.
QString wordOf(domain::CreditRole role);

} // namespace ui
