// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/commandline.h"
#include "phrases/phrases.h"
#include "phrases/plandocuments.h"
#include <QCoreApplication>

namespace phrases {
namespace {

using engine::Effect;
using engine::StepKind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(phrases)
};

QString inOwnFolder(engine::Act act)
{
    switch (act) {
    case engine::Act::Cut:
        return QStringLiteral("repository=$(git rev-parse --show-toplevel)\ntree=$(mktemp -d)\n"
                              "trap 'git -C \"$repository\" worktree remove --force \"$tree\"' EXIT\n");
    case engine::Act::Publish:
        return QStringLiteral("GIT_DIR=$(git rev-parse --absolute-git-dir)\nexport GIT_DIR\nfiles=$(mktemp -d)\n"
                              "trap 'rm -r \"$files\"' EXIT\ncd \"$files\"\n");
    case engine::Act::Tag: return {};
    }
    Q_UNREACHABLE();
}

/// Line by line: not even a title with a line end in it becomes a command.
QString commented(const QString &text, const QString &mark)
{
    QString lines;
    for (const QString &line : text.trimmed().split(QLatin1Char('\n')))
        lines += mark + line + QLatin1Char('\n');
    return lines;
}

QString scriptOf(const Effect &effect)
{
    switch (effect.kind) {
    case Effect::Kind::Command: return effect.text + QLatin1Char('\n');
    case Effect::Kind::Diff: return engine::withInput(QStringLiteral("git apply --index"), effect.text) + QLatin1Char('\n');
    case Effect::Kind::Request:
        return commented(effect.text, QStringLiteral("#   "))
               + QStringLiteral("printf '%s\\n' %1\nread -r answer\n")
                     .arg(engine::quoted(Text::tr("Send the request above, then press Enter.")));
    case Effect::Kind::File: return commented(effect.text, QStringLiteral("#   "));
    }
    Q_UNREACHABLE();
}

/// The step's commands, and where they are run.
QString placed(const engine::StepInfo &step, const QString &commands)
{
    const QString branch = engine::quoted(step.arguments.value(0));
    if (step.kind == StepKind::CreateBranch)
        return commands + QStringLiteral("git worktree add --quiet \"$tree\" %1\ncd \"$tree\"\n").arg(branch);
    if (step.kind == StepKind::UpdateCheckout)
        return QStringLiteral("cd \"$repository\"\nif test \"$(git symbolic-ref --quiet --short HEAD)\" = %1; then\n").arg(branch)
               + commands + QStringLiteral("fi\n");
    return commands;
}

} // namespace

QString planScript(const engine::PlanPreview &plan)
{
    QString script = QStringLiteral("#!/bin/sh\n") + commented(title(plan.act, plan.version), QStringLiteral("# "))
                     + QStringLiteral("set -eu\n") + inOwnFolder(plan.act);
    size_t number = 0;
    for (const auto &[info, effects] : plan.rows) {
        if (number == plan.pointOfNoReturn)
            script += QLatin1Char('\n') + commented(Text::tr("point of no return"), QStringLiteral("# --- "));
        QString commands;
        for (const Effect &effect : effects)
            commands += scriptOf(effect);
        script += QLatin1Char('\n') + commented(QStringLiteral("%1. %2").arg(++number).arg(title(info)), QStringLiteral("# "))
                  + placed(info, commands);
    }
    return script;
}

} // namespace phrases
