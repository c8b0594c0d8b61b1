// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearancemenu.h"
#include "ui/common/colourscheme.h"
#include "ui/settings/settings.h"
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AppearanceMenu)
};

QString label(Scheme scheme)
{
    switch (scheme) {
    case Scheme::System: return Words::tr("Follow the &system");
    case Scheme::Light: return Words::tr("&Light");
    case Scheme::Dark: return Words::tr("&Dark");
    }
    Q_UNREACHABLE();
}

} // namespace

void fillAppearanceMenu(QMenu &menu, Settings &settings)
{
    auto *group = new QActionGroup(&menu);
    const Scheme kept = schemeOf(settings.value(setting::appearance));
    for (const Scheme scheme : {Scheme::System, Scheme::Light, Scheme::Dark}) {
        QAction *action = menu.addAction(label(scheme));
        action->setObjectName(QLatin1String("appearance:") + toWord(scheme));
        action->setCheckable(true);
        action->setChecked(scheme == kept);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [&settings, scheme] {
            settings.set(setting::appearance, toWord(scheme));
            applyColourScheme(scheme);
        });
    }
    applyColourScheme(kept);
}

} // namespace ui
