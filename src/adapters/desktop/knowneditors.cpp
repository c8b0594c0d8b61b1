// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/desktop/knowneditors.h"
#include <QFileInfo>

namespace adapters {
namespace {

struct KnownEditor {
    const char *programs;
    const char *arguments; ///< %f the file, %l the line
};

constexpr KnownEditor knownEditors[] = {
    {"kate kwrite mousepad", "--line %l %f"},
    {"gedit gnome-text-editor pluma xed geany featherpad emacs emacs-gtk gvim mvim", "+%l %f"},
    {"emacsclient", "--no-wait +%l %f"},
    {"code code-oss code-insiders codium vscodium cursor", "--goto %f:%l"},
    {"subl sublime_text zed zeditor kdevelop qtcreator", "%f:%l"},
};

} // namespace

std::optional<QStringList> commandAtLine(const QStringList &command, const QString &file, int line)
{
    if (command.isEmpty())
        return std::nullopt;
    for (const QString &inTerminal : {QStringLiteral("-nw"), QStringLiteral("-t"), QStringLiteral("-tty")})
        if (command.contains(inTerminal))
            return std::nullopt;
    const QString program = QFileInfo(command.first()).fileName();
    for (const KnownEditor &editor : knownEditors) {
        if (!QString::fromLatin1(editor.programs).split(QLatin1Char(' ')).contains(program))
            continue;
        QStringList whole = command;
        for (QString word : QString::fromLatin1(editor.arguments).split(QLatin1Char(' ')))
            whole << word.replace(QLatin1String("%l"), QString::number(line)).replace(QLatin1String("%f"), file);
        return whole;
    }
    return std::nullopt;
}

} // namespace adapters
