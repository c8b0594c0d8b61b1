// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <chrono>
#include <functional>

namespace engine {

/// What a person types into a page of the forge to let this program in (RFC 8628 section 3.2).
struct DeviceCode {
    QString code;
    QString address; ///< of that page
    std::chrono::seconds valid{0};
};
using ShowDeviceCode = std::function<void(const DeviceCode &)>;

} // namespace engine
