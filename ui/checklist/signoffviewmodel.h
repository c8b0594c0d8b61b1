// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/signoffs.h"
#include "ui/common/openrelease.h"
#include "ui/common/work.h"

namespace ui {

/// Who has signed the open release off, and this person's own signature. Without a widget in sight.
class SignOffViewModel final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void setRelease(ReleasePtr release); ///< null: none is open
    /// As the last fetch left it.
    void look();
    /// Signs what was shown, after asking the remote for news.
    void sign(const domain::Fingerprint &shown);
    void withdraw();

    bool isAsked() const; ///< slipway.toml asks for sign-offs, and they have been looked at
    const engine::SignOffView &view() const { return m_view; }
    QString version() const { return m_release ? m_release->state.version.toString() : QString(); }
    bool canSign() const;
    bool canWithdraw() const { return !m_change.isRunning() && m_view.own() != nullptr; }

    QString people() const;      ///< "ada ✓ 14:02   grace –"
    QString spokenPeople() const; ///< the same in sentences
    QString coverage() const;    ///< "covers 4f2c91e, the notes and 7 checks", or why there is nothing to sign
    QString voids() const;       ///< a line for each signature that does not count, and why; empty when there is none
    QString parts() const;       ///< a line for each that is signed

Q_SIGNALS:
    void changed();
    void failed(const domain::Error &error);

private:
    using Act = std::function<domain::Status(const engine::SignOffs &, const engine::CancelToken &)>;
    void change(Act act);

    ReleasePtr m_release;
    engine::SignOffView m_view;
    bool m_isLooked = false;
    Work m_look;
    Work m_change;
};

} // namespace ui
