// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <memory>

namespace ui {

namespace Ui {
class WelcomePage;
}
class RecentModel;

/// What is there before a project is open: ways to come by one, and those that were open before.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(RecentModel &recent, QWidget *parent = nullptr);
    ~WelcomePage() override;

    void setBusy(bool busy);
    /// Shows that what is dragged over the window can be dropped.
    void setDropTarget(bool target);

Q_SIGNALS:
    void openWanted();
    void cloneWanted();
    void sampleWanted();
    void folderChosen(const QString &folder);
    void forgetWanted(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildList();
    void refresh();
    void offerToForget();
    QStringList missing() const;
    void forgetMissing();
    void choose(const QModelIndex &index);
    void forgetCurrent();

    RecentModel &m_recent;
    std::unique_ptr<Ui::WelcomePage> m_form;
    bool m_busy = false;
    bool m_dropTarget = false;
};

} // namespace ui
