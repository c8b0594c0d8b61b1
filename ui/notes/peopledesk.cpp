// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/peopledesk.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/notes/desktable.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <array>

namespace ui {
namespace {

/// By the words of slipway's tests and of scripts that drive the window.
QString nameOf(PeopleAction action)
{
    switch (action) {
    case PeopleAction::Anonymise: return QStringLiteral("peopleAnonymise");
    case PeopleAction::LeaveOut: return QStringLiteral("peopleLeaveOut");
    case PeopleAction::PutBack: return QStringLiteral("peoplePutBack");
    }
    Q_UNREACHABLE();
}

constexpr std::array allActions = {PeopleAction::Anonymise, PeopleAction::LeaveOut, PeopleAction::PutBack};

} // namespace

PeopleDesk::PeopleDesk(PeopleDeskViewModel &people, QWidget *parent)
    : QWidget(parent),
      m_people(people),
      m_counts(new QLabel(this)),
      m_filter(new QLineEdit(this)),
      m_scope(new QComboBox(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new QTreeView(this)),
      m_commits(new QTreeView(this)),
      m_empty(new EmptyState(QStringLiteral("notes"), this)),
      m_showAs(new QPushButton(tr("Show a&s…"), this)),
      m_logins(new QPushButton(tr("Ask for &logins"), this)),
      m_newcomers(new QCheckBox(tr("Mark first con&tributions"), this)),
      m_undo(new QPushButton(tr("&Undo"), this)),
      m_redo(new QPushButton(tr("R&edo"), this))
{
    setObjectName(QStringLiteral("peopleDesk"));
    m_stack->addWidget(makeTables());
    m_stack->addWidget(m_empty);
    m_empty->setAccessibleName(tr("Nobody"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHeader());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeLine(QFrame::HLine, this));
    layout->addLayout(makeActions());
    setFocusProxy(m_table);
    bind();
    refresh();
}

QLayout *PeopleDesk::makeHeader()
{
    m_counts->setObjectName(QStringLiteral("peopleCounts"));
    makeDeskTools(m_filter, m_undo, m_redo, "people");
    m_filter->setAccessibleName(tr("Filter people"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_scope->setObjectName(QStringLiteral("peopleScope"));
    m_scope->setAccessibleName(tr("What is chosen counts for"));
    m_scope->addItem(tr("For this release"));
    m_scope->addItem(tr("For every release"));
    auto *header = new QHBoxLayout;
    header->setContentsMargins(wideGap, 0, wideGap, gap);
    header->setSpacing(gap);
    header->addWidget(m_counts, 1);
    header->addWidget(m_filter);
    header->addWidget(m_scope);
    header->addWidget(m_undo);
    header->addWidget(m_redo);
    return header;
}

QWidget *PeopleDesk::makeTables()
{
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_table->setAccessibleName(tr("People"));
    m_table->setAccessibleDescription(tr("F2 writes the name, Enter goes to the commits; its menu has all that can be done."));
    m_table->setModel(&m_people.model());
    makeDeskTable(m_table);
    m_table->header()->resizeSection(int(PeopleColumn::Name), 168);
    m_table->header()->resizeSection(int(PeopleColumn::Roles), 128);
    m_table->header()->resizeSection(int(PeopleColumn::Address), 184);
    m_table->header()->setSectionResizeMode(int(PeopleColumn::Remark), QHeaderView::Stretch);

    m_commits->setObjectName(QStringLiteral("peopleCommits"));
    m_commits->setAccessibleName(tr("Commits of the chosen person"));
    m_commits->setAccessibleDescription(tr("Enter opens the commit."));
    m_commits->setModel(&m_people.commits());
    makeDeskTable(m_commits);
    m_commits->setSortingEnabled(false);
    m_commits->header()->setSortIndicatorShown(false);
    m_commits->setSelectionMode(QAbstractItemView::SingleSelection);
    m_commits->header()->setSectionResizeMode(PersonCommitsModel::SubjectColumn, QHeaderView::Stretch);
    for (QTreeView *table : {m_table, m_commits})
        table->installEventFilter(this);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("peopleSplitter"));
    splitter->addWidget(inset(m_table, this));
    splitter->addWidget(inset(m_commits, this));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(0, false);
    return splitter;
}

QLayout *PeopleDesk::makeActions()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(wideGap, gap, wideGap, gap);
    row->setSpacing(gap);
    m_showAs->setObjectName(QStringLiteral("peopleShowAs"));
    row->addWidget(m_showAs);
    for (const PeopleAction action : allActions) {
        auto *button = new QPushButton(label(action), this);
        button->setObjectName(nameOf(action));
        connect(button, &QPushButton::clicked, this, [this, action] { m_people.act(action, selected()); });
        m_actions[action] = button;
        row->addWidget(button);
    }
    row->addStretch(1);
    m_logins->setObjectName(QStringLiteral("peopleLogins"));
    row->addWidget(m_logins);
    m_newcomers->setObjectName(QStringLiteral("peopleNewcomers"));
    row->addWidget(m_newcomers);
    return row;
}

void PeopleDesk::bind()
{
    connect(&m_people, &PeopleDeskViewModel::changed, this, &PeopleDesk::refresh);
    connect(&m_people.model(), &QAbstractItemModel::modelAboutToBeReset, this, &PeopleDesk::rememberPlace);
    connect(&m_people.model(), &QAbstractItemModel::modelReset, this, &PeopleDesk::restorePlace);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeopleDesk::followSelection);
    connect(m_filter, &QLineEdit::textChanged, &m_people, &PeopleDeskViewModel::setFilter);
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this](int index) { m_people.setForProject(index == 1); });
    connect(m_showAs, &QPushButton::clicked, this, [this] {
        m_table->setFocus();
        m_table->edit(m_table->selectionModel()->selectedRows(int(PeopleColumn::Name)).value(0));
    });
    connect(m_newcomers, &QCheckBox::toggled, &m_people, &PeopleDeskViewModel::markNewcomers);
    connect(m_logins, &QPushButton::clicked, &m_people, &PeopleDeskViewModel::askForLogins);
    connect(m_undo, &QPushButton::clicked, &m_people, &PeopleDeskViewModel::undo);
    connect(m_redo, &QPushButton::clicked, &m_people, &PeopleDeskViewModel::redo);
    connect(m_table, &QWidget::customContextMenuRequested, this, &PeopleDesk::openMenu);
    connect(m_commits, &QAbstractItemView::doubleClicked, this, &PeopleDesk::openCommit);
    connect(m_empty, &EmptyState::actionWanted, this, [this] { m_people.setOpen(true); });
}

