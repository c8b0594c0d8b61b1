// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/previewmenu.h"
#include "ui/common/colourscheme.h"
#include "ui/notes/previewlook.h"
#include "ui/settings/settings.h"
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PreviewMenu)
};

struct Choice {
    QString label;
    QString word;
};

void addChoices(QMenu &menu, Settings &settings, const Setting<QString> &setting, const QString &kept, const QList<Choice> &choices)
{
    auto *group = new QActionGroup(&menu);
    for (const Choice &choice : choices) {
        QAction *action = menu.addAction(choice.label);
        action->setObjectName(setting.key + QLatin1Char(':') + choice.word);
        action->setCheckable(true);
        action->setChecked(choice.word == kept);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [&settings, setting, word = choice.word] { settings.set(setting, word); });
    }
}

} // namespace

void fillPreviewMenu(QMenu &menu, Settings &settings)
{
    addChoices(menu, settings, setting::previewStyle, toWord(previewStyleOf(settings.value(setting::previewStyle))),
               {{Words::tr("As on &GitHub"), toWord(PreviewStyle::GitHub)}, {Words::tr("&Plain"), toWord(PreviewStyle::Plain)}});
    menu.addSeparator();
    addChoices(menu, settings, setting::previewColours, toWord(schemeOf(settings.value(setting::previewColours))),
               {{Words::tr("As the &window"), toWord(Scheme::System)},
                {Words::tr("&Light"), toWord(Scheme::Light)},
                {Words::tr("&Dark"), toWord(Scheme::Dark)}});
}

} // namespace ui
