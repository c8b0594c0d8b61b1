// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace ui {

class Settings;

/// How the preview of the notes looks: whose style, and light or dark.
void fillPreviewMenu(QMenu &menu, Settings &settings);

} // namespace ui
