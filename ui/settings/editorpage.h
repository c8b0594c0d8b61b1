// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <memory>

namespace ui {

namespace Ui {
class EditorPage;
}
class Settings;

/// How the editor of the notes looks.
class EditorPage final : public QWidget {
    Q_OBJECT
public:
    /// `languages`: of the dictionaries that are installed.
    EditorPage(Settings &settings, const QStringList &languages, QWidget *parent = nullptr);
    ~EditorPage() override;

private:
    void chooseFont();
    void offerLanguages(const QStringList &languages);

    Settings &m_settings;
    std::unique_ptr<Ui::EditorPage> m_form;
};

} // namespace ui
