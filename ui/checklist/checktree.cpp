// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checktree.h"
#include "phrases/phrases.h"
#include "ui/common/lookdelegate.h"
#include "ui/common/theme.h"
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>

namespace ui {

CheckTree::CheckTree(ChecklistModel &list, QWidget *parent) : QTreeView(parent), m_list(list), m_groups(list)
{
    m_rows.setSourceModel(&m_groups);
    setObjectName(QStringLiteral("checks"));
    setAccessibleName(tr("Checks"));
    setModel(&m_rows);
    setItemDelegate(new LookDelegate(this, 32));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setIndentation(wideGap);
    setTreePosition(ChecklistModel::TitleColumn);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(ChecklistModel::EvidenceColumn, QHeaderView::Stretch);
    header()->resizeSection(ChecklistModel::StateColumn, 116);
    header()->resizeSection(ChecklistModel::TitleColumn, 288);
    header()->resizeSection(ChecklistModel::TimeColumn, 96);
    header()->resizeSection(ChecklistModel::ActionColumn, 124);

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
    m_soon.start();
}

void CheckTree::scrollContentsBy(int dx, int dy)
{
    QTreeView::scrollContentsBy(dx, dy);
    placeButtons();
}

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
        button->setGeometry(visualRect(row.siblingAtColumn(ChecklistModel::ActionColumn)).adjusted(smallGap, smallGap, -gap, -smallGap));
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
    connect(button, &QPushButton::clicked, this, [this, button] { Q_EMIT pressed(button->objectName().section(QLatin1Char(':'), 1)); });
    m_buttons.push_back(button);
    return button;
}

} // namespace ui
