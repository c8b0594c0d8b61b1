// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plansheet.h"
#include "phrases/phrases.h"
#include <QCoreApplication>
#include <QCryptographicHash>

namespace ui {
namespace {

using engine::Effect;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanSheet)
};

QByteArray fingerprintOf(const PlanSheet &sheet)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArray(1, '\0'));
    };
    add(engine::toWord(sheet.act));
    add(sheet.version);
    for (const auto &row : sheet.rows) {
        add(row.info.id);
        for (const auto &effect : row.effects)
            add(QString::number(int(effect.kind)) + effect.text);
    }
    return hash.result();
}

QString diffSummary(const QString &diff)
{
    int added = 0, removed = 0;
    for (const QStringView line : QStringView(diff).split(QLatin1Char('\n'))) {
        added += line.startsWith(QLatin1Char('+')) && !line.startsWith(QLatin1String("+++ "));
        removed += line.startsWith(QLatin1Char('-')) && !line.startsWith(QLatin1String("--- "));
    }
    return QStringLiteral("+%1 −%2").arg(added).arg(removed);
}

} // namespace

PlanSheet sheetOf(const engine::Plan &plan)
{
    PlanSheet sheet{engine::previewOf(plan), phrases::confirmation(plan), {}};
    sheet.fingerprint = fingerprintOf(sheet);
    return sheet;
}

QString summary(const std::vector<Effect> &effects)
{
    if (effects.empty())
        return {};
    QString diff;
    for (const Effect &effect : effects)
        if (effect.kind == Effect::Kind::Diff)
            diff += effect.text + QLatin1Char('\n');
    if (!diff.isEmpty())
        return Words::tr("diff %1").arg(diffSummary(diff));
    return effects.front().text.trimmed().section(QLatin1Char('\n'), 0, 0);
}

} // namespace ui
