// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/proposalspanel.h"
#include "ui/common/access.h"
#include "ui/common/announcer.h"
#include "ui/common/lookdelegate.h"
#include "ui/common/theme.h"
#include "ui/notes/markdowneditor.h"
#include "ui/notes/notetracking.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace ui {
namespace {

constexpr int listHeight = 96;

} // namespace

ProposalsPanel::ProposalsPanel(NoteTracking &tracking, MarkdownEditor &editor, QWidget *parent)
    : QWidget(parent),
      m_tracking(tracking),
      m_editor(editor),
      m_title(new QLabel(this)),
      m_list(new QListView(this)),
      m_detail(new QLabel(this)),
      m_accept(new QPushButton(tr("Accept"), this)),
      m_refuse(new QPushButton(tr("Refuse"), this)),
      m_acceptAll(new QPushButton(tr("Accept all"), this)),
      m_refuseAll(new QPushButton(tr("Refuse all"), this))
{
    setObjectName(QStringLiteral("proposalsPanel"));
    build();
    connect(&m_tracking, &NoteTracking::changed, this, &ProposalsPanel::refresh);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(true, chosen()); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(false, chosen()); });
    connect(m_acceptAll, &QPushButton::clicked, this, [this] { decide(true, all()); });
    connect(m_refuseAll, &QPushButton::clicked, this, [this] { decide(false, all()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProposalsPanel::showDetail);
    const auto goTo = [this](const QModelIndex &index) {
        m_editor.goToLine(m_tracking.lineOf(index.row()));
    };
    connect(m_list, &QListView::activated, this, goTo);
    refresh();
}

void ProposalsPanel::build()
{
    m_title->setObjectName(QStringLiteral("proposalsTitle"));
    setType(m_title, Type::Strong);
    m_list->setObjectName(QStringLiteral("proposals"));
    m_list->setAccessibleName(tr("Changes that the commits ask for"));
    m_list->setModel(&m_tracking.proposals());
    letSelectionLead(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new LookDelegate(m_list, 24));
    m_list->setFixedHeight(listHeight);
    m_detail->setObjectName(QStringLiteral("proposalDetail"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setMargin(gap);
    m_accept->setObjectName(QStringLiteral("acceptProposal"));
    m_refuse->setObjectName(QStringLiteral("refuseProposal"));
    m_acceptAll->setObjectName(QStringLiteral("acceptAllProposals"));
    m_refuseAll->setObjectName(QStringLiteral("refuseAllProposals"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(gap, smallGap, gap, smallGap);
    row->setSpacing(gap);
    row->addWidget(m_accept);
    row->addWidget(m_refuse);
    row->addStretch(1);
    row->addWidget(m_acceptAll);
    row->addWidget(m_refuseAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLine(QFrame::HLine, this));
    m_title->setMargin(gap);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    layout->addWidget(m_detail);
    layout->addLayout(row);
}

QList<QWidget *> ProposalsPanel::stops() const { return {m_list, m_accept, m_refuse, m_acceptAll, m_refuseAll}; }

void ProposalsPanel::refresh()
{
    const int count = m_tracking.proposalCount();
    if (count == 0 && isAncestorOf(focusWidget()) && focusWidget()->hasFocus())
        m_editor.setFocus();
    setVisible(count > 0);
    m_title->setText(m_tracking.otherCount() == count ? tr("%n change(s) that you made in the other text", nullptr, count)
                                                      : tr("The commits ask for %n change(s) of what you wrote", nullptr, count));
    if (count > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
    if (count > m_told)
        Announcer::of(*this).say(m_title->text());
    m_told = count;
    if (!m_tracking.isCurrent() && isAncestorOf(focusWidget()) && focusWidget()->hasFocus())
        m_list->setFocus(); // a button that goes grey would give it to whatever comes next
    for (QPushButton *button : {m_acceptAll, m_refuseAll})
        button->setEnabled(m_tracking.isCurrent());
    showDetail();
}

void ProposalsPanel::showDetail()
{
    const std::set<int> row = chosen();
    m_detail->setText(row.empty() ? QString() : m_tracking.detailOf(*row.begin()));
    for (QPushButton *button : {m_accept, m_refuse})
        button->setEnabled(!row.empty() && m_tracking.isCurrent());
}

std::set<int> ProposalsPanel::chosen() const
{
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    return row >= 0 && row < m_tracking.proposalCount() ? std::set<int>{row} : std::set<int>();
}

std::set<int> ProposalsPanel::all() const
{
    std::set<int> numbers;
    for (int i = 0; i < m_tracking.proposalCount(); ++i)
        numbers.insert(numbers.end(), i);
    return numbers;
}

void ProposalsPanel::decide(bool accept, const std::set<int> &proposals)
{
    if (accept)
        m_tracking.accept(proposals);
    else
        m_tracking.refuse(proposals);
}

} // namespace ui
