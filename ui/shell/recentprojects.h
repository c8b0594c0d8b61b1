// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/settings.h"

namespace ui {

/// The folders that were open, newest first.
class RecentProjects {
public:
    explicit RecentProjects(Settings &settings) : m_settings(settings) {}
    QStringList folders() const;
    void add(const QString &folder);
    void remove(const QString &folder);

private:
    Settings &m_settings;
};

} // namespace ui
