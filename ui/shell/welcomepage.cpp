// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"
#include "ui/common/iconlabel.h"
#include "ui/common/theme.h"
#include "ui/shell/recentdelegate.h"
#include "ui/shell/recentmodel.h"
#include "ui_welcomepage.h"
#include <QAction>
#include <QPainter>

namespace ui {

WelcomePage::WelcomePage(RecentModel &recent, QWidget *parent)
    : QWidget(parent), m_recent(recent), m_form(std::make_unique<Ui::WelcomePage>())
{
    m_form->setupUi(this);
    auto *logo = new IconLabel(this, 72);
    logo->setIcon(symbol(QStringLiteral("slipway")));
    m_form->head->insertWidget(0, logo);
    setType(m_form->title, Type::Display);
    m_form->open->setIcon(symbol(QStringLiteral("open")));
    m_form->clone->setIcon(symbol(QStringLiteral("clone")));
    m_form->forgetMissing->setIcon(symbol(QStringLiteral("remove")));
    m_form->sample->setIcon(symbol(QStringLiteral("sample")));
    connect(m_form->open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(m_form->clone, &QPushButton::clicked, this, &WelcomePage::cloneWanted);
    connect(m_form->sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    buildList();
    refresh();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::buildList()
{
    auto *list = m_form->recent;
    list->setModel(&m_recent);
    list->setItemDelegate(new RecentDelegate(list));
    auto *open = new QAction(symbol(QStringLiteral("open")), tr("Open"), list);
    auto *forget = new QAction(symbol(QStringLiteral("remove")), tr("Remove from list"), list);
    open->setObjectName(QStringLiteral("openRecent"));
    forget->setObjectName(QStringLiteral("forgetRecent"));
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    list->addActions({open, forget});
    connect(open, &QAction::triggered, this, [this] { choose(m_form->recent->currentIndex()); });
    connect(forget, &QAction::triggered, this, &WelcomePage::forgetCurrent);
    connect(list, &QListView::activated, this, &WelcomePage::choose);
    connect(list, &QListView::clicked, this, &WelcomePage::choose);
    connect(&m_recent, &QAbstractItemModel::modelReset, this, &WelcomePage::refresh);
    connect(&m_recent, &QAbstractItemModel::dataChanged, this, &WelcomePage::offerToForget);
    connect(m_form->forgetMissing, &QPushButton::clicked, this, &WelcomePage::forgetMissing);
}

void WelcomePage::refresh()
{
    const bool any = m_recent.rowCount() > 0;
    m_form->recent->setVisible(any);
    m_form->recentTitle->setVisible(any);
    for (QWidget *part : {static_cast<QWidget *>(m_form->open), static_cast<QWidget *>(m_form->clone),
                          static_cast<QWidget *>(m_form->sample), static_cast<QWidget *>(m_form->recent)})
        part->setEnabled(!m_busy);
    m_form->busy->setVisible(m_busy);
    m_form->hint->setText(m_dropTarget ? tr("Drop the folder to open it.") : tr("You can also drop a folder here."));
    offerToForget();
}

/// A folder that is gone cannot be opened: here is the one thing that can be done.
void WelcomePage::offerToForget() { m_form->forgetMissing->setVisible(!missing().isEmpty()); }

QStringList WelcomePage::missing() const
{
    QStringList folders;
    for (int row = 0; row < m_recent.rowCount(); ++row)
        if (const QModelIndex index = m_recent.index(row); index.data(RecentModel::IsMissingRole).toBool())
            folders << index.data(RecentModel::FolderRole).toString();
    return folders;
}

void WelcomePage::forgetMissing()
{
    for (const QString &folder : missing())
        Q_EMIT forgetWanted(folder);
}

void WelcomePage::choose(const QModelIndex &index)
{
    if (index.isValid() && !m_busy && !index.data(RecentModel::IsMissingRole).toBool())
        Q_EMIT folderChosen(index.data(RecentModel::FolderRole).toString());
}

void WelcomePage::forgetCurrent()
{
    if (const QModelIndex current = m_form->recent->currentIndex(); current.isValid())
        Q_EMIT forgetWanted(current.data(RecentModel::FolderRole).toString());
}

void WelcomePage::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void WelcomePage::setDropTarget(bool target)
{
    m_dropTarget = target;
    refresh();
    update();
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_recent.watch();
}

void WelcomePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_recent.stopWatching();
}

void WelcomePage::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_dropTarget)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor tint = palette().color(QPalette::Highlight);
    painter.setPen(QPen(tint, 2, Qt::DashLine));
    tint.setAlpha(24);
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(gap, gap, -gap, -gap), gap, gap);
}

} // namespace ui
