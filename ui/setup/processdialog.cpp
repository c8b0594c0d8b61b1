// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/processdialog.h"
#include "ui/common/messagebar.h"
#include "ui/common/prompter.h"
#include "ui/common/theme.h"
#include "ui/plan/changesdialog.h"
#include "ui/setup/processeditor.h"
#include "ui/setup/processpart.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace ui {

ProcessDialog::ProcessDialog(ProcessDoors doors, const QString &folder, Prompter &prompter, QWidget *parent)
    : QDialog(parent),
      m_edit(std::move(doors)),
      m_prompter(prompter),
      m_message(new MessageBar(this)),
      m_offer(new MessageBar(this)),
      m_part(new ProcessPart(m_edit.reading(), Qt::Horizontal, this)),
      m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("processDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit the release process"));
    resize(1088, 704);
    m_offer->setObjectName(QStringLiteral("unsavedOffer"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, wideGap, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addWidget(m_message);
    layout->addWidget(m_offer);
    layout->addWidget(m_part, 1);
    layout->addLayout(makeButtons());
    m_part->editor().setReadOnly(true);
    m_part->editor().setFocus();
    bind();
    refresh();
    m_edit.load(folder);
}

QLayout *ProcessDialog::makeButtons()
{
    m_state->setObjectName(QStringLiteral("processState"));
    auto *hint = new QLabel(tr("Ctrl+Space shows what can stand at the cursor."), this);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeProcess"));
    close->setAutoDefault(false);
    m_save = new QPushButton(tr("&Save slipway.toml…"), this);
    m_save->setObjectName(QStringLiteral("saveProcess"));
    m_save->setShortcut(QKeySequence::Save);
    makePrimary(m_save);
    setPrimaryWords(m_save, m_save->text());
    m_save->setDefault(false);
    m_save->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(hint);
    row->addStretch(1);
    row->addWidget(m_state);
    row->addSpacing(gap);
    row->addWidget(close);
    row->addWidget(m_save);
    connect(close, &QPushButton::clicked, this, &ProcessDialog::reject);
    connect(m_save, &QPushButton::clicked, &m_edit, &ProcessEditViewModel::review);
    return row;
}

void ProcessDialog::bind()
{
    connect(&m_edit, &ProcessEditViewModel::loaded, this, &ProcessDialog::showText);
    connect(&m_edit, &ProcessEditViewModel::changed, this, &ProcessDialog::refresh);
    connect(&m_edit, &ProcessEditViewModel::failed, this, [this](const domain::Error &error) { m_message->tell(error); });
    connect(&m_edit, &ProcessEditViewModel::proposed, this, &ProcessDialog::askToSave);
    connect(&m_edit, &ProcessEditViewModel::foundOther, this, &ProcessDialog::tellOther);
    connect(&m_edit, &ProcessEditViewModel::logged, this, &ProcessDialog::logged);
    connect(&m_edit, &ProcessEditViewModel::saved, this, [this](const QString &workTree) {
        Q_EMIT saved(workTree);
        accept();
    });
    connect(&m_part->editor(), &QPlainTextEdit::textChanged, this, [this] { m_edit.setText(m_part->editor().text()); });
}

/// A text that replaces another can be undone.
void ProcessDialog::showText()
{
    ProcessEditor &editor = m_part->editor();
    if (editor.text() != m_edit.text())
        editor.setText(m_edit.text(), !editor.isReadOnly());
    editor.moveCursor(QTextCursor::Start);
    editor.setReadOnly(false);
    if (!m_edit.canRestore())
        return m_offer->dismiss();
    m_offer->tell(Look::Pending, tr("There is a text that was typed and not saved when the editor was open last."));
    m_offer->offer(tr("&Restore it"), [this] { m_edit.restore(); });
}

void ProcessDialog::refresh()
{
    m_state->setText(m_edit.stateWords());
    m_save->setEnabled(m_edit.canSave());
    m_save->setToolTip(m_edit.reading().problems().rowCount() > 0 ? tr("Mend the problems first") : tr("See the change, then save it"));
}

void ProcessDialog::askToSave(const ChangeSheet &sheet)
{
    m_message->dismiss();
    auto *dialog = new ChangesDialog(sheet, this);
    connect(dialog, &QDialog::accepted, &m_edit, &ProcessEditViewModel::save);
    dialog->open();
}

void ProcessDialog::tellOther()
{
    m_message->tell(Look::Failed, tr("slipway.toml was changed by somebody else since it was opened, so it was not overwritten. Compare it "
                                     "with your text, or reload it; your text stays within reach of Undo."));
    m_message->offer(tr("Com&pare…"), [this] { m_edit.compareWithOther(); });
    m_message->offerToo(tr("Re&load"), [this] {
        m_message->dismiss();
        m_edit.takeOther();
    });
}

void ProcessDialog::reject()
{
    if (!m_edit.isChanged())
        return QDialog::reject();
    m_prompter.confirm({tr("Close the editor"), tr("Your changes of slipway.toml are not saved."), {}, tr("Throw the changes away")},
                       [self = QPointer(this)] {
                           if (!self)
                               return;
                           self->m_edit.discard();
                           self->QDialog::reject();
                       });
}

} // namespace ui
