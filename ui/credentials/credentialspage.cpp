// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialspage.h"
#include "ui/common/access.h"
#include "ui/common/lookdelegate.h"
#include "ui/common/messagebar.h"
#include "ui/common/prompter.h"
#include "ui_credentialspage.h"
#include <QPointer>
#include <QPushButton>
#include <QUrl>

namespace ui {

CredentialsPage::CredentialsPage(std::unique_ptr<engine::CredentialStore> store, CredentialsViewModel::Ways ways, Settings &settings,
                                 Prompter &prompter, QWidget *parent)
    : QWidget(parent),
      m_store(std::move(store)),
      m_credentials(*m_store, settings, std::move(ways)),
      m_prompter(prompter),
      m_form(std::make_unique<Ui::CredentialsPage>())
{
    m_form->setupUi(this);
    m_form->names->setModel(&m_credentials.model());
    letSelectionLead(m_form->names);
    m_form->names->setItemDelegate(new LookDelegate(m_form->names));
    m_form->names->header()->setStretchLastSection(false);
    QHeaderView *header = m_form->names->header();
    header->setSectionResizeMode(CredentialsModel::NameColumn, QHeaderView::Stretch);
    header->resizeSection(CredentialsModel::StateColumn, qMax(112, header->sectionSizeHint(CredentialsModel::StateColumn)));
    header->resizeSection(CredentialsModel::ReadColumn, qMax(128, header->sectionSizeHint(CredentialsModel::ReadColumn)));
    for (QPushButton *button : {m_form->add, m_form->borrow, m_form->signIn, m_form->test, m_form->forget})
        button->setAutoDefault(false);
    m_form->borrow->setVisible(m_credentials.canBorrow());
    bind();
    refresh();
}

CredentialsPage::~CredentialsPage() = default;

void CredentialsPage::bind()
{
    connect(m_form->names->selectionModel(), &QItemSelectionModel::currentChanged, this, &CredentialsPage::refresh);
    connect(&m_credentials.model(), &QAbstractItemModel::modelReset, this,
            [this] { m_form->names->setCurrentIndex(m_credentials.model().index(0, 0)); });
    connect(m_form->name, &QLineEdit::textChanged, this, &CredentialsPage::refresh);
    connect(m_form->secret, &QLineEdit::textChanged, this, &CredentialsPage::refresh);
    connect(m_form->secret, &QLineEdit::returnPressed, m_form->add, &QPushButton::click);
    connect(m_form->add, &QPushButton::clicked, this, &CredentialsPage::add);
    connect(m_form->borrow, &QPushButton::clicked, this, &CredentialsPage::askToBorrow);
    connect(m_form->clientId, &QLineEdit::textChanged, this, &CredentialsPage::refresh);
    connect(m_form->clientId, &QLineEdit::returnPressed, m_form->signIn, &QPushButton::click);
    connect(m_form->signIn, &QPushButton::clicked, this, [this] { m_credentials.signIn(host(), m_form->clientId->text().trimmed()); });
    connect(&m_credentials, &CredentialsViewModel::codeGiven, this, &CredentialsPage::showCode);
    connect(m_form->test, &QPushButton::clicked, this, [this] { m_credentials.test(currentName()); });
    connect(m_form->forget, &QPushButton::clicked, this, &CredentialsPage::askToForget);
    connect(&m_credentials, &CredentialsViewModel::busyChanged, this, &CredentialsPage::refresh);
    connect(&m_credentials, &CredentialsViewModel::told, this, [this](const QString &text) { m_form->message->tell(Look::Passed, text); });
    connect(&m_credentials, &CredentialsViewModel::failed, this, &CredentialsPage::tell);
}

QString CredentialsPage::currentName() const
{
    return m_form->names->currentIndex().siblingAtColumn(CredentialsModel::NameColumn).data().toString();
}

void CredentialsPage::add()
{
    QByteArray secret = m_form->secret->text().toUtf8();
    m_form->secret->clear();
    m_credentials.store(m_form->name->text().trimmed(), domain::Secret(std::move(secret)));
    m_form->name->clear();
    m_form->name->setFocus();
}

QString CredentialsPage::host() const
{
    const QString named = m_form->name->text().trimmed();
    return named.isEmpty() ? QStringLiteral("github.com") : named;
}

void CredentialsPage::showCode(const engine::DeviceCode &code)
{
    const int minutes = int(std::chrono::floor<std::chrono::minutes>(code.valid).count());
    m_form->message->tell(Look::Pending,
                          tr("Enter the code %1 at %2. It is good for %Ln minutes.", nullptr, minutes).arg(code.code, code.address));
    m_form->message->offer(tr("&Open the page"), [this, address = code.address] { Q_EMIT pageWanted(QUrl(address)); });
    m_form->message->offerToo(tr("Stop &waiting"), [this] { m_credentials.stopSigningIn(); });
}

void CredentialsPage::askToBorrow()
{
    const QString host = this->host();
    m_prompter.confirm({tr("Use gh's login"),
                        tr("Slipway runs “gh auth token --hostname=%1” and keeps the token that it gives in the keychain, as “%1”. With it "
                           "Slipway may do there whatever gh may do.")
                            .arg(host),
                        {},
                        tr("Use it for “%1”").arg(host)},
                       [self = QPointer(this), host] {
                           if (!self)
                               return;
                           self->m_form->name->clear();
                           self->m_credentials.borrow(host);
                       });
}

void CredentialsPage::askToForget()
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

void CredentialsPage::tell(const domain::Error &error)
{
    if (error.kind == domain::ErrorKind::Cancelled)
        return m_form->message->dismiss(); // nobody is to be told what they did
    m_form->message->tell(error);
    if (!m_credentials.isLoaded())
        m_form->message->offer(tr("Tr&y again"), [this] {
            m_form->message->dismiss();
            m_credentials.load();
        });
}

void CredentialsPage::refresh()
{
    const bool free = !m_credentials.isBusy();
    const bool chosen = !currentName().isEmpty();
    m_form->add->setEnabled(free && !m_form->name->text().trimmed().isEmpty() && !m_form->secret->text().isEmpty());
    m_form->borrow->setEnabled(free);
    m_form->signIn->setEnabled(free && !m_form->clientId->text().trimmed().isEmpty());
    m_form->test->setEnabled(free && chosen);
    m_form->forget->setEnabled(free && chosen);
    const bool empty = m_credentials.isLoaded() && m_credentials.model().rowCount() == 0;
    m_form->waiting->setText(m_credentials.isSigningIn() ? tr("Waiting for you to enter the code…")
                             : !free                     ? tr("Asking the keychain…")
                             : empty                     ? tr("Nothing is stored yet. Add a credential here:")
                                                         : QString());
}

/// The keychain may ask for its password, so it is left alone until somebody wants to see this page.
void CredentialsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_credentials.isLoaded() && !m_credentials.isBusy())
        m_credentials.load();
}

} // namespace ui
