// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/logrelay.h"
#include <QStringDecoder>
#include <mutex>
#include <utility>

namespace ui {

struct LogRelay::Buffer {
    std::mutex mutex;
    std::vector<std::pair<QString, QString>> texts;
    bool announced = false;
};

LogRelay::LogRelay(QObject *parent) : QObject(parent), m_buffer(std::make_shared<Buffer>())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(100);
    connect(&m_pause, &QTimer::timeout, this, &LogRelay::flush);
}

LogRelay::Sink LogRelay::sink(const engine::Job::Post &post)
{
    const std::lock_guard lock(m_buffer->mutex);
    m_buffer->announced = false; // an announcement of an earlier job may have died with it
    return [buffer = m_buffer, post, this](const QString &key, const QString &text) {
        const std::lock_guard guard(buffer->mutex);
        if (!buffer->texts.empty() && buffer->texts.back().first == key)
            buffer->texts.back().second += text;
        else
            buffer->texts.emplace_back(key, text);
        if (!std::exchange(buffer->announced, true))
            post([this] { m_pause.start(); });
    };
}

void LogRelay::flush()
{
    std::vector<std::pair<QString, QString>> texts;
    {
        const std::lock_guard lock(m_buffer->mutex);
        texts.swap(m_buffer->texts);
        m_buffer->announced = false;
    }
    for (const auto &[key, text] : texts)
        Q_EMIT arrived(key, text);
}

std::function<void(const QByteArray &)> decoded(const LogRelay::Sink &sink, const QString &key)
{
    auto decoder = std::make_shared<QStringDecoder>(QStringDecoder::Utf8);
    return [sink, key, decoder](const QByteArray &bytes) {
        sink(key, decoder->decode(bytes));
    };
}

} // namespace ui
