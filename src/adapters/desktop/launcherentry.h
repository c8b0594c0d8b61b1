// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/taskbar.h"
#include <QString>

namespace adapters {

/// Tells the task bars that listen to com.canonical.Unity.LauncherEntry (Plasma, Dash to Dock, Plank) on the session bus.
/// The bus is not spoken to before there is something to show.
class LauncherEntry final : public engine::Taskbar {
public:
    /// `desktopFile` without its suffix: "io.github.slipway.Slipway".
    explicit LauncherEntry(const QString &desktopFile);
    ~LauncherEntry() override;
    void show(std::optional<double> progress) override;

private:
    QString m_application;
    QString m_path;
    std::optional<double> m_shown;
};

} // namespace adapters
