// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menuicons.h"
#include "ui/common/theme.h"
#include <QAction>
#include <QMenu>

namespace ui {

void setMenuIcons(QWidget &window)
{
    // The action's or menu's object name, and the symbol's.
    static constexpr std::pair<const char *, const char *> icons[] = {
        {"open", "open"},
        {"clone", "clone"},
        {"sample", "sample"},
        {"menuRecent", "recent"},
        {"closeProject", "close"},
        {"save", "save"},
        {"quit", "quit"},
        {"refresh", "refresh"},
        {"runAll", "run"},
        {"previewCut", "branch"},
        {"previewTag", "tag"},
        {"previewPublish", "publish"},
        {"resume", "resume"},
        {"viewChecklist", "checklist"},
        {"viewNotes", "notes"},
        {"viewPublish", "publish"},
        {"viewLog", "log"},
        {"menuAppearance", "appearance"},
        {"commandPalette", "palette"},
        {"setUp", "setup"},
        {"editProcess", "setup"},
        {"undoFix", "undo"},
        {"settings", "settings"},
        {"credentials", "credentials"},
        {"guide", "guide"},
        {"whatsThis", "whatsthis"},
        {"report", "report"},
        {"about", "about"},
    };
    for (const auto &[name, picture] : icons) {
        const QString object = QLatin1String(name);
        auto *menu = window.findChild<QMenu *>(object);
        if (QAction *action = menu ? menu->menuAction() : window.findChild<QAction *>(object))
            action->setIcon(symbol(QLatin1String(picture)));
    }
}

} // namespace ui
