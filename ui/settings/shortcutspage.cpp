// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutspage.h"
#include "ui/common/access.h"
#include "ui/common/lookdelegate.h"
#include "ui_shortcutspage.h"
#include <QHeaderView>

namespace ui {

ShortcutsPage::ShortcutsPage(Shortcuts &shortcuts, QWidget *parent)
    : QWidget(parent), m_shortcuts(shortcuts), m_table(shortcuts), m_form(std::make_unique<Ui::ShortcutsPage>())
{
    m_form->setupUi(this);
    m_found.setSourceModel(&m_table);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found.setFilterKeyColumn(-1);
    m_form->actions->setModel(&m_found);
    letSelectionLead(m_form->actions);
    m_form->actions->setItemDelegate(new LookDelegate(m_form->actions, 28));
    m_form->actions->header()->setSectionResizeMode(ShortcutTable::ActionColumn, QHeaderView::Stretch);
    m_form->actions->header()->setStretchLastSection(false);
    m_form->actions->header()->resizeSection(ShortcutTable::KeysColumn, 160);

    connect(m_form->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found.setFilterFixedString(text);
        m_form->actions->setCurrentIndex(m_found.index(0, 0));
    });
    connect(m_form->actions->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_form->message->dismiss();
        refresh();
    });
    connect(m_form->keys, &QKeySequenceEdit::editingFinished, this, &ShortcutsPage::choose);
    connect(m_form->clear, &QPushButton::clicked, this, [this] { tell(m_shortcuts.choose(*current(), {})); });
    connect(m_form->reset, &QPushButton::clicked, this, [this] { tell(m_shortcuts.reset(*current())); });
    connect(m_form->resetAll, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        tell({});
    });
    m_form->actions->setCurrentIndex(m_found.index(0, 0));
    refresh();
}

ShortcutsPage::~ShortcutsPage() = default;

QAction *ShortcutsPage::current() const { return m_table.actionAt(m_found.mapToSource(m_form->actions->currentIndex())); }

/// Shift alone, as in Shift+Tab, ends with no keys: then all stays as it was. There is a button for no keys.
void ShortcutsPage::choose()
{
    QAction *action = current();
    const QKeySequence typed = m_form->keys->keySequence();
    const QKeySequence keys(typed[0]); // one stroke, so that none begins another
    if (typed.isEmpty())
        refresh();
    else if (action && keys != action->shortcut())
        tell(m_shortcuts.choose(*action, keys));
}

void ShortcutsPage::tell(const QString &refusal)
{
    if (refusal.isEmpty())
        m_form->message->dismiss();
    else
        m_form->message->tell(Look::Failed, refusal);
    refresh();
}

void ShortcutsPage::refresh()
{
    const QAction *action = current();
    m_form->keys->setEnabled(action);
    m_form->keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_form->keysLabel->setText(action ? tr("&Shortcut of “%1”").arg(plainText(action->text())) : tr("&Shortcut"));
    m_form->clear->setEnabled(action && !action->shortcut().isEmpty());
    m_form->reset->setEnabled(action && m_shortcuts.isChosen(*action));
}

} // namespace ui
