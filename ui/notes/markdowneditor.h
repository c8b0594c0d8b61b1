// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/codeeditor.h"

namespace ui {

class Settings;

/// The font chosen for editors, or the system's fixed-width one.
QFont editorFont(const Settings &settings);

/// The editor of a Markdown text that a preview scrolls with.
class MarkdownEditor final : public CodeEditor {
    Q_OBJECT
public:
    explicit MarkdownEditor(QWidget *parent = nullptr) : CodeEditor(QStringLiteral("Markdown"), parent) {}
    void follow(Settings &settings); ///< font and wrapping, now and when they change

    /// The line at the top, with the part of it that is scrolled away.
    double topLine() const;
    void scrollToLine(double line);
    void goToLine(int line); ///< from 0; puts the cursor there
};

} // namespace ui
