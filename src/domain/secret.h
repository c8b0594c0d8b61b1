// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace domain {

/// A credential while it is in memory: cannot be copied, printed or compared, and is wiped when it dies.
class Secret {
public:
    /// Takes the bytes over and wipes the caller's copy.
    explicit Secret(QByteArray &&bytes);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// For the one call that hands it to the service it belongs to. A copy shares the buffer and is wiped with it.
    const QByteArray &reveal() const { return m_bytes; }

private:
    void wipe() noexcept;
    QByteArray m_bytes;
};

} // namespace domain
