// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpage.h"
#include "ui/settings/settings.h"
#include "ui_generalpage.h"

namespace ui {

GeneralPage::GeneralPage(Settings &settings, const Languages &languages, QWidget *parent)
    : QWidget(parent), m_form(std::make_unique<Ui::GeneralPage>())
{
    m_form->setupUi(this);
    offerLanguages(settings, languages);
    m_form->reopenLast->setChecked(settings.value(setting::reopenLast));
    connect(m_form->reopenLast, &QCheckBox::toggled, this, [&settings](bool on) { settings.set(setting::reopenLast, on); });
}

GeneralPage::~GeneralPage() = default;

void GeneralPage::offerLanguages(Settings &settings, const Languages &languages)
{
    const auto all = languages.all();
    for (QWidget *part : {static_cast<QWidget *>(m_form->languageLabel), static_cast<QWidget *>(m_form->language),
                          static_cast<QWidget *>(m_form->languageHint)})
        part->setVisible(all.size() > 1);
    m_form->language->addItem(tr("That of the system"), QString());
    for (const auto &language : all)
        m_form->language->addItem(language.name, language.code);
    m_form->language->setCurrentIndex(qMax(m_form->language->findData(settings.value(setting::language)), 0));
    connect(m_form->language, &QComboBox::currentIndexChanged, this,
            [this, &settings] { settings.set(setting::language, m_form->language->currentData().toString()); });
}

} // namespace ui
