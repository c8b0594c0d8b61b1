// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commandline.h"
#include <QRegularExpression>

namespace engine {

QString quoted(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

QString commandLine(const QStringList &words)
{
    QStringList shown;
    for (const QString &word : words)
        shown << quoted(word);
    return shown.join(QLatin1Char(' '));
}

QString withInput(const QString &command, const QString &input)
{
    const QString body = input.endsWith(QLatin1Char('\n')) ? input : input + QLatin1Char('\n');
    const QStringList lines = body.split(QLatin1Char('\n'));
    QString end = QStringLiteral("END");
    while (lines.contains(end))
        end += QLatin1Char('_');
    return QStringLiteral("%1 <<'%2'\n").arg(command, end) + body + end;
}

} // namespace engine
