// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/editorpage.h"
#include "ui/notes/markdowneditor.h"
#include "ui/notes/notespelling.h"
#include "ui/settings/settings.h"
#include "ui_editorpage.h"
#include <QLocale>

namespace ui {

EditorPage::EditorPage(Settings &settings, const QStringList &languages, QWidget *parent)
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
    offerLanguages(languages);
}

EditorPage::~EditorPage() = default;

void EditorPage::offerLanguages(const QStringList &languages)
{
    m_form->spelling->setChecked(m_settings.value(setting::spelling));
    connect(m_form->spelling, &QCheckBox::toggled, this, [this](bool on) { m_settings.set(setting::spelling, on); });
    connect(&m_settings, &Settings::changed, m_form->spelling,
            [this] { m_form->spelling->setChecked(m_settings.value(setting::spelling)); });
    for (const QString &code : languages) {
        const QLocale locale(code);
        const bool isKnown = locale.language() != QLocale::C;
        m_form->spellingLanguage->addItem(isKnown ? tr("%1 (%2)", "a language and its code").arg(locale.nativeLanguageName(), code) : code,
                                          code);
    }
    const QString chosen = languageFor(languages, m_settings.value(setting::spellingLanguage), QLocale::system().name());
    m_form->spellingLanguage->setCurrentIndex(m_form->spellingLanguage->findData(chosen));
    connect(m_form->spellingLanguage, &QComboBox::currentIndexChanged, this,
            [this](int row) { m_settings.set(setting::spellingLanguage, m_form->spellingLanguage->itemData(row).toString()); });
    m_form->noDictionary->setVisible(languages.isEmpty());
    for (QWidget *each : {static_cast<QWidget *>(m_form->spelling), static_cast<QWidget *>(m_form->spellingLanguage)})
        each->setEnabled(!languages.isEmpty());
}

void EditorPage::chooseFont()
{
    if (m_form->systemFont->isChecked())
        return m_settings.forget(setting::editorFont);
    QFont font = m_form->family->currentFont();
    font.setPointSize(m_form->size->value());
    m_settings.set(setting::editorFont, font.toString());
}

} // namespace ui
