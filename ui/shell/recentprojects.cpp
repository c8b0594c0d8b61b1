// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentprojects.h"

namespace ui {
namespace {

constexpr qsizetype most = 8;

} // namespace

QStringList RecentProjects::folders() const { return m_settings.value(setting::recent); }

void RecentProjects::add(const QString &folder)
{
    QStringList all = folders();
    all.removeAll(folder);
    all.prepend(folder);
    m_settings.set(setting::recent, all.mid(0, most));
}

void RecentProjects::remove(const QString &folder)
{
    QStringList all = folders();
    all.removeAll(folder);
    m_settings.set(setting::recent, all);
}

} // namespace ui
