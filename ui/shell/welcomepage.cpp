// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"
#include "ui/common/theme.h"
#include "ui_welcomepage.h"
#include <QDir>

namespace ui {

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent), m_form(std::make_unique<Ui::WelcomePage>())
{
    m_form->setupUi(this);
    m_form->logo->setPixmap(symbol(QStringLiteral("slipway")).pixmap(QSize(72, 72), devicePixelRatioF()));
    QFont large = m_form->title->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_form->title->setFont(large);
    m_form->open->setIcon(symbol(QStringLiteral("open")));
    m_form->sample->setIcon(symbol(QStringLiteral("sample")));
    connect(m_form->open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(m_form->sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    const auto choose = [this](QListWidgetItem *item) {
        Q_EMIT folderChosen(item->data(Qt::UserRole).toString());
    };
    connect(m_form->recent, &QListWidget::itemActivated, this, choose);
    connect(m_form->recent, &QListWidget::itemClicked, this, choose);
    setRecent({});
    setBusy(false);
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setRecent(const QStringList &folders)
{
    m_form->recent->clear();
    for (const QString &folder : folders) {
        auto *item = new QListWidgetItem(QDir::toNativeSeparators(folder), m_form->recent);
        item->setData(Qt::UserRole, folder);
        item->setToolTip(QDir::toNativeSeparators(folder));
        item->setSizeHint(QSize(0, 32));
    }
    m_form->recent->setVisible(!folders.isEmpty());
    m_form->recentTitle->setVisible(!folders.isEmpty());
}

void WelcomePage::setBusy(bool busy)
{
    m_form->open->setEnabled(!busy);
    m_form->sample->setEnabled(!busy);
    m_form->recent->setEnabled(!busy);
    m_form->busy->setText(busy ? tr("Opening…") : QString());
}

} // namespace ui
