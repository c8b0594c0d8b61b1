// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/job.h"
#include "engine/logline.h"
#include <QTimer>

namespace ui {

/// Brings output of a job to its view-model's thread, at most every 100 ms.
class LogRelay final : public QObject {
    Q_OBJECT
public:
    using Sink = std::function<void(const QString &key, engine::LogLevel level, const QString &text)>;
    /// Of what waits, output beyond this many characters is left out, and that is told.
    static constexpr qsizetype mostWaiting = 2'000'000;

    explicit LogRelay(QObject *parent = nullptr);
    /// For the job that `post` belongs to; may be called from any thread while that job runs.
    Sink sink(const engine::Job::Post &post);
    /// Hands over what has come so far.
    void flush();

Q_SIGNALS:
    void arrived(const QString &key, engine::LogLevel level, const QString &text);

private:
    struct Buffer;
    std::shared_ptr<Buffer> m_buffer;
    QTimer m_pause;
};

/// Turns bytes of a program's output, which may be cut anywhere, into text.
std::function<void(const QByteArray &)> decoded(const LogRelay::Sink &sink, const QString &key);

} // namespace ui
