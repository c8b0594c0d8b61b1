// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/commitdesk.h"
#include "ui/common/access.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/notes/deskentry.h"
#include "ui/notes/desktable.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTreeView>
#include <array>

namespace ui {
namespace {

constexpr int mostRemembered = 200;

/// By the words of slipway's tests and of scripts that drive the window.
QString nameOf(DeskAction action)
{
    switch (action) {
    case DeskAction::Show: return QStringLiteral("deskShow");
    case DeskAction::Hide: return QStringLiteral("deskHide");
    case DeskAction::Merge: return QStringLiteral("deskMerge");
    case DeskAction::Split: return QStringLiteral("deskSplit");
    case DeskAction::AcceptGuess: return QStringLiteral("deskAcceptGuess");
    case DeskAction::Reset: return QStringLiteral("deskReset");
    }
    Q_UNREACHABLE();
}

constexpr std::array allActions = {DeskAction::Show,  DeskAction::Hide,        DeskAction::Merge,
                                   DeskAction::Split, DeskAction::AcceptGuess, DeskAction::Reset};

} // namespace

CommitDesk::CommitDesk(CommitDeskViewModel &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_counts(new QLabel(this)),
      m_filter(new QLineEdit(this)),
      m_groups(new QComboBox(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new QTreeView(this)),
      m_empty(new EmptyState(QStringLiteral("notes"), this)),
      m_entry(new DeskEntry(desk, this)),
      m_undo(new QPushButton(tr("&Undo"), this)),
      m_redo(new QPushButton(tr("R&edo"), this))
{
    setObjectName(QStringLiteral("commitDesk"));
    makeTable();
    m_stack->addWidget(inset(m_table, this));
    m_stack->addWidget(m_empty);
    m_empty->setAccessibleName(tr("No commits"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHeader());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeLine(QFrame::HLine, this));
    layout->addWidget(m_entry);
    layout->addLayout(makeActions());
    setFocusProxy(m_table);
    bind();
    refresh();
}

QLayout *CommitDesk::makeHeader()
{
    m_counts->setObjectName(QStringLiteral("deskCounts"));
    m_counts->setWordWrap(true);
    makeDeskTools(m_filter, m_undo, m_redo, "desk");
    m_filter->setAccessibleName(tr("Filter commits"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_groups->setObjectName(QStringLiteral("deskGroups"));
    m_groups->setAccessibleName(tr("Group commits by"));
    m_groups->addItem(tr("Not grouped"), -1);
    m_groups->addItem(tr("By section"), int(DeskColumn::EndsIn));
    m_groups->addItem(tr("By type"), int(DeskColumn::Type));
    m_groups->addItem(tr("By author"), int(DeskColumn::Author));
    auto *header = new QHBoxLayout;
    header->setContentsMargins(wideGap, 0, wideGap, gap);
    header->setSpacing(gap);
    header->addWidget(m_counts, 1);
    header->addWidget(m_filter);
    header->addWidget(m_groups);
    header->addWidget(m_undo);
    header->addWidget(m_redo);
    return header;
}

QLayout *CommitDesk::makeActions()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(wideGap, 0, wideGap, gap);
    row->setSpacing(gap);
    for (const DeskAction action : allActions) {
        auto *button = new QPushButton(label(action), this);
        button->setObjectName(nameOf(action));
        connect(button, &QPushButton::clicked, this, [this, action] { m_desk.act(action, selected()); });
        m_actions[action] = button;
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

void CommitDesk::makeTable()
{
    m_table->setObjectName(QStringLiteral("deskTable"));
    m_table->setAccessibleName(tr("Commits"));
    m_table->setAccessibleDescription(tr("Space shows or hides, F2 writes, Enter opens the commit; its menu has all that can be done."));
    m_table->setModel(&m_desk.model());
    makeDeskTable(m_table);
    QHeaderView *header = m_table->header();
    for (const auto &[column, width] :
         {std::pair(DeskColumn::Shown, 64), std::pair(DeskColumn::Scope, 96), std::pair(DeskColumn::Author, 128),
          std::pair(DeskColumn::Commit, 96), std::pair(DeskColumn::EndsIn, 176)})
        header->resizeSection(int(column), qMax(width, header->sectionSizeHint(int(column))));
    header->setSectionResizeMode(int(DeskColumn::Text), QHeaderView::Stretch);
    m_table->installEventFilter(this);
}

void CommitDesk::bind()
{
    connect(&m_desk, &CommitDeskViewModel::changed, this, &CommitDesk::refresh);
    connect(&m_desk.model(), &QAbstractItemModel::modelAboutToBeReset, this, &CommitDesk::rememberPlace);
    connect(&m_desk.model(), &QAbstractItemModel::modelReset, this, &CommitDesk::restorePlace);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CommitDesk::refreshActions);
    connect(m_filter, &QLineEdit::textChanged, &m_desk, &CommitDeskViewModel::setFilter);
    connect(m_groups, &QComboBox::currentIndexChanged, this, [this] {
        const int column = m_groups->currentData().toInt();
        m_desk.groupBy(column < 0 ? std::nullopt : std::optional(DeskColumn(column)));
    });
    connect(m_undo, &QPushButton::clicked, &m_desk, &CommitDeskViewModel::undo);
    connect(m_redo, &QPushButton::clicked, &m_desk, &CommitDeskViewModel::redo);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CommitDesk::openMenu);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == int(DeskColumn::Commit) && !commitAt(index).isEmpty())
            Q_EMIT commitWanted(commitAt(index));
    });
    connect(m_empty, &EmptyState::actionWanted, this, [this] { m_desk.setOpen(true); });
}

void CommitDesk::refresh()
{
    const bool ready = m_desk.state() == CommitDeskViewModel::State::Ready;
    m_counts->setText(ready ? m_desk.counts() : QString());
    m_filter->setEnabled(ready);
    m_groups->setEnabled(ready);
    if (m_desk.state() == CommitDeskViewModel::State::Failed)
        m_empty->tell(tr("The commits could not be read"), tr("What stands in the way is said above."), tr("Look &again"));
    else if (!ready)
        m_empty->tellLoading(tr("Reading the commits…"));
    else if (m_desk.model().rows().desk().commits.empty())
        m_empty->tell(tr("No commit since the last release"), tr("As soon as there is one it stands here."));
    m_stack->setCurrentIndex(ready && !m_desk.model().rows().desk().commits.empty() ? 0 : 1);
    refreshActions();
}

void CommitDesk::refreshActions()
{
    const QStringList commits = selected();
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        it.value()->setEnabled(m_desk.can(it.key(), commits));
    m_entry->show(selectedRows());
    m_undo->setEnabled(m_desk.canUndo());
    m_redo->setEnabled(m_desk.canRedo());
}

void CommitDesk::rememberPlace()
{
    if (m_desk.model().rowCount() == 0)
        return; // they are read anew
    m_kept = selected().mid(0, mostRemembered);
    m_top = m_table->verticalScrollBar()->value();
}

void CommitDesk::restorePlace()
{
    m_table->setRootIsDecorated(m_groups->currentIndex() > 0);
    if (m_groups->currentIndex() > 0) // not expandAll(), which keeps every row in mind: half a minute for 100,000
        for (int group = 0; group < m_desk.model().rowCount(); ++group) {
            m_table->setFirstColumnSpanned(group, {}, true);
            m_table->expand(m_desk.model().index(group, 0));
        }
    QItemSelection selection;
    for (const QString &commit : std::as_const(m_kept))
        if (const QModelIndex index = m_desk.model().find(commit); index.isValid())
            selection.select(index, index);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!selection.isEmpty())
        m_table->selectionModel()->setCurrentIndex(selection.indexes().front(), QItemSelectionModel::NoUpdate);
    m_table->verticalScrollBar()->setValue(m_top);
    refreshActions();
}

