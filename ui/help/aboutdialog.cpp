// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutdialog.h"
#include "ui/common/iconlabel.h"
#include "ui/common/theme.h"
#include "ui/help/shippedtext.h"
#include "ui_aboutdialog.h"
#include <QPushButton>

namespace ui {

AboutDialog::AboutDialog(std::shared_ptr<const engine::MarkdownRenderer> renderer, QWidget *parent)
    : QDialog(parent), m_form(std::make_unique<Ui::AboutDialog>()), m_builder(std::move(renderer))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setupUi(this);
    auto *logo = new IconLabel(this, 72);
    logo->setIcon(symbol(QStringLiteral("slipway")));
    m_form->head->insertWidget(0, logo);
    setType(m_form->title, Type::Title);
    m_form->title->setText(tr("Slipway %1").arg(QStringLiteral(SLIPWAY_VERSION)));
    m_form->libraryVersions->setText(tr("Qt %1, built with Qt %2").arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)));
    m_form->licence->setFont(monospace());
    m_form->licence->setPlainText(shippedText(QStringLiteral(":/LICENSE")));
    QPushButton *close = m_form->buttons->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("closeAbout"));
    close->setIcon(symbol(QStringLiteral("close"))); // the style's own is black in the dark
    close->setFocus();
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_builder, &PreviewBuilder::built, m_form->libraries, &PreviewView::setPage);
    connect(m_form->libraries, &PreviewView::lookChanged, this, &AboutDialog::showLibraries);
    connect(m_form->libraries, &PreviewView::linkWanted, this, [this](const QUrl &link) {
        if (!link.isRelative()) // LICENSE is the next page
            return Q_EMIT linkWanted(link);
        m_form->pages->setCurrentWidget(m_form->licencePage);
    });
    showLibraries();
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::showLibraries() { m_builder.build(m_form->libraries->requestFor(shippedText(QStringLiteral(":/THIRD-PARTY.md")))); }

} // namespace ui
