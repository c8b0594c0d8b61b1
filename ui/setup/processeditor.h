// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/codeeditor.h"
#include "ui/setup/completionmodel.h"

namespace ui {

class CompletionPopup;

/// TOML with a list of what slipway.toml may say where the cursor is: while a word is typed, and with Ctrl+Space.
class ProcessEditor final : public CodeEditor {
    Q_OBJECT
public:
    explicit ProcessEditor(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    CompletionModel m_completions;
    CompletionPopup *m_popup;
};

} // namespace ui
