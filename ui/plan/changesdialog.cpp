// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/changesdialog.h"
#include "ui/common/codecolours.h"
#include "ui/common/theme.h"
#include "ui/plan/effecthtml.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>

namespace ui {

ChangesDialog::ChangesDialog(ChangeSheet sheet, QWidget *parent)
    : QDialog(parent), m_sheet(std::move(sheet)), m_colours(std::make_unique<CodeColours>()), m_effect(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("changesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_sheet.title);
    resize(800, 560);
    auto *words = new QLabel(m_sheet.introduction, this);
    words->setObjectName(QStringLiteral("changesIntroduction"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_effect->setObjectName(QStringLiteral("changes"));
    m_effect->setAccessibleName(tr("Exact changes"));
    m_effect->setOpenLinks(false);
    m_effect->setTabChangesFocus(true);
    m_effect->setLineWrapMode(QTextEdit::NoWrap);

    const bool asks = !m_sheet.verb.isEmpty();
    auto *cancel = new QPushButton(asks ? tr("Cancel") : tr("Close"), this);
    cancel->setObjectName(QStringLiteral("cancelChanges"));
    auto *yes = new QPushButton(m_sheet.verb, this);
    yes->setObjectName(QStringLiteral("makeChanges"));
    yes->setAutoDefault(false);
    yes->setVisible(asks);
    cancel->setDefault(true); // the safe answer has the focus
    cancel->setFocus();
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(yes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, wideGap, wideGap, wideGap);
    layout->setSpacing(gap);
    layout->addWidget(words);
    layout->addWidget(m_effect, 1);
    layout->addLayout(buttons);
    showEffects();
}

ChangesDialog::~ChangesDialog() = default;

void ChangesDialog::showEffects() { m_effect->setHtml(effectHtml(m_sheet.effects, *m_colours, palette())); }

/// The colours are in the text.
void ChangesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showEffects();
}

} // namespace ui
