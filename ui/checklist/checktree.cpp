// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checktree.h"
#include "phrases/phrases.h"
#include "ui/common/access.h"
#include "ui/common/lookdelegate.h"
#include "ui/common/theme.h"
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace ui {
namespace {

QStringList stateWords()
{
    using domain::CheckState;
    QStringList words{ChecklistModel::tr("running")};
    for (const CheckState state : {CheckState::NotChecked, CheckState::Passed, CheckState::Failed, CheckState::Pending, CheckState::Waived})
        words << phrases::word(state);
    return words;
}

/// Of those that are the first one of a check.
QStringList actionWords()
{
    QStringList words;
    for (const CheckAction action : {CheckAction::Run, CheckAction::Stop, CheckAction::LookAgain, CheckAction::Ask, CheckAction::Confirm,
                                     CheckAction::Withdraw, CheckAction::OpenFile, CheckAction::OpenNotes})
        words << label(action);
    return words;
}

} // namespace

CheckTree::CheckTree(ChecklistModel &list, QWidget *parent) : QTreeView(parent), m_list(list), m_groups(list)
{
    m_rows.setSourceModel(&m_groups);
    setObjectName(QStringLiteral("checks"));
    setAccessibleName(tr("Checks"));
    setAccessibleDescription(tr("Enter does what the button of the check says; its menu has all that can be done."));
    setModel(&m_rows);
    letSelectionLead(this);
    setItemDelegate(new LookDelegate(this, 32));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setIndentation(wideGap);
    setTreePosition(ChecklistModel::TitleColumn);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(ChecklistModel::EvidenceColumn, QHeaderView::Stretch);
    header()->resizeSection(ChecklistModel::StateColumn, qMax(116, widestOf(stateWords(), *this) + 16 + 3 * gap));
    header()->resizeSection(ChecklistModel::TitleColumn, 288);
    header()->resizeSection(ChecklistModel::TimeColumn, qMax(96, header()->sectionSizeHint(ChecklistModel::TimeColumn)));
    header()->resizeSection(ChecklistModel::ActionColumn, qMax(124, widestOf(actionWords(), *this) + 5 * gap));

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CheckTree::placeButtons);
    const auto soon = [this] {
        m_soon.start();
    };
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckTree::chosen);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &CheckTree::unfold);
    connect(&m_rows, &QAbstractItemModel::dataChanged, this, soon);
    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above) {
        if (!above.isValid())
            expandAll();
        m_soon.start();
    });
    connect(&m_rows, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(this, &QTreeView::expanded, this, soon);
    connect(this, &QTreeView::collapsed, this, soon);
    unfold();
}

void CheckTree::unfold()
{
    expandAll();
    if (m_list.rowCount() > 0)
        setCurrentIndex(m_rows.index(0, 0, m_rows.index(0, 0)));
    m_soon.start();
}

QString CheckTree::currentId() const { return currentIndex().data(ChecklistModel::IdRole).toString(); }

void CheckTree::choose(const QString &id)
{
    const auto found = m_rows.match(m_rows.index(0, 0), ChecklistModel::IdRole, id, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        setCurrentIndex(found.first());
}

void CheckTree::setOnlyRemaining(bool only)
{
    m_rows.setOnlyRemaining(only);
    expandAll();
    m_soon.start();
}

void CheckTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // What was found is worth as much room as twice its heading; the titles are told on hover.
    const int lacks = 2 * header()->sectionSizeHint(ChecklistModel::EvidenceColumn) - header()->sectionSize(ChecklistModel::EvidenceColumn);
    if (isVisible() && lacks > 0)
        header()->resizeSection(ChecklistModel::TitleColumn, qMax(160, header()->sectionSize(ChecklistModel::TitleColumn) - lacks));
    m_soon.start();
}

void CheckTree::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    placeButtons();
}

void CheckTree::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !currentId().isEmpty())
        doFirst(currentId());
    else
        QTreeView::keyPressEvent(event);
}

/// Also for the key: then it stands at the chosen row.
void CheckTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex row = byMouse ? indexAt(event->pos()) : currentIndex();
    const QString id = row.data(ChecklistModel::IdRole).toString();
    if (id.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("checkMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CheckAction action : allOf(m_list.actions(id)))
        menu->addAction(label(action), this, [this, id, action] { Q_EMIT actionWanted(id, action); });
    menu->popup(viewport()->mapToGlobal(byMouse ? event->pos() : visualRect(row).center()));
}

void CheckTree::doFirst(const QString &id) { Q_EMIT actionWanted(id, m_list.actions(id).first); }

/// A group's name is a heading.
void CheckTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem heading = option;
    heading.font.setBold(!index.parent().isValid());
    QTreeView::drawRow(painter, heading, index);
}

void CheckTree::placeButtons()
{
    const QRect sight = viewport()->rect();
    size_t used = 0;
    for (QModelIndex row = indexAt(sight.topLeft()); row.isValid() && visualRect(row).top() <= sight.bottom(); row = indexBelow(row)) {
        const QString id = row.data(ChecklistModel::IdRole).toString();
        if (id.isEmpty())
            continue;
        QPushButton *button = used < m_buttons.size() ? m_buttons[used] : addButton();
        ++used;
        const QString words = label(m_list.actions(id).first);
        button->setObjectName(QStringLiteral("act:") + id);
        button->setText(words);
        button->setAccessibleName(tr("%1: %2").arg(words, phrases::title(m_list.result(id)->definition)));
        button->setGeometry(visualRect(row.siblingAtColumn(ChecklistModel::ActionColumn)).adjusted(smallGap, 2, -gap, -2));
        button->show();
    }
    for (; used < m_buttons.size(); ++used) {
        m_buttons[used]->setObjectName(QStringLiteral("spare"));
        m_buttons[used]->hide();
    }
}

QPushButton *CheckTree::addButton()
{
    auto *button = new QPushButton(viewport());
    button->setFocusPolicy(Qt::NoFocus); // Enter does the same, and Tab need not go through every row
    connect(button, &QPushButton::clicked, this, [this, button] { doFirst(button->objectName().section(QLatin1Char(':'), 1)); });
    m_buttons.push_back(button);
    return button;
}

} // namespace ui
