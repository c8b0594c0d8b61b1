// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clonedialog.h"
#include "ui/common/prompter.h"
#include "ui/common/theme.h"
#include "ui_clonedialog.h"
#include <QDir>
#include <QPointer>

namespace ui {

CloneDialog::CloneDialog(CloneViewModel::Clone clone, const QString &parentFolder, Prompter &prompter, QWidget *parent)
    : QDialog(parent), m_prompter(prompter), m_form(std::make_unique<Ui::CloneDialog>()), m_model(std::move(clone))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setupUi(this);
    makePrimary(m_form->startClone);
    connect(m_form->address, &QLineEdit::textChanged, &m_model, &CloneViewModel::setAddress);
    connect(m_form->folder, &QLineEdit::textChanged, &m_model, &CloneViewModel::setParentFolder);
    connect(m_form->chooseFolder, &QPushButton::clicked, this, [this] {
        m_prompter.askFolder(tr("Clone into folder"), m_form->folder->text(), [self = QPointer(this)](const QString &folder) {
            if (self)
                self->m_form->folder->setText(QDir::toNativeSeparators(folder));
        });
    });
    connect(m_form->startClone, &QPushButton::clicked, this, [this] {
        m_form->cloneMessage->dismiss();
        m_model.start();
    });
    connect(m_form->cancelClone, &QPushButton::clicked, this, &CloneDialog::reject);
    connect(&m_model, &CloneViewModel::changed, this, &CloneDialog::refresh);
    connect(&m_model, &CloneViewModel::failed, this, [this](const domain::Error &error) { m_form->cloneMessage->tell(error); });
    connect(&m_model, &CloneViewModel::cloned, this, &CloneDialog::finish);
    m_form->folder->setText(QDir::toNativeSeparators(parentFolder));
    refresh();
}

CloneDialog::~CloneDialog() { m_model.disconnect(this); }

QString CloneDialog::hint() const
{
    if (const QString problem = m_model.problem(); !problem.isEmpty())
        return problem;
    const QString whole = tr("The whole history is fetched: the notes are made from it.");
    return m_model.folder().isEmpty() ? whole : tr("Makes %1. %2").arg(QDir::toNativeSeparators(m_model.folder()), whole);
}

void CloneDialog::refresh()
{
    const bool running = m_model.isRunning();
    for (QWidget *field :
         {static_cast<QWidget *>(m_form->address), static_cast<QWidget *>(m_form->folder), static_cast<QWidget *>(m_form->chooseFolder)})
        field->setEnabled(!running);
    m_form->cloneHint->setText(hint());
    m_form->cloneProgress->setText(running ? m_model.progressWords() : QString());
    m_form->cloneBar->setVisible(running);
    m_form->cloneBar->setRange(0, m_model.progress().stage == engine::CloneProgress::Stage::Asking ? 0 : 100);
    m_form->cloneBar->setValue(m_model.progress().percent);
    setPrimaryWords(m_form->startClone, m_model.name().isEmpty() ? tr("Clone") : tr("Clone %1").arg(m_model.name()));
    m_form->startClone->setEnabled(m_model.canStart());
}

void CloneDialog::reject()
{
    if (m_model.isRunning())
        m_model.cancel();
    else
        QDialog::reject();
}

void CloneDialog::finish(const QString &folder)
{
    Q_EMIT cloned(folder);
    accept();
}

} // namespace ui
