// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/logtools.h"
#include "ui/common/logview.h"
#include "ui/common/textsearch.h"
#include "ui/common/theme.h"
#include <QComboBox>
#include <QHBoxLayout>

namespace ui {

using engine::LogLevel;

LogTools::LogTools(LogView *log, QWidget *parent) : QWidget(parent)
{
    auto *search = new TextSearch(log, this);
    connect(log, &LogView::refilled, search, &TextSearch::markAll);
    auto *levels = new QComboBox(this);
    levels->setObjectName(log->objectName() + QLatin1String("Level"));
    levels->setAccessibleName(tr("What the log shows"));
    levels->addItem(tr("Everything"), int(LogLevel::Output));
    levels->addItem(tr("Notes and problems"), int(LogLevel::Note));
    levels->addItem(tr("Warnings and failures"), int(LogLevel::Warning));
    levels->setItemData(1, tr("Without what the programs said"), Qt::ToolTipRole);
    connect(levels, &QComboBox::currentIndexChanged, log,
            [log, levels](int row) { log->setLeast(LogLevel(levels->itemData(row).toInt())); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(search);
    layout->addWidget(levels);
}

} // namespace ui
