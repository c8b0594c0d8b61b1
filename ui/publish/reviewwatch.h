// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/reviewnow.h"
#include "ui/common/openrelease.h"
#include "ui/common/work.h"
#include <QElapsedTimer>
#include <QTimer>

namespace ui {

/// Asks the forge now and then how the review of a release stands that waits for it, while somebody may see the answer.
class ReviewWatch final : public QObject {
    Q_OBJECT
public:
    using Facts = std::optional<domain::PullRequestFacts>;
    using Pause = std::function<std::chrono::milliseconds(int results)>;

    /// unseen: how long it goes on while nobody looks.
    explicit ReviewWatch(Pause pause = &engine::pauseBetweenLooks, std::chrono::milliseconds unseen = std::chrono::minutes(30),
                         QObject *parent = nullptr);

    /// Asks at once, and again until another one is watched; nullptr: nothing waits.
    void watch(ReleasePtr release);
    void setSeen(bool seen);

    const Facts &facts() const { return m_facts; }                          ///< as they were seen last
    const std::optional<domain::Error> &problem() const { return m_problem; } ///< of the last question

Q_SIGNALS:
    void changed(); ///< or asked anew, and nothing changed
    void settled(); ///< what it waited for is there, or will never be

private:
    void look();
    void see(const domain::Result<Facts> &facts);
    void arm();
    void tick();
    bool isOver() const;
    bool isWaiting() const;

    const Pause m_pause;
    const std::chrono::milliseconds m_unseenLimit;
    ReleasePtr m_release;
    Facts m_facts;
    std::optional<domain::Error> m_problem;
    bool m_isSeen = false;
    QElapsedTimer m_unseen;
    QTimer m_timer;
    Work m_work;
};

} // namespace ui
