// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproject.h"
#ifdef SLIPWAY_HAS_DBUS
#include "adapters/desktop/launcherentry.h"
#endif

namespace app {

#ifdef SLIPWAY_HAS_DBUS
std::unique_ptr<engine::Taskbar> openTaskbar(const QString &desktopFile) { return std::make_unique<adapters::LauncherEntry>(desktopFile); }
#else
namespace {

class NoTaskbar final : public engine::Taskbar {
    void show(std::optional<double>) override {}
};

} // namespace

std::unique_ptr<engine::Taskbar> openTaskbar(const QString &) { return std::make_unique<NoTaskbar>(); }
#endif

} // namespace app
