// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/desktable.h"
#include "ui/common/lookdelegate.h"
#include "ui/common/theme.h"
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace ui {

void makeDeskTable(QTreeView *table)
{
    constexpr int rowHeight = 24, narrowest = 72;
    table->setItemDelegate(new LookDelegate(table, rowHeight));
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(false);
    table->setRootIsDecorated(false);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->setTextElideMode(Qt::ElideRight);
    QHeaderView *header = table->header();
    header->setStretchLastSection(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    for (int column = 0; column < header->count(); ++column)
        header->resizeSection(column, qMax(narrowest, header->sectionSizeHint(column) + gap));
}

bool isCellsOwn(const QWidget &table)
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && focused != &table && table.isAncestorOf(focused);
}

void makeDeskTools(QLineEdit *filter, QPushButton *undo, QPushButton *redo, const char *prefix)
{
    const QString name = QLatin1String(prefix);
    filter->setObjectName(name + QLatin1String("Filter"));
    filter->setClearButtonEnabled(true);
    undo->setObjectName(name + QLatin1String("Undo"));
    undo->setIcon(symbol(QStringLiteral("undo")));
    redo->setObjectName(name + QLatin1String("Redo"));
}

} // namespace ui
