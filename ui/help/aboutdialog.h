// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/previewbuilder.h"
#include <QDialog>

namespace ui {

namespace Ui {
class AboutDialog;
}

/// What Slipway is, what it is built with, and the licence: the texts that come with it.
class AboutDialog final : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(std::shared_ptr<const engine::MarkdownRenderer> renderer, QWidget *parent = nullptr);
    ~AboutDialog() override;

Q_SIGNALS:
    void linkWanted(const QUrl &link);

private:
    void showLibraries();

    std::unique_ptr<Ui::AboutDialog> m_form;
    PreviewBuilder m_builder;
};

} // namespace ui
