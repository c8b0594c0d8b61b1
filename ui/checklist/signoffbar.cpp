// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/signoffbar.h"
#include "ui/checklist/signoffviewmodel.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/prompter.h"
#include "ui/common/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace ui {

SignOffBar::SignOffBar(SignOffViewModel &signOff, Prompter &prompter, QWidget *parent)
    : QFrame(parent),
      m_signOff(signOff),
      m_prompter(prompter),
      m_people(new QLabel(this)),
      m_coverage(new ElidedLabel(this)),
      m_withdraw(new QPushButton(tr("With&draw…"), this)),
      m_sign(new QPushButton(tr("Si&gn…"), this)),
      m_voids(new QLabel(this))
{
    setObjectName(QStringLiteral("signOffBar"));
    m_people->setObjectName(QStringLiteral("signOffPeople"));
    m_people->setTextFormat(Qt::PlainText);
    m_coverage->setObjectName(QStringLiteral("signOffCoverage"));
    m_withdraw->setObjectName(QStringLiteral("withdrawSignOff"));
    m_sign->setObjectName(QStringLiteral("signOff"));
    m_voids->setObjectName(QStringLiteral("signOffVoids"));
    m_voids->setTextFormat(Qt::PlainText);
    m_voids->setWordWrap(true);
    auto *title = new QLabel(tr("Sign-off"), this);
    title->setObjectName(QStringLiteral("signOffTitle"));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(title);
    row->addSpacing(gap);
    row->addWidget(m_people);
    row->addSpacing(gap);
    row->addWidget(m_coverage, 1);
    row->addWidget(m_withdraw);
    row->addWidget(m_sign);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(wideGap, gap, wideGap, 0);
    column->setSpacing(smallGap);
    column->addLayout(row);
    column->addWidget(m_voids);
    connect(m_sign, &QPushButton::clicked, this, &SignOffBar::askToSign);
    connect(m_withdraw, &QPushButton::clicked, this, &SignOffBar::askToWithdraw);
    connect(&m_signOff, &SignOffViewModel::changed, this, &SignOffBar::refresh);
    refresh();
}

QList<QWidget *> SignOffBar::stops() const { return {m_withdraw, m_sign}; }

void SignOffBar::refresh()
{
    setVisible(m_signOff.isAsked());
    if (!m_signOff.isAsked())
        return;
    m_people->setText(m_signOff.people());
    m_people->setAccessibleName(m_signOff.spokenPeople());
    m_people->setToolTip(m_signOff.spokenPeople());
    m_coverage->setElidedText(m_signOff.coverage());
    m_voids->setText(m_signOff.voids());
    m_voids->setVisible(!m_voids->text().isEmpty());
    m_sign->setEnabled(m_signOff.canSign());
    m_withdraw->setVisible(m_signOff.canWithdraw());
}

/// What is signed is what the question shows, whatever is found out in the meantime.
void SignOffBar::askToSign()
{
    const domain::Fingerprint shown = m_signOff.view().current->fingerprint;
    m_prompter.confirm(
        {tr("Sign the release off"),
         tr("You sign just this, and the notes that are told in the details, with the key that Git signs with. The others see "
            "it, and you can withdraw it until the tag.")
             + QLatin1String("\n\n") + m_signOff.parts(),
         QString::fromUtf8(m_signOff.view().current->notes), tr("Sign %1 off").arg(m_signOff.version())},
        [self = QPointer(this), shown] {
            if (self)
                self->m_signOff.sign(shown);
        });
}

void SignOffBar::askToWithdraw()
{
    m_prompter.confirm({tr("Withdraw your sign-off"),
                        tr("The release %1 does not land, and is not tagged, with your signature. The history keeps that it was there.")
                            .arg(m_signOff.version()),
                        {},
                        tr("Withdraw it")},
                       [self = QPointer(this)] {
                           if (self)
                               self->m_signOff.withdraw();
                       });
}

} // namespace ui
