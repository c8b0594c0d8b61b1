// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutbox.h"
#include "ui/common/theme.h"
#include <QCoreApplication>
#include <QMessageBox>

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

QMessageBox *makeAboutBox(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("About Slipway"));
    box->setIconPixmap(symbol(QStringLiteral("slipway")).pixmap(QSize(64, 64), parent->devicePixelRatioF()));
    box->setText(QStringLiteral("<b>Slipway %1</b>").arg(QCoreApplication::applicationVersion().toHtmlEscaped()));
    box->setInformativeText(
        Words::tr("Cut software releases by pointing and clicking.\n\nQt %1. © 2026 The Slipway authors.\n\n"
                  "Slipway is free software under the GNU General Public License, version 3 or later. It comes without any warranty. "
                  "The licences of the libraries it is built with are listed in the file of third-party notices beside it.")
            .arg(QString::fromLatin1(qVersion())));
    box->setStandardButtons(QMessageBox::Close);
    return box;
}

} // namespace ui
