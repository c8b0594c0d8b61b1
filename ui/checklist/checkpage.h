// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/checkhistory.h"
#include <QUrl>

namespace ui {

/// Everything that is known of a check, as a page. Its links: "place:N" for evidence N, "commit:ID", "log:N" for
/// earlier result N.
QString checkPage(const domain::CheckResult &result, const engine::CheckPast *past, const QDateTime &now);

/// Whether a link of the page leads to a browser.
bool isOfWeb(const QUrl &link);

} // namespace ui
