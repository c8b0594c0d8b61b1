// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/prompter.h"
#include <QPointer>
#include <QWidget>

namespace ui {

/// Asks with dialogs over a window, opened and not waited for.
class WidgetPrompter final : public Prompter {
public:
    explicit WidgetPrompter(QWidget *window) : m_window(window) {}
    void confirm(const Question &question, std::function<void()> yes) override;
    void choose(const Choice &choice) override;
    void askNameAndReason(const NameQuestion &question, std::function<void(const QString &, const QString &)> answer) override;
    void askFolder(const QString &title, const QString &start, std::function<void(const QString &)> answer) override;
    void askFileToWrite(const QString &title, const QString &proposed, std::function<void(const QString &)> answer) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace ui
