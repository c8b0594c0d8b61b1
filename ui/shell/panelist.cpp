// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panelist.h"
#include "ui/common/access.h"
#include "ui/common/theme.h"
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {
namespace {

/// The badge stands at the far end of the row.
class BadgeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : quietText(option.palette));
        const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
        painter->drawText(option.rect.adjusted(gap, 0, -gap, 0), int(Qt::AlignVCenter | Qt::AlignAbsolute | end),
                          index.data(PaneList::BadgeRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + 64, 40};
    }
};

} // namespace

PaneList::PaneList(QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("panes"));
    setAccessibleName(tr("Panes"));
    setModel(&m_model);
    setItemDelegate(new BadgeDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(176);
    letSelectionLead(this);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { Q_EMIT paneChosen(index.row()); });
}

void PaneList::addPane(const QString &symbolName, const QString &words)
{
    auto *item = new QStandardItem(symbol(symbolName), words);
    item->setAccessibleText(words);
    m_model.appendRow(item);
}

void PaneList::setBadge(int pane, const QString &badge, const QString &spoken)
{
    QStandardItem *item = m_model.item(pane);
    item->setData(badge, BadgeRole);
    item->setAccessibleText(spoken.isEmpty() ? item->text() : tr("%1, %2").arg(item->text(), spoken));
}

} // namespace ui
