// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/logrelay.h"
#include <QStringDecoder>
#include <deque>
#include <mutex>
#include <utility>

namespace ui {

struct LogRelay::Buffer {
    struct Piece {
        QString key;
        engine::LogLevel level;
        QString text;
    };
    std::mutex mutex;
    std::deque<Piece> pieces;
    qsizetype waiting = 0;
    qsizetype leftOut = 0;
    bool announced = false;

    void add(const QString &key, engine::LogLevel level, const QString &text)
    {
        constexpr qsizetype longestPiece = 65'536;
        waiting += text.size();
        if (!pieces.empty() && pieces.back().key == key && pieces.back().level == level && pieces.back().text.size() < longestPiece)
            pieces.back().text += text;
        else
            pieces.push_back({key, level, text});
        while (waiting > mostWaiting && pieces.size() > 1 && pieces.front().level == engine::LogLevel::Output) {
            waiting -= pieces.front().text.size();
            leftOut += pieces.front().text.size();
            pieces.pop_front();
        }
    }
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
    return [buffer = m_buffer, post, this](const QString &key, engine::LogLevel level, const QString &text) {
        const std::lock_guard guard(buffer->mutex);
        buffer->add(key, level, text);
        if (!std::exchange(buffer->announced, true))
            post([this] { m_pause.start(); });
    };
}

void LogRelay::flush()
{
    std::deque<Buffer::Piece> pieces;
    qsizetype leftOut = 0;
    {
        const std::lock_guard lock(m_buffer->mutex);
        pieces.swap(m_buffer->pieces);
        leftOut = std::exchange(m_buffer->leftOut, 0);
        m_buffer->waiting = 0;
        m_buffer->announced = false;
    }
    if (leftOut > 0)
        Q_EMIT arrived(pieces.front().key, engine::LogLevel::Note,
                       tr("… %Ln characters came too fast to be shown …", nullptr, int(leftOut)) + QLatin1Char('\n'));
    for (const Buffer::Piece &piece : pieces)
        Q_EMIT arrived(piece.key, piece.level, piece.text);
}

std::function<void(const QByteArray &)> decoded(const LogRelay::Sink &sink, const QString &key)
{
    auto decoder = std::make_shared<QStringDecoder>(QStringDecoder::Utf8);
    return [sink, key, decoder](const QByteArray &bytes) {
        sink(key, engine::LogLevel::Output, decoder->decode(bytes));
    };
}

} // namespace ui
