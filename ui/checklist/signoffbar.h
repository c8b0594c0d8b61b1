// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class ElidedLabel;
class Prompter;
class SignOffViewModel;

/// Who has signed the release off, and the buttons to sign and to withdraw. Hidden where the process asks for no sign-off.
class SignOffBar final : public QFrame {
    Q_OBJECT
public:
    SignOffBar(SignOffViewModel &signOff, Prompter &prompter, QWidget *parent);
    QList<QWidget *> stops() const; ///< of Tab, in their order

private:
    void refresh();
    void askToSign();
    void askToWithdraw();

    SignOffViewModel &m_signOff;
    Prompter &m_prompter;
    QLabel *m_people;
    ElidedLabel *m_coverage;
    QPushButton *m_withdraw;
    QPushButton *m_sign;
    QLabel *m_voids;
};

} // namespace ui
