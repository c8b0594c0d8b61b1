// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"
#include "phrases/phrases.h"
#include "ui/checklist/checklistviewmodel.h"
#include "ui/shell/menuactions.h"
#include <QCoreApplication>
#include <QPointer>

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

Command commandOf(const MenuAction &entry)
{
    const QString title = Words::tr("%1: %2").arg(entry.menu, plainText(entry.action->text()));
    return {title, entry.action->shortcut().toString(QKeySequence::NativeText), whyNot(*entry.action), [action = QPointer(entry.action)] {
                if (action)
                    action->trigger();
            }};
}

} // namespace

std::vector<Command> commandsOf(const QMenuBar &bar, ChecklistViewModel &checks)
{
    std::vector<Command> commands;
    for (const MenuAction &entry : menuActions(bar))
        commands.push_back(commandOf(entry));
    const QString busy = checks.isRunning() ? Words::tr("Checks are running") : QString();
    for (const auto &result : checks.model().results())
        commands.push_back({Words::tr("Run check: %1").arg(phrases::title(result.definition)),
                            {},
                            busy,
                            [checks = QPointer(&checks), id = result.definition.id] {
                                if (checks)
                                    checks->run(id);
                            }});
    return commands;
}

} // namespace ui
