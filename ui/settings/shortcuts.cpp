// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcuts.h"
#include "ui/settings/settings.h"
#include <set>

namespace ui {
namespace {

/// A letter alone could not be typed any more, and Tab, Enter and Escape are how the keyboard moves and answers.
bool isUsable(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    if (first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35)
        return true;
    static const std::set<Qt::Key> moving{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape};
    return (first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && !moving.contains(first.key());
}

} // namespace

Shortcuts::Shortcuts(const QMenuBar &bar, Settings &settings) : m_settings(settings), m_actions(menuActions(bar))
{
    std::set<QKeySequence> chosen;
    for (const auto &[action, menu] : m_actions) {
        m_programs[action] = action->shortcut();
        if (!isChosen(*action))
            continue;
        action->setShortcut(QKeySequence::fromString(m_settings.value(setting::shortcut.of(action->objectName()))));
        chosen.insert(action->shortcut());
    }
    // A choice made before the program had these keys for something else.
    for (const auto &[action, menu] : m_actions)
        if (!isChosen(*action) && chosen.count(action->shortcut()) > 0)
            action->setShortcut({});
}

bool Shortcuts::isChosen(const QAction &action) const { return m_settings.isSet(setting::shortcut.of(action.objectName())); }

QString Shortcuts::choose(QAction &action, const QKeySequence &keys)
{
    if (!keys.isEmpty() && !isUsable(keys))
        return tr("%1 is needed for typing and moving about. Hold Ctrl or Alt with it, or take a function key.")
            .arg(keys.toString(QKeySequence::NativeText));
    if (const QAction *other = holder(keys, action))
        return tr("%1 belongs to “%2”. Give that one other keys first.")
            .arg(keys.toString(QKeySequence::NativeText), plainText(other->text()));
    action.setShortcut(keys);
    if (keys == m_programs.at(&action))
        m_settings.forget(setting::shortcut.of(action.objectName()));
    else
        m_settings.set(setting::shortcut.of(action.objectName()), keys.toString());
    Q_EMIT changed();
    return {};
}

QString Shortcuts::reset(QAction &action) { return choose(action, m_programs.at(&action)); }

void Shortcuts::resetAll()
{
    for (const auto &[action, menu] : m_actions) {
        action->setShortcut(m_programs.at(action));
        m_settings.forget(setting::shortcut.of(action->objectName()));
    }
    Q_EMIT changed();
}

const QAction *Shortcuts::holder(const QKeySequence &keys, const QAction &except) const
{
    for (const auto &[action, menu] : m_actions)
        if (action != &except && !keys.isEmpty() && action->shortcut() == keys)
            return action;
    return nullptr;
}

} // namespace ui
