// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/desktop/desktopeditor.h"
#include "app/openproject.h"

namespace app {

std::unique_ptr<engine::TextEditor> openTextEditor() { return std::make_unique<adapters::DesktopEditor>(); }

} // namespace app
