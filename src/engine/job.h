// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "engine/canceltoken.h"
#include <QObject>
#include <functional>
#include <memory>

class QThread;

namespace engine {

/// How a job ended. A struct of its own, since a tl::expected cannot be the argument of a signal.
struct JobEnd {
    domain::Status status;
};

/// Runs blocking work on its own thread and reports on the thread that owns the job.
/// Ends exactly once, with finished(). Destroying it asks the work to stop, then waits.
class Job final : public QObject {
    Q_OBJECT
public:
    /// Queues a call onto the thread that owns the job. What it captures must live there.
    using Post = std::function<void(std::function<void()>)>;
    using Work = std::function<domain::Status(const CancelToken &, const Post &)>;

    explicit Job(Work work, QObject *parent = nullptr);
    ~Job() override;

    void start();
    void cancel();

Q_SIGNALS:
    void finished(const engine::JobEnd &end);

private:
    void runOnWorker();

    Work m_work;
    CancelToken m_cancel;
    std::unique_ptr<QThread> m_thread;
};

} // namespace engine
