// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menuactions.h"
#include <QCoreApplication>
#include <QMenu>
#include <QRegularExpression>

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MenuActions)
};

constexpr char whyNotProperty[] = "whyNot";

void collect(const QList<QAction *> &actions, const QString &menu, std::vector<MenuAction> &found)
{
    for (QAction *action : actions) {
        const QString words = plainText(action->text());
        if (const QMenu *inner = action->menu())
            collect(inner->actions(), menu.isEmpty() ? words : Words::tr("%1: %2").arg(menu, words), found);
        else if (!action->isSeparator() && action->isVisible())
            found.push_back({action, menu});
    }
}

} // namespace

std::vector<MenuAction> menuActions(const QMenuBar &bar)
{
    std::vector<MenuAction> found;
    collect(bar.actions(), {}, found);
    return found;
}

QString plainText(const QString &text)
{
    static const QRegularExpression ofNoWord(QStringLiteral("\\(&\\w\\)")); // "ファイル(&F)"
    const QString words = QString(text).remove(ofNoWord);
    QString plain;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words.at(at) == QLatin1Char('&') && ++at == words.size())
            break;
        plain += words.at(at);
    }
    return plain;
}

void setWhyNot(QAction &action, const QString &whyNot)
{
    action.setEnabled(whyNot.isEmpty());
    action.setProperty(whyNotProperty, whyNot);
}

QString whyNot(const QAction &action) { return action.isEnabled() ? QString() : action.property(whyNotProperty).toString(); }

} // namespace ui
