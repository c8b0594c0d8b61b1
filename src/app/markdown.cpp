// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/markdown/cmarkrenderer.h"
#include "app/openproject.h"

namespace app {

std::unique_ptr<engine::MarkdownRenderer> makeMarkdownRenderer() { return std::make_unique<adapters::CmarkRenderer>(); }

} // namespace app
