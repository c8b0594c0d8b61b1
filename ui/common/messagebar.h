// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/look.h"
#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class IconLabel;

/// A message in the window instead of a box over it: what happened, what did succeed, what to do now.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void tell(Look look, const QString &text, const QString &detail = {});
    void tell(const domain::Error &error);
    /// A button that does what the message asks for; hidden when the words are empty.
    void offer(const QString &words, std::function<void()> act = {});
    void offerToo(const QString &words, std::function<void()> act); ///< a second one beside it
    QString text() const;

public Q_SLOTS:
    void dismiss();

private:
    void showDetail(bool show);
    void paintEvent(QPaintEvent *event) override;

    Look m_look = Look::None;
    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_action;
    QPushButton *m_second = nullptr; ///< made when there is something for it
    QToolButton *m_more;
    QToolButton *m_close;
    std::function<void()> m_act;
    std::function<void()> m_actToo;
};

} // namespace ui
