// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class IconLabel;

/// Stands where a list or page has nothing to show: what is not there, what to do next, and the button that does it.
/// While something is on its way it says so instead.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString &symbolName, QWidget *parent = nullptr);

    /// Without `action` there is no button.
    void tell(const QString &title, const QString &text, const QString &action = {});
    void tellLoading(const QString &title);
    QString title() const;

Q_SIGNALS:
    void actionWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void set(const QString &title, const QString &text, const QString &action, bool loading);
    void keepRoom();

    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_action;
};

} // namespace ui
