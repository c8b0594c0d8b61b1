// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/previewlook.h"
#include <QStringList>

namespace ui {

/// "alert-note" and the others, as their classes and pictures are called; in the order of PreviewLook::alerts.
const QStringList &alertNames();
/// What the anchor before the first words of a list is called that does not begin with 1, with its number behind it.
inline const QString listStart = QStringLiteral("list-from-");
/// A QTextDocument draws no bar beside a quotation and no room around code: a table around them does.
QString dressed(QString html, const PreviewLook &look);

} // namespace ui
