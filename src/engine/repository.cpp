// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ports/repository.h"

namespace engine {

domain::Result<std::vector<domain::Commit>> Repository::commits(const Range &range) const
{
    std::vector<domain::Commit> read;
    const auto order = walk(range, [&read](domain::Commit &&commit) { read.push_back(std::move(commit)); });
    if (!order)
        return domain::failure(order.error());
    std::vector<domain::Commit> newestFirst;
    newestFirst.reserve(order->newestFirst.size());
    for (const quint32 number : order->newestFirst)
        newestFirst.push_back(std::move(read[number]));
    return newestFirst;
}

} // namespace engine
