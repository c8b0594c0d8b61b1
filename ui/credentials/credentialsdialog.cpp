// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialsdialog.h"
#include "ui/common/messagebar.h"
#include "ui/common/prompter.h"
#include "ui_credentialsdialog.h"
#include <QPointer>
#include <QPushButton>

namespace ui {

CredentialsDialog::CredentialsDialog(std::unique_ptr<engine::CredentialStore> store, Prompter &prompter, QWidget *parent)
    : QDialog(parent),
      m_store(std::move(store)),
      m_credentials(*m_store),
      m_prompter(prompter),
      m_form(std::make_unique<Ui::CredentialsDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setupUi(this);
    m_form->names->setModel(&m_credentials.names());
    m_form->buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("close"));
    for (QPushButton *button : {m_form->add, m_form->test, m_form->forget})
        button->setAutoDefault(false);

    connect(m_form->names->selectionModel(), &QItemSelectionModel::currentChanged, this, &CredentialsDialog::refresh);
    connect(m_form->name, &QLineEdit::textChanged, this, &CredentialsDialog::refresh);
    connect(m_form->secret, &QLineEdit::textChanged, this, &CredentialsDialog::refresh);
    connect(m_form->add, &QPushButton::clicked, this, &CredentialsDialog::add);
    connect(m_form->test, &QPushButton::clicked, this, [this] { m_credentials.test(currentName()); });
    connect(m_form->forget, &QPushButton::clicked, this, &CredentialsDialog::askToForget);
    connect(&m_credentials, &CredentialsViewModel::busyChanged, this, &CredentialsDialog::refresh);
    connect(&m_credentials, &CredentialsViewModel::told, this, [this](const QString &text) { m_form->message->tell(Look::Passed, text); });
    connect(&m_credentials, &CredentialsViewModel::failed, this, [this](const domain::Error &error) { m_form->message->tell(error); });
    m_credentials.load();
    refresh();
}

CredentialsDialog::~CredentialsDialog() = default;

QString CredentialsDialog::currentName() const { return m_form->names->currentIndex().data().toString(); }

void CredentialsDialog::add()
{
    QByteArray secret = m_form->secret->text().toUtf8();
    m_form->secret->clear();
    m_credentials.store(m_form->name->text().trimmed(), domain::Secret(std::move(secret)));
    m_form->name->clear();
    m_form->name->setFocus();
}

void CredentialsDialog::askToForget()
{
    const QString name = currentName();
    m_prompter.confirm({tr("Forget a credential"),
                        tr("“%1” is taken out of the keychain. The service it belongs to still knows it.").arg(name),
                        {},
                        tr("Forget “%1”").arg(name)},
                       [self = QPointer(this), name] {
                           if (self)
                               self->m_credentials.forget(name);
                       });
}

void CredentialsDialog::refresh()
{
    const bool free = !m_credentials.isBusy();
    const bool chosen = m_form->names->currentIndex().isValid();
    m_form->add->setEnabled(free && !m_form->name->text().trimmed().isEmpty() && !m_form->secret->text().isEmpty());
    m_form->test->setEnabled(free && chosen);
    m_form->forget->setEnabled(free && chosen);
    m_form->waiting->setText(free ? QString() : tr("Asking the keychain…"));
}

} // namespace ui
