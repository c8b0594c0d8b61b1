// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <memory>

namespace ui {

namespace Ui {
class WelcomePage;
}

/// What is there before a project is open.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    void setRecent(const QStringList &folders);
    void setBusy(bool busy);

Q_SIGNALS:
    void openWanted();
    void sampleWanted();
    void folderChosen(const QString &folder);

private:
    std::unique_ptr<Ui::WelcomePage> m_form;
};

} // namespace ui
