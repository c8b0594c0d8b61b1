// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <memory>

namespace engine {

/// A request to stop. Copies share one flag; readable and settable from any thread.
class CancelToken {
public:
    void request() noexcept { m_flag->store(true, std::memory_order_relaxed); }
    bool requested() const noexcept { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

} // namespace engine
