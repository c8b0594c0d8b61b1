// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shippedtext.h"
#include <QFile>

namespace ui {

QString shippedText(const QString &path)
{
    QFile file(path);
    QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    while (text.startsWith(QLatin1String("<!--"))) {
        const qsizetype end = text.indexOf(QLatin1String("-->"));
        text = end < 0 ? QString() : text.mid(end + 3).trimmed() + QLatin1Char('\n');
    }
    return text;
}

} // namespace ui
