// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/languages.h"
#include <QWidget>
#include <memory>

namespace ui {

namespace Ui {
class GeneralPage;
}
class Settings;

/// What Slipway does at its start, and the language it speaks where there is more than one.
class GeneralPage final : public QWidget {
    Q_OBJECT
public:
    GeneralPage(Settings &settings, const Languages &languages, QWidget *parent = nullptr);
    ~GeneralPage() override;

private:
    void offerLanguages(Settings &settings, const Languages &languages);
    std::unique_ptr<Ui::GeneralPage> m_form;
};

} // namespace ui