void PeopleDesk::refresh()
{
    const bool ready = m_people.state() == PeopleDeskViewModel::State::Ready;
    const bool isEmpty = m_people.model().rows().desk().credits.ledger.people.empty();
    m_counts->setText(ready ? m_people.counts() : QString());
    m_filter->setEnabled(ready);
    m_scope->setEnabled(ready);
    if (m_people.state() == PeopleDeskViewModel::State::Failed)
        m_empty->tell(tr("The people could not be read"), tr("What stands in the way is said above."), tr("Look &again"));
    else if (!ready)
        m_empty->tellLoading(tr("Reading who took part…"));
    else if (isEmpty)
        m_empty->tell(tr("Nobody since the last release"), tr("As soon as there is a commit its people stand here."));
    m_stack->setCurrentIndex(ready && !isEmpty ? 0 : 1);
    const QSignalBlocker quiet(m_newcomers);
    m_newcomers->setChecked(m_people.marksNewcomers());
    m_newcomers->setEnabled(m_people.canMarkNewcomers());
    m_logins->setVisible(m_people.hasForge());
    m_logins->setEnabled(m_people.canAskForLogins());
    refreshActions();
}

void PeopleDesk::refreshActions()
{
    const QStringList people = selected();
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        it.value()->setEnabled(m_people.can(it.key(), people));
    m_showAs->setEnabled(people.size() == 1);
    m_undo->setEnabled(m_people.canUndo());
    m_redo->setEnabled(m_people.canRedo());
}

void PeopleDesk::followSelection()
{
    const QStringList people = selected();
    m_people.showCommitsOf(people.size() == 1 ? people.front() : QString());
    refreshActions();
}

void PeopleDesk::rememberPlace()
{
    m_kept = selected();
    m_keptCurrent = keyAt(m_table->currentIndex());
    m_top = m_table->verticalScrollBar()->value();
}

void PeopleDesk::restorePlace()
{
    const PeopleModel &model = m_people.model();
    QItemSelection selection;
    for (const QString &key : std::as_const(m_kept))
        if (const int row = model.rows().rowOf(key); row >= 0)
            selection.select(model.index(row, 0), model.index(row, 0));
    if (const int row = model.rows().rowOf(m_keptCurrent); row >= 0)
        m_table->selectionModel()->setCurrentIndex(model.index(row, 0), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->verticalScrollBar()->setValue(m_top);
    followSelection();
}

void PeopleDesk::openMenu(const QPoint &at)
{
    const QStringList people = selected();
    if (people.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("peopleMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (people.size() == 1) {
        menu->addAction(m_showAs->text(), m_showAs, &QPushButton::click);
        for (const QString &spelling : m_people.spellingsOf(people.front()))
            menu->addAction(tr("Show as %1").arg(QString(spelling).replace(QLatin1Char('&'), QLatin1String("&&"))), this,
                            [this, key = people.front(), spelling] { m_people.rename(key, spelling); });
    }
    for (const PeopleAction action : allActions)
        menu->addAction(label(action), this, [this, action, people] { m_people.act(action, people); })
            ->setEnabled(m_people.can(action, people));
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void PeopleDesk::openCommit()
{
    const QString id = m_commits->currentIndex().data(PersonCommitsModel::IdRole).toString();
    if (!id.isEmpty())
        Q_EMIT commitWanted(id);
}

void PeopleDesk::goToCommits()
{
    if (m_people.commits().rowCount() == 0)
        return;
    m_commits->setFocus(Qt::OtherFocusReason);
    m_commits->setCurrentIndex(m_people.commits().index(0, 0));
}

bool PeopleDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || (watched != m_table && watched != m_commits) || isCellsOwn(*static_cast<QWidget *>(watched)))
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->matches(QKeySequence::Undo))
        m_people.undo();
    else if (key->matches(QKeySequence::Redo))
        m_people.redo();
    else if (key->matches(QKeySequence::Find))
        m_filter->setFocus(Qt::ShortcutFocusReason);
    else if (isEnter && watched == m_commits)
        openCommit();
    else if (isEnter)
        goToCommits();
    else
        return false;
    return true;
}

QStringList PeopleDesk::selected() const
{
    QStringList people;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        people << keyAt(index);
    return people;
}

QString PeopleDesk::keyAt(const QModelIndex &index) const { return index.data(PeopleModel::KeyRole).toString(); }

QList<QWidget *> PeopleDesk::stops() const
{
    QList<QWidget *> stops{m_filter, m_scope, m_undo, m_redo, m_table, m_commits, m_showAs};
    for (const PeopleAction action : allActions)
        stops << m_actions[action];
    return stops << m_logins << m_newcomers;
}

} // namespace ui
