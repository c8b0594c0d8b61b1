// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace engine {

/// The editor that the person works in. For the window's thread: it only starts it.
class TextEditor {
public:
    virtual ~TextEditor() = default;
    /// Opens the file at the line, counted from 1. False when no editor is known that can be told a line.
    virtual bool open(const QString &file, int line) = 0;
};

} // namespace engine
