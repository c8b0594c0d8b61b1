// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/texteditor.h"

namespace adapters {

/// The editor that $VISUAL or $EDITOR names, else the one that the desktop opens such a file with.
class DesktopEditor final : public engine::TextEditor {
public:
    bool open(const QString &file, int line) override;
};

} // namespace adapters
