// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIODevice>

namespace adapters {

/// The body of a request that must not reach a service twice. QNetworkAccessManager sends a request again, a POST too, when
/// its connection ends before an answer; what cannot be rewound it cannot send again (QNetworkReply::ContentReSendError).
/// Wants QNetworkRequest::DoNotBufferUploadDataAttribute, for Qt would rewind its own copy.
class SentOnce final : public QIODevice {
public:
    explicit SentOnce(QByteArray body, QObject *parent = nullptr);
    bool isSequential() const override { return true; }
    bool reset() override { return m_read == 0; }
    bool seek(qint64 position) override { return position == m_read; }
    qint64 bytesAvailable() const override { return m_body.size() - m_read + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace adapters
