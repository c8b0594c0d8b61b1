// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/job.h"
#include <QThread>
#include <exception>

namespace engine {
namespace {

/// No exception crosses a thread.
domain::Status guarded(const Job::Work &work, const CancelToken &cancel, const Job::Post &post)
{
    try {
        return work(cancel, post);
    } catch (const std::exception &e) {
        return domain::failure(domain::ErrorKind::Unexpected, {}, QString::fromUtf8(e.what()));
    }
}

} // namespace

Job::Job(Work work, QObject *parent) : QObject(parent), m_work(std::move(work)) {}

Job::~Job()
{
    m_cancel.request();
    if (m_thread)
        m_thread->wait();
}

void Job::start()
{
    Q_ASSERT_X(!m_thread, "Job::start", "a job runs once");
    m_thread.reset(QThread::create([this] { runOnWorker(); }));
    m_thread->start();
}

void Job::cancel() { m_cancel.request(); }

void Job::runOnWorker()
{
    const Post post = [this](std::function<void()> call) {
        QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
    };
    const JobEnd end{guarded(m_work, m_cancel, post)};
    post([this, end] { Q_EMIT finished(end); });
}

} // namespace engine
