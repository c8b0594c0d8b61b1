// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/codeeditor.h"
#include "ui/setup/completionmodel.h"

class QCompleter;
class QTreeView;

namespace ui {

/// TOML with a list of what slipway.toml may say where the cursor is: while a word is typed, and with Ctrl+Space.
class ProcessEditor final : public CodeEditor {
    Q_OBJECT
public:
    explicit ProcessEditor(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void suggest();
    void insert(int row);

    CompletionModel m_completions;
    QCompleter *m_completer;
    QTreeView *m_popup;
};

} // namespace ui
