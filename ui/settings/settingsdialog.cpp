// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"
#include "ui/common/access.h"
#include "ui/common/lookdelegate.h"
#include "ui_settingsdialog.h"
#include <QPushButton>

namespace ui {

SettingsDialog::SettingsDialog(QWidget *parent) : QDialog(parent), m_form(std::make_unique<Ui::SettingsDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setupUi(this);
    QPushButton *close = m_form->buttons->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("close"));
    close->setAutoDefault(false);
    m_form->titles->setItemDelegate(new LookDelegate(m_form->titles));
    letSelectionLead(m_form->titles);
    connect(m_form->titles, &QListWidget::currentRowChanged, m_form->pages, &QStackedWidget::setCurrentIndex);
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::addPage(const QString &title, QWidget *page)
{
    m_form->titles->addItem(title);
    m_form->pages->addWidget(page);
}

void SettingsDialog::choose(QWidget *page)
{
    m_form->titles->setCurrentRow(m_form->pages->indexOf(page));
    m_form->titles->setFocus();
    // The pages came after Close: so the way goes from the titles into the page.
    setTabOrder(m_form->buttons->button(QDialogButtonBox::Close), m_form->titles);
}

} // namespace ui
