// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/editorpage.h"
#include "ui/notes/markdowneditor.h"
#include "ui/settings/settings.h"
#include "ui_editorpage.h"

namespace ui {

EditorPage::EditorPage(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_form(std::make_unique<Ui::EditorPage>())
{
    m_form->setupUi(this);
    const QFont font = editorFont(settings);
    m_form->systemFont->setChecked(!settings.isSet(setting::editorFont));
    m_form->family->setFontFilters(QFontComboBox::MonospacedFonts);
    m_form->family->setCurrentFont(font);
    m_form->size->setValue(font.pointSize());
    m_form->wrap->setChecked(settings.value(setting::editorWrap));
    m_form->theme->addItem(tr("Those that fit the window"), QString());
    for (const QString &name : CodeEditor::themes())
        m_form->theme->addItem(name, name);
    m_form->theme->setCurrentIndex(qMax(0, m_form->theme->findData(settings.value(setting::editorTheme))));
    connect(m_form->theme, &QComboBox::currentIndexChanged, this,
            [this](int row) { m_settings.set(setting::editorTheme, m_form->theme->itemData(row).toString()); });
    const auto enable = [this] {
        for (QWidget *each : {static_cast<QWidget *>(m_form->family), static_cast<QWidget *>(m_form->size)})
            each->setEnabled(!m_form->systemFont->isChecked());
    };
    enable();
    connect(m_form->systemFont, &QCheckBox::toggled, this, enable);
    connect(m_form->systemFont, &QCheckBox::toggled, this, &EditorPage::chooseFont);
    connect(m_form->family, &QFontComboBox::currentFontChanged, this, &EditorPage::chooseFont);
    connect(m_form->size, &QSpinBox::valueChanged, this, &EditorPage::chooseFont);
    connect(m_form->wrap, &QCheckBox::toggled, this, [this](bool on) { m_settings.set(setting::editorWrap, on); });
}

EditorPage::~EditorPage() = default;

void EditorPage::chooseFont()
{
    if (m_form->systemFont->isChecked())
        return m_settings.forget(setting::editorFont);
    QFont font = m_form->family->currentFont();
    font.setPointSize(m_form->size->value());
    m_settings.set(setting::editorFont, font.toString());
}

} // namespace ui