void CommitDesk::openMenu(const QPoint &at)
{
    const QStringList commits = selected();
    if (commits.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("deskMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const DeskAction action : allActions)
        menu->addAction(label(action), this, [this, action, commits] { m_desk.act(action, commits); })
            ->setEnabled(m_desk.can(action, commits));
    menu->addMenu(makeSectionMenu(menu));
    menu->addSeparator();
    menu->addAction(tr("&Open commit"), this, [this, commits] { Q_EMIT commitWanted(commits.front()); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

QMenu *CommitDesk::makeSectionMenu(QWidget *parent)
{
    const std::vector<DeskRows::Row> rows = selectedRows();
    auto *menu = new QMenu(tr("Se&ction"), parent);
    menu->setEnabled(m_desk.canWrite(rows, DeskColumn::Section));
    for (const QString &section : QStringList{QString()} + m_desk.sections())
        menu->addAction(sectionLabel(section).replace(QLatin1Char('&'), QLatin1String("&&")), this,
                        [this, rows, section] { m_desk.write(rows, DeskColumn::Section, section); });
    return menu;
}

bool CommitDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != m_table || isCellsOwn(*static_cast<QWidget *>(watched)))
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const QString current = commitAt(m_table->currentIndex());
    if (key->matches(QKeySequence::Undo))
        m_desk.undo();
    else if (key->matches(QKeySequence::Redo))
        m_desk.redo();
    else if (key->matches(QKeySequence::Find))
        m_filter->setFocus(Qt::ShortcutFocusReason);
    else if (isEnter && !current.isEmpty())
        Q_EMIT commitWanted(current);
    else if (key->key() == Qt::Key_Space && !selected().isEmpty())
        m_desk.act(m_desk.can(DeskAction::Hide, selected()) ? DeskAction::Hide : DeskAction::Show, selected());
    else
        return false;
    return true;
}

/// The words of a commit come before who wrote them.
void CommitDesk::resizeEvent(QResizeEvent *event)
{
    constexpr int narrow = 900;
    QWidget::resizeEvent(event);
    for (const DeskColumn column : {DeskColumn::Author, DeskColumn::PullRequest})
        m_table->setColumnHidden(int(column), width() < narrow);
}

QStringList CommitDesk::selected() const
{
    QStringList commits;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        if (const QString id = commitAt(index); !id.isEmpty() && (commits.isEmpty() || commits.last() != id))
            commits << id;
    return commits;
}

std::vector<DeskRows::Row> CommitDesk::selectedRows() const
{
    std::vector<DeskRows::Row> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        if (const DeskRows::Row *row = m_desk.model().row(index))
            rows.push_back(*row);
    return rows;
}

QString CommitDesk::commitAt(const QModelIndex &index) const { return index.data(CommitDeskModel::IdRole).toString(); }

QList<QWidget *> CommitDesk::stops() const
{
    QList<QWidget *> stops = QList<QWidget *>{m_filter, m_groups, m_undo, m_redo, m_table} + m_entry->stops();
    for (const DeskAction action : allActions)
        stops << m_actions[action];
    return stops;
}

} // namespace ui
