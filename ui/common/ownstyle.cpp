// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ownstyle.h"
#include "ui/common/theme.h"
#include "ui/common/tintedicon.h"
#include <QApplication>

namespace ui {

void OwnStyle::use()
{
    if (!qobject_cast<OwnStyle *>(QApplication::style()))
        QApplication::setStyle(new OwnStyle);
}

QIcon OwnStyle::standardIcon(StandardPixmap picture, const QStyleOption *option, const QWidget *widget) const
{
    switch (picture) {
    case SP_MessageBoxQuestion: return QIcon(new TintedIconEngine(QStringLiteral("question"), Look::Running));
    case SP_MessageBoxInformation: return QIcon(new TintedIconEngine(QStringLiteral("about"), Look::Running));
    case SP_MessageBoxWarning: return iconOf(Look::Pending);
    case SP_MessageBoxCritical: return iconOf(Look::Failed);
    default: return QProxyStyle::standardIcon(picture, option, widget);
    }
}

} // namespace ui
